package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.revision.RevisionAccount.Line;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the next revision of drawings into the text of a design. What the drawing owns and no person changed follows the drawing;
 * what a person wrote stays; what is new is added; what vanished is named, and taken out only if that is asked for.
 */
public final class Revision {

    private final WrittenDesign design;
    private final Draft draft;
    private final Schema schema;
    private final Matching matching;
    private final TextEdits edits;
    private final EntryEdit entries;
    private final RevisionAccount account = RevisionAccount.empty();
    private final Set<String> used = new HashSet<>();

    private Revision(WrittenDesign design, Draft draft, List<String> files, Schema schema) throws AmbiguousFile {
        this.design = design;
        this.draft = draft;
        this.schema = schema;
        this.matching = new Matching(design, draft, files, schema);
        this.edits = new TextEdits(design.text());
        this.entries = new EntryEdit(edits);
        design.sections().forEach(s -> s.entries().forEach(e -> used.add(e.id())));
    }

    /**
     * What a revision does.
     *
     * @param edits   the changes to the text
     * @param account what they are
     */
    public record Result(TextEdits edits, RevisionAccount account) { }

    /**
     * A revision.
     *
     * @param draft    what the drawings now say
     * @param files    their names, without folders
     * @param remove   whether what vanished is taken out
     * @param language of comments
     * @throws AmbiguousFile if it cannot be told which drawing is replaced
     */
    public static Result of(WrittenDesign design, Draft draft, List<String> files, boolean remove, Schema schema,
            Language language) throws AmbiguousFile {
        Revision revision = new Revision(design, draft, files, schema);
        revision.run(remove, language);
        return new Result(revision.edits, revision.account);
    }

    private void run(boolean remove, Language language) {
        draft.sections().forEach((section, all) -> all.stream().filter(matching::isNew).forEach(this::identify));
        EntryUpdate update = new EntryUpdate(schema, matching, edits, entries, account);
        matching.pairs().forEach(update::update);
        update.tellUnstated();
        NewEntries fresh = new NewEntries(design, schema, matching, edits, entries, language);
        Map<String, Set<EntryText>> gone = vanished(remove);
        for (String section : draft.sections().keySet()) {
            List<DraftEntry> added = draft.sections().get(section).stream().filter(matching::isNew).toList();
            fresh.add(section, added, gone.getOrDefault(section, Set.of()));
            added.forEach(d -> account.added().add(new Line(section, matching.ids().get(Matching.id(d)) + name(d), decisions(d))));
        }
        fresh.incomplete(draft.incomplete(), account);
        for (SectionText section : design.sections()) {
            Set<EntryText> out = gone.getOrDefault(section.type().section(), Set.of());
            entries.remove(section, out, draft.sections().getOrDefault(section.type().section(), List.of()).stream()
                    .anyMatch(matching::isNew));
        }
    }

    /** New things get ids that the design does not use yet. */
    private void identify(DraftEntry entry) {
        String wanted = Matching.id(entry);
        String stem = wanted.replaceFirst("\\d+$", "");
        String id = wanted;
        for (int i = 2; used.contains(id); i++) {
            id = entry.numbered() || stem.equals(wanted) ? wanted + "-" + i
                    : stem + (Integer.parseInt(wanted.substring(stem.length())) + i - 1);
        }
        used.add(id);
        matching.ids().put(wanted, id);
    }

    private static String name(DraftEntry entry) {
        return SameValue.node(entry.keys().getOrDefault("name", "")) instanceof YamlNode.Scalar name && !name.text().isEmpty()
                ? " " + name.text() : "";
    }

    /** What an entry is called, or what it lies between. */
    private String shown(EntryText entry) {
        String name = EntryUpdate.name(entry);
        return !name.isEmpty() ? name : entry.key("between")
                .map(k -> " " + edits.before().substring(k.value().from(), k.value().to()).replaceAll("\\s+", " ")).orElse("");
    }

    private static Text decisions(DraftEntry entry) {
        return Lists.joined(entry.decisions(), Text.of("words.semicolon"));
    }

    /** What vanished and may be taken out, by section: nothing that something which stays refers to. */
    private Map<String, Set<EntryText>> vanished(boolean remove) {
        Map<String, Set<EntryText>> gone = new LinkedHashMap<>();
        Map<String, String> section = new HashMap<>();
        List<EntryText> all = new ArrayList<>();
        for (SectionText text : design.sections()) {
            text.entries().stream().filter(matching::vanished).forEach(e -> {
                all.add(e);
                section.put(e.id(), text.type().section());
            });
        }
        Set<String> out = new TreeSet<>(all.stream().map(EntryText::id).toList());
        Map<String, Integer> held = remove ? new References(WrittenDesign.of(edits.after().getBytes(StandardCharsets.UTF_8),
                schema)).held(out) : Map.of();
        for (EntryText entry : all) {
            String where = section.get(entry.id());
            String shown = entry.id() + shown(entry);
            if (remove && out.contains(entry.id())) {
                gone.computeIfAbsent(where, s -> Collections.newSetFromMap(new IdentityHashMap<>())).add(entry);
                account.removed().add(new Line(where, shown, added(entry)));
            } else {
                rename(entry);
                account.vanished().add(new Line(where, shown, remove
                        ? Text.of("importing.revision.Revision.not-removed-line-refers", held.get(entry.id())) : added(entry)));
            }
        }
        return gone;
    }

    /** A file that has another name now is called so everywhere, so that what vanished from it is known as its own next time, too. */
    private void rename(EntryText entry) {
        String file = matching.replaced().by(matching.source(entry).orElseThrow().origin().file());
        DesignClass type = schema.designClass("Source");
        entry.key("source").ifPresent(s -> s.value().keys().stream()
                .filter(k -> type.property(k.word()).filter(p -> p.key().equals("file")).isPresent())
                .forEach(k -> new ValueEdit(edits).replace(k, YamlScalar.of(file))));
    }

    /** The keys that a person had added to an entry. */
    private Text added(EntryText entry) {
        Set<String> marks = matching.source(entry).map(KnownSource::marks).orElse(Set.of());
        SameValue values = new SameValue(schema);
        Set<String> keys = new TreeSet<>();
        entry.keys().stream().filter(k -> k.property() != null && !Set.of("id", "source").contains(k.property().key())
                && !marks.contains(ReadMarks.of(k.property().key(), values.of(k.property(), k.value().node()))))
                .forEach(k -> keys.add(k.word()));
        return keys.isEmpty() || marks.isEmpty() ? new Text("", "")
                : Text.of("importing.revision.Revision.person-had-written", Lists.of(keys));
    }
}
