package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.EditableText.Located;
import io.github.labcheck.checker.importing.revision.EntryEdit;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.ontology.Text;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        TextEdits edits = text.edits();
        gone.forEach((section, entries) -> new EntryEdit(edits).remove(section, entries, false));
        return edits;
    }
}
