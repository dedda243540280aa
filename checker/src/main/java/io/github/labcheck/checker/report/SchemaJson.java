package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.shorthand.Shorthand;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Schema.ConceptClass;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The schema of the design file as JSON Schema 2020-12, for editors. Every name may be English or Chinese. */
public final class SchemaJson {

    private static final String ID = "https://w3id.org/labcheck/schema/design.json";
    private static final String VERSION_KEY = "labcheck";

    private final Schema schema;

    public SchemaJson(Schema schema) {
        this.schema = schema;
    }

    /** Writes the schema. */
    public void write(OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.string("$schema", "https://json-schema.org/draft/2020-12/schema");
                json.string("$id", ID);
                json.string("title", "labcheck 设计文件 / labcheck design file");
                root(json);
                json.object("$defs", () -> definitions(json));
            });
        }
    }

    private void root(JsonWriter json) {
        List<DesignClass> sections = schema.classes().stream().filter(c -> c.section() != null).toList();
        json.string("type", "object");
        json.object("properties", () -> {
            json.object(VERSION_KEY, () -> json.array("enum", List.of(1), n -> json.element((double) n)));
            sections.forEach(c -> names(c.section(), c.label().zh()).forEach(n -> json.object(n, () -> section(json, c))));
            new SchemaShorts(json, schema).sections();
        });
        json.strings("required", List.of(VERSION_KEY));
        json.truth("additionalProperties", false);
        DesignClass project = schema.designClass("Project");
        oneOf(json, "anyOf", names(project.section(), project.label().zh()));
    }

    private static void section(JsonWriter json, DesignClass type) {
        SchemaValue.describe(json, type.label(), type.comment());
        if (type.single()) {
            SchemaValue.reference(json, type.name());
        } else {
            json.array("anyOf", List.of(true, false), list -> json.object(() -> {
                if (list) {
                    json.string("type", "array");
                    json.object("items", () -> SchemaValue.reference(json, type.name()));
                } else { // one entry that lists several ids
                    SchemaValue.reference(json, type.name());
                }
            }));
        }
    }

    private void definitions(JsonWriter json) {
        schema.classes().forEach(c -> json.object(c.name(), () -> designClass(json, c)));
        new SchemaShorts(json, schema).definitions();
        SchemaValue values = new SchemaValue(json, schema);
        schema.properties().stream().filter(p -> !p.derived()).forEach(p -> json.object(SchemaValue.definition(p), () -> values.write(p)));
        schema.conceptClasses().stream().filter(c -> !schema.concepts(c.name()).isEmpty())
                .forEach(c -> json.object(c.name(), () -> concepts(json, c)));
    }

    private void designClass(JsonWriter json, DesignClass type) {
        SchemaValue.describe(json, type.label(), type.comment());
        json.string("type", "object");
        List<DesignProperty> properties = type.properties().stream().filter(p -> !p.derived()).toList();
        json.object("properties", () -> {
            properties.forEach(p -> names(p.key(), p.label().zh())
                    .forEach(n -> json.object(n, () -> SchemaValue.reference(json, SchemaValue.definition(p)))));
            new SchemaShorts(json, schema).properties(type);
        });
        json.truth("additionalProperties", false);
        List<DesignProperty> required = properties.stream()
                .filter(p -> type.requires().contains(p.iri()) || type.identified() && p.name().equals("id")).toList();
        if (!required.isEmpty()) {
            json.objects("allOf", required, p -> json.objects("anyOf", alternatives(type, p), n -> alternative(json, p, n)));
        }
    }

    /** What may stand in place of a required key: a template, a row, and where ids are made of those that are listed, what lists them. */
    private static List<String> alternatives(DesignClass type, DesignProperty property) {
        Stream<String> lists = property.name().equals("id") ? type.properties().stream().filter(p -> !p.many() && Shorthand.isListed(p))
                .flatMap(p -> names(p.key(), p.label().zh()).stream()) : Stream.empty();
        return Stream.of(names(property.key(), property.label().zh()).stream(), SchemaShorts.instead(type).stream(), lists).flatMap(s -> s)
                .distinct().toList();
    }

    private static void alternative(JsonWriter json, DesignProperty property, String name) {
        boolean lists = !names(property.key(), property.label().zh()).contains(name)
                && SchemaShorts.ENTRY_WORDS.stream().noneMatch(w -> w.is(name));
        json.strings("required", List.of(name));
        if (lists) {
            json.object("properties", () -> json.object(name, () -> SchemaShorts.lists(json)));
        }
    }

    private static void oneOf(JsonWriter json, String keyword, List<String> names) {
        json.objects(keyword, names, n -> json.strings("required", List.of(n)));
    }

    private static List<String> names(String english, String chinese) {
        return Stream.of(english, chinese).distinct().toList();
    }

    private void concepts(JsonWriter json, ConceptClass type) {
        SchemaValue.describe(json, type.label(), type.comment());
        Set<String> names = new TreeSet<>();
        schema.concepts(type.name()).stream().map(Concept::notation).forEach(names::add);
        Set<String> labels = new TreeSet<>();
        schema.concepts(type.name()).stream().map(c -> c.label().zh()).filter(l -> !names.contains(l)).forEach(labels::add);
        json.strings("enum", Stream.concat(names.stream(), labels.stream()).toList());
    }
}
