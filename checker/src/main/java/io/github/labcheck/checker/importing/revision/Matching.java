package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.Origin.Key;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the entries of a design again in the draft of the next drawing: by what names them in the file, then by their number, then
 * by their place, and rows of a list by what they say, as rows move when one is inserted.
 */
final class Matching {

    /** An entry and what the drawing now says of it. */
    record Pair(String section, EntryText entry, DraftEntry draft) { }

    private final Schema schema;
    private final SameValue values;
    private final DesignClass sourceType;
    private final Replaced replaced;
    private final Map<EntryText, KnownSource> sources = new IdentityHashMap<>();
    private final Map<EntryText, DraftEntry> drafts = new IdentityHashMap<>();
    private final Set<DraftEntry> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<EntryText> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, String> ids = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    Matching(WrittenDesign design, Draft draft, List<String> files, Schema schema) throws AmbiguousFile {
        this.schema = schema;
        this.values = new SameValue(schema);
        this.sourceType = schema.designClass("Source");
        design.sections().forEach(s -> s.entries().forEach(e -> KnownSource.of(e, sourceType).ifPresent(k -> sources.put(e, k))));
        List<Replaced.Known> known = new ArrayList<>();
        design.sections().forEach(s -> s.entries().stream().filter(sources::containsKey)
                .forEach(e -> known.add(new Replaced.Known(s.type().section(),
                sources.get(e).origin(), e.id() + "\n" + e.key("name").map(k -> ((YamlNode.Scalar) k.value().node()).text()).orElse("")))));
        this.replaced = Replaced.of(known, draft, files);
        for (String section : draft.sections().keySet()) {
            Optional<SectionText> written = schema.section(section).flatMap(t -> design.section(t.name()));
            written.ifPresent(w -> match(section, w.entries(), draft.sections().get(section)));
        }
    }

    /** What was found, in the order of the draft's sections and the design's entries. */
    List<Pair> pairs() {
        return pairs;
    }

    boolean isNew(DraftEntry entry) {
        return !taken.contains(entry);
    }

    Optional<KnownSource> source(EntryText entry) {
        return Optional.ofNullable(sources.get(entry));
    }

    /** Whether an entry came from a file that is replaced now, and is not in it any longer. */
    boolean vanished(EntryText entry) {
        return !found.contains(entry) && sources.containsKey(entry) && replaced.isReplaced(sources.get(entry).origin().file());
    }

    /** The id that the design has for one of the draft. */
    Map<String, String> ids() {
        return ids;
    }

    /** Which files are replaced by which. */
    Replaced replaced() {
        return replaced;
    }

    /** The id of an entry of a draft as a text. */
    static String id(DraftEntry draft) {
        return text(draft.id());
    }

    private static String text(String yaml) {
        return SameValue.node(yaml) instanceof YamlNode.Scalar scalar ? scalar.text() : yaml;
    }

    private void match(String section, List<EntryText> entries, List<DraftEntry> all) {
        by(entries, all, this::sourceKey, d -> d.origin() == null || d.origin().value().isEmpty() || d.origin().key() == Key.ROW ? null
                : key(d.origin()));
        by(entries, all, EntryText::id, d -> d.numbered() ? id(d) : null);
        if (section.equals("storeys")) {
            by(entries, all, e -> value(e, "level"), d -> value(section, d, "level"));
        }
        for (String place : List.of("outline", "at", "between")) {
            boolean alone = place.equals("between") && !section.equals("openings");
            by(entries, all, e -> alone || !mine(e) ? null : value(e, place), d -> alone || named(d) ? null : value(section, d, place));
        }
        by(entries, all, e -> mine(e) ? row(k -> value(e, k)) : null, d -> d.origin() == null || d.origin().key() != Key.ROW ? null
                : row(k -> value(section, d, k)));
        entries.stream().filter(drafts::containsKey).forEach(e -> pairs.add(new Pair(section, e, drafts.get(e))));
    }

    /**
     * Whether the drawing names a thing twice, by what it is called in the file and by a number: then its place says nothing
     * against that.
     */
    private static boolean named(DraftEntry draft) {
        return draft.numbered() && draft.origin() != null && draft.origin().key() != Key.ROW && !draft.origin().value().isEmpty();
    }

    /** Whether an entry comes from a file that is replaced now; a place alone says nothing of what a person wrote. */
    private boolean mine(EntryText entry) {
        return sources.containsKey(entry) && replaced.isReplaced(sources.get(entry).origin().file());
    }

    private static String row(Function<String, String> value) {
        String name = value.apply("name");
        return name == null ? null : name + "\n" + value.apply("type") + "\n" + value.apply("room") + "\n" + value.apply("storey");
    }

    /** Pairs what has the same key, the first with the first, the second with the second; null is no key. */
    private void by(List<EntryText> entries, List<DraftEntry> all, Function<EntryText, String> one, Function<DraftEntry, String> other) {
        Map<String, List<EntryText>> open = new HashMap<>();
        for (EntryText entry : entries) {
            String key = found.contains(entry) ? null : one.apply(entry);
            if (key != null) {
                open.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            }
        }
        for (DraftEntry draft : all) {
            String key = taken.contains(draft) || open.isEmpty() ? null : other.apply(draft);
            List<EntryText> same = key == null ? null : open.get(key);
            if (same != null && !same.isEmpty()) {
                EntryText entry = same.remove(0);
                found.add(entry);
                taken.add(draft);
                drafts.put(entry, draft);
                ids.put(id(draft), entry.id());
            }
        }
    }

    private String sourceKey(EntryText entry) {
        KnownSource source = sources.get(entry);
        boolean named = source != null && !source.origin().value().isEmpty() && source.origin().key() != Key.ROW;
        return !named ? null : source.origin().key() == Key.GLOBAL_ID ? source.origin().value()
                : replaced.by(source.origin().file()) + "\n" + source.origin().value();
    }

    /** A GlobalId is the same in every file, a handle in one. */
    private static String key(Origin origin) {
        return origin.key() == Key.GLOBAL_ID ? origin.value() : origin.file() + "\n" + origin.value();
    }

    private String value(EntryText entry, String key) {
        return entry.value(key).map(n -> values.of(entry.type().property(key).orElseThrow(), n)).orElse(null);
    }

    private String value(String section, DraftEntry draft, String key) {
        String yaml = draft.keys().get(key);
        DesignProperty property = schema.section(section).flatMap(t -> t.property(key)).orElse(null);
        return yaml == null || property == null ? null : values.of(property, IdWords.mapped(property, yaml, ids));
    }
}
