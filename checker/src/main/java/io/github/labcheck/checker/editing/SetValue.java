package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.editing.EditableText.Target;
import io.github.labcheck.checker.importing.revision.EntryEdit;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.importing.revision.ValueEdit;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.util.Map;
import java.util.Optional;

/**
 * A value is written at a key.
 *
 * @param target  what a person calls the entry, a full stop, and the key; of a block in it a further key
 * @param value   as a person writes it
 */
public record SetValue(String target, String value) implements Edit {

    @Override
    public TextEdits on(EditableText text) throws EditRefused {
        Optional<DesignClass> begun = text.absent(target);
        if (begun.isPresent()) {
            return begin(begun.get(), text);
        }
        Target found = text.target(target);
        EntryText entry = found.located().entry();
        Words words = new Words(text.schema());
        DesignProperty property = words.property(entry.type(), found.keys().get(0));
        TextEdits edits = text.edits();
        if (found.keys().size() == 1) {
            whole(entry, property, words.yaml(property, value), text, edits);
        } else if (found.keys().size() == 2 && property.range() instanceof Range.Block block) {
            DesignClass type = text.schema().designClass(block.designClass());
            DesignProperty inner = words.property(type, found.keys().get(1));
            within(entry, property, inner, words.yaml(inner, value), text, edits);
        } else {
            throw new EditRefused(Text.of("editing.SetValue.too-many-keys-there", target, property.key()));
        }
        if (edits.isEmpty()) {
            throw new EditRefused(Text.of("editing.SetValue.already", target, value));
        }
        return edits;
    }

    /** A section that is one block and is not there yet is begun with the key. */
    private TextEdits begin(DesignClass type, EditableText text) throws EditRefused {
        Words words = new Words(text.schema());
        DesignProperty property = words.property(type, target.substring(target.indexOf('.') + 1));
        TextEdits edits = text.edits();
        AddEntry.begin(text, type.section(), property.key() + ": " + words.yaml(property, value), edits);
        return edits;
    }

    private void whole(EntryText entry, DesignProperty property, String yaml, EditableText text, TextEdits edits) throws EditRefused {
        SameValue same = new SameValue(text.schema());
        Optional<KeyText> key = entry.key(property.key());
        if (key.isEmpty()) {
            new EntryEdit(edits).add(entry, Map.of(Words.key(entry, property), yaml));
        } else if (!same.of(property, key.get().value().node()).equals(same.of(property, yaml))) {
            replace(key.get(), yaml, edits);
        }
    }

    private void within(EntryText entry, DesignProperty outer, DesignProperty inner, String yaml, EditableText text, TextEdits edits)
            throws EditRefused {
        Optional<KeyText> block = entry.key(outer.key());
        String word = Words.key(entry, inner);
        if (block.isEmpty()) {
            new EntryEdit(edits).add(entry, Map.of(Words.key(entry, outer), "{" + word + ": " + yaml + "}"));
            return;
        }
        if (!(block.get().value().node() instanceof Mapping) || block.get().value().anchored() || block.get().value().elsewhere()) {
            throw new EditRefused(Text.of("editing.SetValue.not-written-here-block", outer.key()));
        }
        SameValue same = new SameValue(text.schema());
        Optional<KeyText> key = block.get().value().keys().stream()
                .filter(k -> k.word().equals(inner.key()) || k.word().equals(inner.label().zh())).findFirst();
        if (key.isEmpty()) {
            new EntryEdit(edits).addNested(block.get().value(), Map.of(word, yaml));
        } else if (!same.of(inner, key.get().value().node()).equals(same.of(inner, yaml))) {
            replace(key.get(), yaml, edits);
        }
    }

    static void replace(KeyText key, String yaml, TextEdits edits) throws EditRefused {
        if (!new ValueEdit(edits).replace(key, yaml)) {
            throw new EditRefused(Text.of("editing.SetValue.value-stands-anchor-may", key.word()));
        }
    }
}
