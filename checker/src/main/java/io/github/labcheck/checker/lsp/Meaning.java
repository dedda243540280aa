package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.reading.shorthand.Word;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words of a design mean where they stand: of which class the mapping around them is, which property a key names. */
final class Meaning {

    private final Schema schema;
    private final Map<String, Optional<DesignProperty>> known = new HashMap<>();

    Meaning(Schema schema) {
        this.schema = schema;
    }

    Schema schema() {
        return schema;
    }

    /** The class of the entry or block that a mapping is; empty for the whole text, short forms and what is unknown. */
    Optional<DesignClass> type(Frame frame) {
        return Optional.ofNullable(frame.type(path -> type(path).orElse(null)));
    }

    private Optional<DesignClass> type(List<String> whole) {
        List<String> path = whole;
        int from = 0;
        if (!path.isEmpty() && Word.isSection(path.get(0))) {
            from = Word.TEMPLATES.is(path.get(0)) ? 3 : 2; // a section, and of a template its name
            if (path.size() < from) {
                return Optional.empty();
            }
            path = path.subList(1, path.size());
            from--;
        } else {
            from = 1;
        }
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Optional<DesignClass> type = schema.section(path.get(0));
        for (String key : path.subList(from, path.size())) {
            type = type.flatMap(t -> within(t, key));
        }
        return inRow(path) ? Optional.empty() : type;
    }

    /** Whether a mapping is a row of rooms. */
    static boolean inRow(List<String> path) {
        return !path.isEmpty() && Word.ROW.is(path.get(path.size() - 1));
    }

    private Optional<DesignClass> within(DesignClass type, String key) {
        if (Word.WHEN.is(key) || Word.UNLESS.is(key) || Word.ROW.is(key) || type.name().equals("Room") && Word.ROOMS.is(key)) {
            return Optional.of(type);
        }
        Range range = type.property(key).map(DesignProperty::range).orElse(null);
        if (range instanceof Range.Block block) {
            return Optional.of(schema.designClass(block.designClass()));
        }
        return range instanceof Range.Reference reference && reference.classes().size() == 1
                ? Optional.of(schema.designClass(reference.classes().iterator().next())) : Optional.empty();
    }

    /** The property that a key names, or whose value a value is. */
    Optional<DesignProperty> property(Token token) {
        String key = token.key() ? token.text() : token.of();
        return key == null ? Optional.empty() : type(token.frame()).flatMap(t -> property(t, key));
    }

    /** Looked up once: a class has more keys than a text has words. */
    private Optional<DesignProperty> property(DesignClass type, String key) {
        return known.computeIfAbsent(type.name() + " " + key, k -> type.property(key));
    }

    /** The short form that a key is, or whose value a value is. */
    Optional<Word> word(Token token) {
        String key = token.key() ? token.text() : token.of();
        return key == null || property(token).isPresent() ? Optional.empty() : Word.all().stream().filter(w -> w.is(key)).findFirst();
    }

    private static boolean isId(DesignProperty property) {
        return property.iri().equals(Schema.NS + "id");
    }

    /** Whether a value is the id of an entry of a section. */
    boolean givesId(Token token) {
        return !token.key() && token.frame().path().stream().noneMatch(k -> Word.WHEN.is(k) || Word.UNLESS.is(k))
                && type(token.frame()).filter(DesignClass::identified).isPresent() && property(token).filter(Meaning::isId).isPresent();
    }

    /** Whether a value may name an entry: at a key that refers to some, and at short forms. */
    boolean mayName(Token token) {
        if (token.key() || token.of() == null) {
            return false;
        }
        Optional<DesignProperty> property = property(token);
        return property.isPresent() ? property.get().range() instanceof Range.Reference || inCondition(token, property.get())
                : word(token).isPresent();
    }

    /** Conditions of defaults may look at ids. */
    private static boolean inCondition(Token token, DesignProperty property) {
        return isId(property) && token.frame().path().stream().anyMatch(k -> Word.WHEN.is(k) || Word.UNLESS.is(k));
    }
}
