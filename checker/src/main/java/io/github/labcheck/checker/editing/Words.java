package io.github.labcheck.checker.editing;

import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the words of a person mean in a design file: classes, keys, values. */
final class Words {

    private static final int CHINESE = 0x2E80;

    private final Schema schema;

    Words(Schema schema) {
        this.schema = schema;
    }

    /** The class of a section, by the name of the section, of the class or in Chinese. */
    DesignClass type(String word) throws EditRefused {
        Optional<DesignClass> type = schema.classes().stream().filter(c -> c.section() != null)
                .filter(c -> word.equalsIgnoreCase(c.section()) || word.equalsIgnoreCase(c.name()) || word.equals(c.label().zh())
                        || word.equalsIgnoreCase(c.label().en()) || word.equalsIgnoreCase(c.label().en().replace(" ", ""))).findFirst();
        return type.orElseThrow(() -> {
            List<String> all = schema.classes().stream().filter(c -> c.section() != null && !c.single())
                    .map(c -> c.name().substring(0, 1).toLowerCase(Locale.ROOT) + c.name().substring(1)).sorted().toList();
            return new EditRefused(Text.of("editing.Words.there-no-kind-there", word, Lists.of(all)));
        });
    }

    /** The property that a key names in a class. */
    DesignProperty property(DesignClass type, String key) throws EditRefused {
        Optional<DesignProperty> found = type.property(key)
                .or(() -> type.properties().stream().filter(p -> p.key().equalsIgnoreCase(key)).findFirst());
        if (found.isEmpty()) {
            String near = new NearestName().to(key, type.properties().stream().filter(p -> !p.derived()).map(DesignProperty::key).toList());
            throw new EditRefused(Text.of("editing.Words.no-key", type.label(), key, near == null ? Text.same("")
                    : Text.of("editing.Words.did-you-mean", near)));
        }
        if (found.get().derived()) {
            throw new EditRefused(Text.of("editing.Words.computed-cannot-written-change", found.get().label(), key));
        }
        return found.get();
    }

    /** A value as YAML in one line, if the key may have it. */
    String yaml(DesignProperty property, String written) throws EditRefused {
        String value = written.strip();
        boolean list = value.startsWith("[") && property.range() != Range.Literal.TEXT || value.startsWith("[") && property.many();
        boolean words = property.range() == Range.Literal.TEXT || property.range() instanceof Range.Reference;
        String yaml = list || value.startsWith("{") && property.range() instanceof Range.Block ? value
                : property.many() && !words && value.matches(".*[,，、].*") ? "[" + value.replaceAll("[,，、]\\s*", ", ") + "]"
                : property.many() && property.range() instanceof Range.Reference && value.matches(".*[,，、].*")
                ? String.join(", ", List.of(value.split("[,，、]\\s*")).stream().map(YamlScalar::of).toList()).transform(s -> "[" + s + "]")
                : words ? YamlScalar.of(value) : value;
        boolean lines = yaml.chars().anyMatch(c -> c == '\n' || c == '\r');
        Optional<Text> wrong = yaml.isEmpty() || lines ? Optional.of(Text.of("editing.Words.value-missing"))
                : new SameValue(schema).wrong(property, SameValue.node(yaml));
        if (wrong.isPresent()) {
            throw new EditRefused(wrong.get());
        }
        return yaml;
    }

    /** A key in the language of an entry. */
    static String key(EntryText entry, DesignProperty property) {
        long chinese = entry.keys().stream().filter(k -> chinese(k.word())).count();
        return chinese * 2 > entry.keys().size() ? property.label().zh() : property.key();
    }

    static boolean chinese(String word) {
        return word.codePoints().anyMatch(c -> c > CHINESE);
    }
}
