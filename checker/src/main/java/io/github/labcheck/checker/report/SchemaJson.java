package io.github.labcheck.checker.report;

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
            json.string("type", "array");
            json.object("items", () -> SchemaValue.reference(json, type.name()));
        }
    }

    private void definitions(JsonWriter json) {
        schema.classes().forEach(c -> json.object(c.name(), () -> designClass(json, c)));
        SchemaValue values = new SchemaValue(json, schema);
        schema.properties().stream().filter(p -> !p.derived()).forEach(p -> json.object(SchemaValue.definition(p), () -> values.write(p)));
        schema.conceptClasses().stream().filter(c -> !schema.concepts(c.name()).isEmpty())
                .forEach(c -> json.object(c.name(), () -> concepts(json, c)));
    }

    private static void designClass(JsonWriter json, DesignClass type) {
        SchemaValue.describe(json, type.label(), type.comment());
        json.string("type", "object");
        List<DesignProperty> properties = type.properties().stream().filter(p -> !p.derived()).toList();
        json.object("properties", () -> properties.forEach(p -> names(p.key(), p.label().zh())
                .forEach(n -> json.object(n, () -> SchemaValue.reference(json, SchemaValue.definition(p))))));
        json.truth("additionalProperties", false);
        List<DesignProperty> required = properties.stream()
                .filter(p -> type.requires().contains(p.iri()) || type.identified() && p.name().equals("id")).toList();
        if (!required.isEmpty()) {
            json.objects("allOf", required, p -> oneOf(json, "anyOf", names(p.key(), p.label().zh())));
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
