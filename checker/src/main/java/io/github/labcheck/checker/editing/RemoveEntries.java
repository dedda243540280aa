package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.EditableText.Located;
import io.github.labcheck.checker.importing.revision.EntryEdit;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entries are taken out. What others refer to cannot go alone: the text would not be a design any more.
 *
 * @param things what a person calls them
 */
public record RemoveEntries(List<String> things) implements Edit {

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        Map<SectionText, Set<EntryText>> gone = new LinkedHashMap<>();
        for (String thing : things) {
            Located located = text.entry(thing);
            if (located.section().type().single()) {
                throw new EditRefused(Text.of("editing.RemoveEntries.whole-section-stays-unset", thing));
            }
            gone.computeIfAbsent(located.section(), s -> Collections.newSetFromMap(new IdentityHashMap<>())).add(located.entry());
        }
        refuseIfNamed(text, gone);
        TextEdits edits = text.edits();
        gone.forEach((section, entries) -> new EntryEdit(edits).remove(section, entries, false));
        return edits;
    }

    /** Whoever wants a room to go wants to know what would go with it. */
    private void refuseIfNamed(EditableText text, Map<SectionText, Set<EntryText>> gone) throws EditRefused {
        Set<String> ids = gone.values().stream().flatMap(Set::stream).map(EntryText::id).collect(Collectors.toSet());
        Set<EntryText> others = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.values().forEach(others::addAll);
        List<EntryText> naming = text.design().sections().stream().flatMap(section -> section.entries().stream())
                .filter(entry -> !others.contains(entry) && entry.keys().stream().anyMatch(key -> names(key, ids))).toList();
        if (naming.isEmpty()) {
            return;
        }
        String them = String.join(", ", naming.stream().map(RemoveEntries::called).toList());
        String all = naming.stream().anyMatch(entry -> entry.id().isEmpty()) ? null
                : "remove " + String.join(" ", Stream.concat(things.stream(), naming.stream().map(EntryText::id)).toList());
        String removed = String.join(", ", things);
        throw new EditRefused(Text.of("editing.RemoveEntries.still-named-change-first", removed, them, all == null ? Text.same("")
                : Text.of("editing.RemoveEntries.take-all-out", all)));
    }

    private static String called(EntryText entry) {
        return entry.id().isEmpty() ? entry.type().section() : entry.id();
    }

    private static boolean names(KeyText key, Set<String> ids) {
        return key.property() != null && key.property().range() instanceof Range.Reference && names(key.value().node(), ids);
    }

    private static boolean names(YamlNode node, Set<String> ids) {
        return node instanceof YamlNode.Scalar scalar ? ids.contains(scalar.text().strip())
                : node instanceof YamlNode.Sequence list && list.items().stream().anyMatch(item -> names(item, ids));
    }
}
