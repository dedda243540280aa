package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.draft.DraftWriter;
import io.github.labcheck.checker.importing.revision.Matching.Pair;
import io.github.labcheck.checker.importing.revision.RevisionAccount.Line;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Brings one entry up to what the drawing now says of it. */
final class EntryUpdate {

    private static final int NAMED = 6;

    private final Schema schema;
    private final Matching matching;
    private final ValueEdit values;
    private final EntryEdit entries;
    private final TextEdits edits;
    private final RevisionAccount account;
    private final SameValue same;
    private final Map<String, List<String>> unstated = new TreeMap<>();

    EntryUpdate(Schema schema, Matching matching, TextEdits edits, EntryEdit entries, RevisionAccount account) {
        this.schema = schema;
        this.matching = matching;
        this.edits = edits;
        this.values = new ValueEdit(edits);
        this.entries = entries;
        this.account = account;
        this.same = new SameValue(schema);
    }

    /** The name of an entry behind a blank; nothing where it has none. */
    static String name(EntryText entry) {
        return entry.value("name").filter(Scalar.class::isInstance).map(n -> " " + ((Scalar) n).text().strip()).orElse("");
    }

    void update(Pair pair) {
        EntryText entry = pair.entry();
        Optional<KnownSource> source = matching.source(entry);
        boolean mine = source.isPresent() && matching.replaced().isReplaced(source.get().origin().file());
        Set<String> marks = mine ? source.get().marks() : Set.of();
        Map<String, String> drawn = drawn(entry.type(), pair.draft());
        Map<String, String> added = new LinkedHashMap<>();
        List<Text> changes = new ArrayList<>();
        for (var key : drawn.entrySet()) {
            DesignProperty property = entry.type().property(key.getKey()).orElseThrow();
            String now = same.of(property, key.getValue());
            Optional<KeyText> written = entry.key(property.key());
            String mark = ReadMarks.of(property.key(), now);
            if (written.isEmpty() && property.key().equals("area") && entry.value("outline").isPresent() && !drawn.containsKey("outline")) {
                continue; // what a list states of a drawn room is measured otherwise, perhaps to the middle of the walls
            }
            if (written.isEmpty()) {
                boolean merged = entry.value(property.key()).filter(n -> same.of(property, n).equals(now)).isPresent();
                if (!merged && !marks.contains(mark)) {
                    added.put(word(entry, property), key.getValue());
                    changes.add(Text.of("importing.revision.EntryUpdate.added", property.key()));
                }
                continue;
            }
            String before = same.of(property, written.get().value().node());
            if (!before.equals(now) && !marks.contains(mark)) {
                boolean untouched = marks.contains(ReadMarks.of(property.key(), before));
                change(pair, written.get(), key.getValue(), untouched || mine && measured(property), untouched, changes);
            }
        }
        number(pair, marks, mine);
        lost(pair, drawn, marks);
        if (!added.isEmpty()) {
            entries.add(entry, added);
        }
        source(pair, source, mine, drawn);
        if (!changes.isEmpty()) {
            account.changed().add(new Line(pair.section(), entry.id() + name(entry), Lists.joined(changes, Text.of("words.comma"))));
            decide(pair);
        }
    }

    /** What a drawing measures rather than names: its geometry, its sizes, and what lies at what. */
    private static boolean measured(DesignProperty property) {
        return property.numeric() || property.range() instanceof Range.Shape || property.range() instanceof Range.Reference;
    }

    /** What the drawing says, with the ids of the design; the id itself is the design's. */
    private Map<String, String> drawn(DesignClass type, DraftEntry draft) {
        Map<String, String> drawn = new LinkedHashMap<>();
        draft.keys().forEach((key, value) -> type.property(key).filter(p -> !key.equals("id"))
                .ifPresent(p -> drawn.put(key, IdWords.mapped(p, value, matching.ids()))));
        return drawn;
    }

    private void change(Pair pair, KeyText written, String yaml, boolean follow, boolean untouched, List<Text> changes) {
        String thing = pair.entry().id() + name(pair.entry()) + ": " + written.word();
        String before = shown(edits.before().substring(written.value().from(), Math.max(written.value().from(), written.value().to())));
        if (!follow) {
            account.look().add(Text.of("importing.revision.EntryUpdate.stays-drawing", thing, before, shown(yaml)));
        } else if (!values.replace(written, yaml)) {
            account.look().add(Text.of("importing.revision.EntryUpdate.stands-anchor-was-not", thing, shown(yaml)));
        } else {
            changes.add(new Text(written.word() + " " + before + " → " + shown(yaml),
                    written.word() + " " + before + " -> " + shown(yaml)));
            if (!untouched) {
                account.look().add(Text.of("importing.revision.EntryUpdate.was-not-was-read", thing, before, shown(yaml)));
            }
        }
    }

