package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.shorthand.Compass;
import io.github.labcheck.checker.reading.shorthand.Word;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the short forms into the JSON Schema of the design file. */
final class SchemaShorts {

    private static final String ENTRY = "Short";

    /** Words beside which a required key may come from elsewhere. */
    static final List<Word> ENTRY_WORDS = List.of(Word.LIKE, Word.ROW);

    private final JsonWriter json;
    private final Schema schema;

    SchemaShorts(JsonWriter json, Schema schema) {
        this.json = json;
        this.schema = schema;
    }

    /** The words that entries of a class may have beside their own keys. */
    static List<Word> words(DesignClass type) {
        if (type.section() == null || type.single()) {
            return List.of();
        }
        List<Word> words = new ArrayList<>(List.of(Word.LIKE));
        if (type.name().equals("Room")) {
            words.addAll(List.of(Word.ROW, Word.RECTANGLE));
        }
        if (has(type, "at") && (has(type, "between") || has(type, "room")) && !has(type, "on")) {
            words.addAll(List.of(Word.FROM, Word.DISTANCE));
            words.addAll(has(type, "size") ? List.of(Word.AGAINST, Word.GAP) : List.of(Word.ON, Word.WALL));
        }
        return words;
    }

    private static boolean has(DesignClass type, String key) {
        return type.properties().stream().anyMatch(p -> p.key().equals(key) && !p.derived());
    }

    /** The sections of templates and defaults. */
    void sections() {
        named(Word.TEMPLATES, () -> bySection(type -> json.object("additionalProperties",
                () -> SchemaValue.reference(json, ENTRY + type.name()))));
        named(Word.DEFAULTS, () -> bySection(type -> json.array("anyOf", List.of(false, true), list -> json.object(() -> {
            if (list) {
                json.string("type", "array");
                json.object("items", () -> SchemaValue.reference(json, ENTRY + type.name()));
            } else {
                SchemaValue.reference(json, ENTRY + type.name());
            }
        }))));
    }

    private void named(Word word, Runnable value) {
        Stream.of(word.key(), word.zh()).distinct().forEach(name -> json.object(name, () -> {
            describe(word);
            json.string("type", "object");
            value.run();
        }));
    }

    private void describe(Word word) {
        SchemaValue.describe(json, new Text(word.zh(), word.key()), word.meaning());
    }

    /** What is written for each section. */
    private interface OfSection {
        void write(DesignClass type);
    }

    private void bySection(OfSection value) {
        json.object("properties", () -> schema.classes().stream().filter(c -> c.section() != null)
                .forEach(c -> Stream.of(c.section(), c.label().zh()).distinct().forEach(n -> json.object(n, () -> value.write(c)))));
        json.truth("additionalProperties", false);
    }

    /** The short words of an entry, as properties of its class. */
    void properties(DesignClass type) {
        words(type).forEach(word -> Stream.of(word.key(), word.zh()).distinct().forEach(n -> json.object(n, () -> value(word))));
    }

    private void value(Word word) {
        describe(word);
        if (word == Word.LIKE) {
            json.strings("type", List.of("string", "array"));
        } else if (word == Word.ROW) {
            block(Word.ofRow());
        } else if (word == Word.RECTANGLE) {
            block(List.of(Word.AT, Word.SIZE));
        } else if (word == Word.ON || word == Word.AGAINST || word == Word.SIDE || word == Word.FROM) {
            List<String> sides = Stream.of(Compass.values()).flatMap(c -> Stream.of(c.key(), c.zh())).toList();
            json.strings("enum", word == Word.FROM ? Stream.concat(sides.stream(), Stream.of("middle", "中间")).toList() : sides);
        } else if (word != Word.ROOMS && word != Word.WIDTHS && word != Word.AT && word != Word.SIZE) {
            json.strings("type", List.of("number", "string", "array"));
        } else {
            json.string("type", "array");
        }
    }

    private void block(List<Word> words) {
        json.string("type", "object");
        json.object("properties", () -> words.forEach(w -> Stream.of(w.key(), w.zh()).distinct()
                .forEach(n -> json.object(n, () -> value(w)))));
        json.truth("additionalProperties", false);
    }

    /** Entries as templates and defaults have them: every key may be left out, and conditions may stand there. */
    void definitions() {
        schema.classes().stream().filter(c -> c.section() != null).forEach(c -> json.object(ENTRY + c.name(), () -> {
            json.string("type", "object");
            json.object("properties", () -> {
                c.properties().stream().filter(p -> !p.derived()).forEach(p -> Stream.of(p.key(), p.label().zh()).distinct()
                        .forEach(n -> json.object(n, () -> SchemaValue.reference(json, SchemaValue.definition(p)))));
                properties(c);
                List.of(Word.LIKE, Word.WHEN, Word.UNLESS).stream().filter(w -> w != Word.LIKE || words(c).isEmpty())
                        .forEach(w -> Stream.of(w.key(), w.zh()).distinct().forEach(n -> json.object(n, () -> {
                            describe(w);
                            json.strings("type", w == Word.LIKE ? List.of("string", "array") : List.of("object"));
                        })));
            });
            json.truth("additionalProperties", false);
        }));
    }

    /** Several of what stands alone, or all of a section. */
    void several(Runnable one) {
        json.array("anyOf", List.of(0, 1, 2), choice -> json.object(() -> {
            if (choice == 0) {
                one.run();
            } else if (choice == 1) {
                json.string("type", "array");
            } else {
                json.string("type", "object");
                json.object("properties", () -> List.of(Word.ALL, Word.WHEN, Word.UNLESS).forEach(w ->
                        Stream.of(w.key(), w.zh()).distinct().forEach(n -> json.object(n, () -> describe(w)))));
            }
        }));
    }

    /** What lists several. */
    static void lists(JsonWriter json) {
        json.array("anyOf", List.of(true, false), list -> json.object(() -> {
            if (list) {
                json.strings("type", List.of("array", "object"));
            } else {
                json.string("type", "string");
                json.string("pattern", "^(all-|全部)");
            }
        }));
    }

    /** The words beside which a required key may come from elsewhere. */
    static List<String> instead(DesignClass type) {
        return words(type).stream().filter(ENTRY_WORDS::contains).flatMap(w -> Stream.of(w.key(), w.zh())).distinct().toList();
    }
}
