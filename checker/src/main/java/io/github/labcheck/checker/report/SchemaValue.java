package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.shorthand.Shorthand;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the value of a key may be, as JSON Schema. */
final class SchemaValue {

    private static final String NUMBER = "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?";
    private static final String METRES = "m";

    private final JsonWriter json;
    private final Schema schema;

    SchemaValue(JsonWriter json, Schema schema) {
        this.json = json;
        this.schema = schema;
    }

    /** Name of the definition of a property; classes and concept classes begin with a capital. */
    static String definition(DesignProperty property) {
        return property.name();
    }

    static void reference(JsonWriter json, String definition) {
        json.string("$ref", "#/$defs/" + definition);
    }

    static void describe(JsonWriter json, Text label, Text comment) {
        json.string("title", label.zh() + " / " + label.en());
        json.string("description", comment.zh() + "\n" + comment.en());
    }

    void write(DesignProperty property) {
        String unit = property.symbol().map(u -> " (" + u + ")").orElse("");
        json.string("title", property.label().zh() + " / " + property.label().en() + unit);
        json.string("description", property.comment().zh() + "\n" + property.comment().en());
        if (property.many() && property.range() instanceof Range.Shape) { // one shape alone could not be told from a list
            json.string("type", "array");
            json.object("items", () -> value(property));
        } else if (property.many()) {
            json.array("anyOf", List.of(false, true), list -> json.object(() -> {
                if (list) {
                    json.string("type", "array");
                    json.object("items", () -> value(property));
                } else {
                    value(property);
                }
            }));
        } else if (Shorthand.isListed(property)) {
            new SchemaShorts(json, schema).several(() -> value(property));
        } else {
            value(property);
        }
    }

    private void value(DesignProperty property) {
        if (property.numeric()) {
            number(property);
        } else if (property.range() == Range.Literal.BOOLEAN) {
            json.array("enum", List.of("true", "false", "是", "否"), word -> {
                if (word.equals("true") || word.equals("false")) {
                    json.element(Boolean.parseBoolean(word));
                } else {
                    json.element(word);
                }
            });
        } else if (property.range() == Range.Literal.DATE) {
            json.string("type", "string");
            json.string("format", "date");
        } else if (property.range() instanceof Range.OfConcept concept) {
            reference(json, concept.conceptClass());
        } else if (property.range() instanceof Range.Block block) {
            reference(json, block.designClass());
        } else if (property.range() == Range.Shape.OUTLINE) {
            json.string("type", "array");
            json.number("minItems", 3);
            json.object("items", this::pair);
        } else if (property.range() instanceof Range.Shape) {
            pair();
        } else {
            json.strings("type", List.of("string", "number", "boolean")); // any text, whatever YAML takes it for
        }
    }

    private void number(DesignProperty property) {
        List<Integer> choices = property.interval() ? List.of(0, 1, 2) : List.of(0, 1);
        json.objects("anyOf", choices, choice -> {
            if (choice == 0) {
                json.string("type", property.range() == Range.Literal.INTEGER ? "integer" : "number");
                bound("minimum", property.low());
                bound("maximum", property.high());
            } else if (choice == 1) {
                json.string("type", "string");
                json.string("pattern", "^" + NUMBER + units(property.unit()) + "$");
            } else {
                json.string("type", "array");
                json.object("items", () -> json.strings("type", List.of("number", "string")));
                json.number("minItems", 2);
                json.number("maxItems", 2);
            }
        });
    }

    private void bound(String keyword, double value) {
        if (!Double.isNaN(value)) {
            json.number(keyword, value);
        }
    }

    private String units(Unit unit) {
        if (unit == null || unit.symbol().isEmpty()) {
            return "";
        }
        return schema.units().stream().filter(u -> u.base().equals(unit.base())).map(Unit::symbol).sorted()
                .map(SchemaValue::escaped).collect(Collectors.joining("|", "\\s*(", ")?"));
    }

    private static String escaped(String symbol) {
        return Pattern.compile("[.^$*+?()\\[\\]{}|/\\\\]").matcher(symbol).replaceAll("\\\\$0");
    }

    private void pair() {
        json.string("type", "array");
        json.number("minItems", 2);
        json.number("maxItems", 2);
        json.object("items", () -> json.objects("anyOf", List.of(0, 1), choice -> {
            if (choice == 0) {
                json.string("type", "number");
            } else {
                json.string("type", "string");
                json.string("pattern", "^" + NUMBER + schema.unit(METRES).map(this::units).orElse("") + "$");
            }
        }));
    }
}