    /** A value in a message: long ones are cut. */
    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) > 30 ? line.substring(0, line.offsetByCodePoints(0, 27)) + "…" : line;
    }

    /** The id stays where the number in the drawing is another; that is told once. */
    private void number(Pair pair, Set<String> marks, boolean mine) {
        String number = Matching.id(pair.draft());
        boolean known = pair.section().equals("storeys") || !pair.draft().numbered() || number.equals(pair.entry().id())
                || marks.contains(ReadMarks.of("number", number));
        if (!known && mine) {
            String thing = pair.entry().id() + name(pair.entry());
            account.look().add(Text.of("importing.revision.EntryUpdate.numbered-drawing-id-stays", thing, number));
        }
    }

    /** What was read before and is not in the drawing any longer stays; it is told. */
    private void lost(Pair pair, Map<String, String> drawn, Set<String> marks) {
        for (KeyText key : pair.entry().keys()) {
            if (key.property() != null && !drawn.containsKey(key.property().key())
                    && marks.contains(ReadMarks.of(key.property().key(), same.of(key.property(), key.value().node())))) {
                unstated.computeIfAbsent(pair.section() + " " + key.property().key(), k -> new ArrayList<>()).add(pair.entry().id());
            }
        }
    }

    void tellUnstated() {
        unstated.forEach((key, ids) -> {
            String some = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
            int more = ids.size() - NAMED;
            account.look().add(Text.of("importing.revision.EntryUpdate.not-stated-any-longer", key, more > 0
                    ? Text.same(some).and(Text.of("importing.revision.EntryUpdate.and-more", ids.size(), more)) : Text.same(some)));
        });
    }

    /** New decisions of an entry that changed, apart from those that a person has made. */
    private void decide(Pair pair) {
        EntryText entry = pair.entry();
        String text = edits.before().substring(entry.from(), entries.behind(entry));
        pair.draft().decisions().stream().filter(d -> !text.contains(d.zh()) && !text.contains(d.en())).filter(d -> {
            String key = d.en().contains(":") ? d.en().substring(0, d.en().indexOf(':')) : "";
            return key.isEmpty() || entry.key(key).isEmpty() && entry.type().property(key).isPresent();
        }).forEach(d -> account.look().add(new Text(entry.id() + name(entry) + ": " + d.zh(), entry.id() + name(entry) + ": " + d.en())));
    }

    /** The source as it is now: of an entry that had none it is added, that of another drawing stays. */
    private void source(Pair pair, Optional<KnownSource> source, boolean mine, Map<String, String> drawn) {
        Origin origin = pair.draft().origin();
        if (origin == null || source.isPresent() && !mine) {
            return;
        }
        EntryText entry = pair.entry();
        String marks = ReadMarks.of(entry.type(), drawn, same) + numberMark(pair);
        Map<String, String> keys = DraftWriter.sourceKeys(origin, marks);
        DesignClass type = schema.designClass("Source");
        DesignProperty property = entry.type().property("source").orElseThrow();
        Optional<KeyText> written = entry.key("source");
        boolean chinese = written.map(KeyText::word).orElse(entry.keys().get(0).word()).codePoints().anyMatch(c -> c > 0x2E80);
        Map<String, String> words = new LinkedHashMap<>();
        keys.forEach((k, v) -> words.put(chinese ? type.property(k).orElseThrow().label().zh() : k, v));
        if (written.isEmpty()) {
            entries.add(entry, Map.of(word(entry, property), flow(words)));
            return;
        }
        boolean otherKind = !source.orElseThrow().origin().value().isEmpty() && source.get().origin().key() != origin.key();
        if (otherKind || written.get().value().elsewhere()) {
            values.replace(written.get(), flow(words));
            return;
        }
        Map<String, String> missing = new LinkedHashMap<>();
        keys.forEach((key, value) -> {
            Optional<KeyText> part = written.get().value().keys().stream()
                    .filter(k -> type.property(k.word()).filter(p -> p.key().equals(key)).isPresent()).findFirst();
            if (part.isPresent()) {
                values.replace(part.get(), value);
            } else {
                missing.put(chinese ? type.property(key).orElseThrow().label().zh() : key, value);
            }
        });
        if (!missing.isEmpty()) {
            entries.addNested(written.get().value(), missing);
        }
    }

    /** A number other than the id is marked as told. */
    private static String numberMark(Pair pair) {
        String number = Matching.id(pair.draft());
        return pair.draft().numbered() && !number.equals(pair.entry().id()) ? ReadMarks.of("number", number) : "";
    }

    static String flow(Map<String, String> keys) {
        List<String> all = new ArrayList<>();
        keys.forEach((key, value) -> all.add(key + ": " + value));
        return "{" + String.join(", ", all) + "}";
    }

    /** A key in the language of the entry. */
    static String word(EntryText entry, DesignProperty property) {
        boolean chinese = entry.keys().stream()
                .filter(k -> k.word().codePoints().anyMatch(c -> c > 0x2E80)).count() * 2 > entry.keys().size();
        return chinese ? property.label().zh() : property.key();
    }
}
