package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.WrittenDesign.SectionText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a design in which entries are found by what a person calls them. */
public final class EditableText {

    private final WrittenDesign design;
    private final Schema schema;

    /** The text of a file that was read without errors. */
    public EditableText(byte[] bytes, Schema schema) {
        this.design = WrittenDesign.of(bytes, schema);
        this.schema = schema;
    }

    WrittenDesign design() {
        return design;
    }

    Schema schema() {
        return schema;
    }

    TextEdits edits() {
        return new TextEdits(design.text());
    }

    /** An entry and the section it stands in. */
    record Located(SectionText section, EntryText entry) { }

    /** The entries with ids, and the single blocks by the names of their sections. */
    private List<Located> all() {
        List<Located> all = new ArrayList<>();
        design.sections().forEach(s -> s.entries().forEach(e -> all.add(new Located(s, e))));
        return all;
    }

    private static boolean called(Located located, String word) {
        return located.section().type().single() ? word.equals(located.section().type().section())
                || word.equals(located.section().type().label().zh()) : located.entry().id().equals(word);
    }

    private static String name(EntryText entry) {
        return entry.value("name").filter(YamlNode.Scalar.class::isInstance).map(n -> ((YamlNode.Scalar) n).text().strip()).orElse("");
    }

    /** The one entry of an id, of an id in other letters, or of a name. */
    Located entry(String word) throws EditRefused {
        List<Located> all = all();
        List<Located> found = all.stream().filter(l -> called(l, word)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(l -> l.entry().id().equalsIgnoreCase(word) && !word.isEmpty()).toList();
        }
        if (found.isEmpty()) {
            found = all.stream().filter(l -> !word.isEmpty() && name(l.entry()).equals(word)).toList();
        }
        if (found.size() > 1) {
            String ids = String.join(", ", found.stream().map(l -> l.entry().id()).toList());
            throw new EditRefused(Text.of("editing.EditableText.several-things-called", word, ids));
        }
        if (found.isEmpty()) {
            throw nothingCalled(word);
        }
        return found.get(0);
    }

    private EditRefused nothingCalled(String word) {
        String near = new NearestName().to(word, all().stream().map(l -> l.section().type().single() ? l.section().type().section()
                : l.entry().id()).filter(id -> !id.isEmpty()).toList());
        return new EditRefused(Text.of("editing.EditableText.design-file-nothing-called", word, near == null ? Text.same("")
                : Text.of("editing.EditableText.did-you-mean", near)));
    }

    /** An entry and the keys behind it that a text such as {@code R101.label.status} names; ids may hold full stops themselves. */
    Target target(String written) throws EditRefused {
        for (int dot = written.lastIndexOf('.'); dot > 0; dot = written.lastIndexOf('.', dot - 1)) {
            String word = written.substring(0, dot);
            if (all().stream().anyMatch(l -> called(l, word) || l.entry().id().equalsIgnoreCase(word) || name(l.entry()).equals(word))) {
                return new Target(entry(word), List.of(written.substring(dot + 1).split("\\.", -1)));
            }
        }
        if (written.indexOf('.') < 0) {
            throw new EditRefused(Text.of("editing.EditableText.write-id-key-r101"));
        }
        String word = written.substring(0, written.indexOf('.'));
        throw nothingCalled(word);
    }

    /** The class of a section that is one block, is named before the full stop and is not in the text. */
    Optional<DesignClass> absent(String written) {
        int dot = written.indexOf('.');
        String word = dot < 0 ? "" : written.substring(0, dot);
        return schema.section(word).filter(DesignClass::single).filter(t -> design.section(t.name()).isEmpty());
    }

    /** An entry and the keys that lead to a value in it. */
    record Target(Located located, List<String> keys) { }

    /** What an entry writes at a key itself. */
    static Optional<KeyText> own(EntryText entry, String key) {
        return entry.key(key);
    }
}
