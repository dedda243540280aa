package io.github.labcheck.checker.mutation;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.Condition.Compare;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The designs that differ from one in a single thing that the conditions of a clause look at. */
final class Edits {

    private final Schema schema;
    private final Values values;
    private final Terms terms;
    private final List<Edited> all = new ArrayList<>();

    /**
     * A changed design.
     *
     * @param name  what was changed, for the name of a case
     * @param said  what was changed, in words
     */
    record Edited(ObjectNode design, String name, Text said) { }

    /** A mapping of a design: the way to it and what it is. */
    private record Place(List<Object> way, DesignClass type) {

        Place at(Object step, DesignClass next) {
            List<Object> longer = new ArrayList<>(way);
            longer.add(step);
            return new Place(longer, next);
        }

        ObjectNode in(JsonNode design) {
            JsonNode at = design;
            for (Object step : way) {
                at = step instanceof Integer index ? at.get(index) : at.get((String) step);
            }
            return (ObjectNode) at;
        }
    }

    Edits(Schema schema, Values values, Clause clause) {
        this.schema = schema;
        this.values = values;
        this.terms = Terms.of(clause);
    }

    List<Edited> of(ObjectNode design) {
        all.clear();
        List<Place> places = new ArrayList<>();
        design.properties().forEach(s -> schema.section(s.getKey()).ifPresent(type ->
                places(s.getValue(), new Place(List.of(s.getKey()), type), places)));
        terms.compares().forEach(c -> sets(design, places, c));
        terms.things().forEach(t -> adds(design, t));
        removals(design);
        return List.copyOf(all);
    }

    private void places(JsonNode node, Place place, List<Place> places) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                places(node.get(i), place.at(i, place.type()), places);
            }
        } else if (node.isObject()) {
            places.add(place);
            node.properties().forEach(p -> place.type().property(p.getKey()).ifPresent(q -> {
                if (q.range() instanceof Range.Block block) {
                    places(p.getValue(), place.at(p.getKey(), schema.designClass(block.designClass())), places);
                }
            }));
        }
    }

    private void sets(ObjectNode design, List<Place> places, Compare compare) {
        DesignProperty property = compare.path().last();
        for (JsonNode value : values.of(compare)) {
            List<Place> having = places.stream().filter(p -> p.type().properties().contains(property)).toList();
            if (having.size() > 1) {
                set(design, having, property, value);
            }
            having.forEach(p -> set(design, List.of(p), property, value));
            places.forEach(p -> p.type().properties().stream().filter(q -> q.range() instanceof Range.Block block
                    && schema.designClass(block.designClass()).properties().contains(property)
                    && !p.in(design).has(q.key())).forEach(q -> {
                        ObjectNode copy = design.deepCopy();
                        p.in(copy).putObject(q.key()).set(property.key(), listed(property, value));
                        add(copy, property, value);
                    }));
        }
    }

    private void set(ObjectNode design, List<Place> places, DesignProperty property, JsonNode value) {
        ObjectNode copy = design.deepCopy();
        for (Place place : places) {
            ObjectNode entry = place.in(copy);
            String key = entry.has(property.label().zh()) ? property.label().zh() : property.key();
            boolean list = entry.has(key) && entry.get(key).isArray();
            entry.set(key, list ? listed(property, value) : value);
            if (entry.has("name") && (property.name().equals("function") || property.name().equals("equipmentType"))) {
                concept(property, value).ifPresent(c -> entry.put("name", c.label().zh()));
            }
        }
        if (!copy.equals(design)) {
            add(copy, property, value);
        }
    }

    private static JsonNode listed(DesignProperty property, JsonNode value) {
        if (!property.many()) {
            return value;
        }
        ArrayNode list = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        return list.add(value);
    }

    private Optional<Concept> concept(DesignProperty property, JsonNode value) {
        return property.range() instanceof Range.OfConcept of ? schema.concept(of.conceptClass(), value.asString()) : Optional.empty();
    }

    private void add(ObjectNode design, DesignProperty property, JsonNode value) {
        Text shown = concept(property, value).map(Concept::label).orElse(value.isBoolean()
                ? new Text(value.booleanValue() ? "是" : "否", value.booleanValue() ? "yes" : "no")
                : new Text(value.asString() + unit(property), value.asString() + unit(property)));
        all.add(new Edited(design, kebab(property.key()) + "-" + name(value), new Text(property.label().zh() + "为" + shown.zh(),
                Character.toUpperCase(property.label().en().charAt(0)) + property.label().en().substring(1) + " is " + shown.en())));
    }

    private static String name(JsonNode value) {
        return value.isBoolean() ? value.booleanValue() ? "yes" : "no"
                : value.asString().replaceAll("[^A-Za-z0-9.-]", "").replaceAll("^-", "minus-");
    }

    private static String unit(DesignProperty property) {
        return property.symbol().map(s -> " " + s).orElse("");
    }

    private static String kebab(String key) {
        return key.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private void adds(ObjectNode design, Terms.Thing thing) {
        DesignClass type = schema.designClass(thing.designClass());
        if (type.section() == null || type.single()) {
            return;
        }
        List<List<Object[]>> variants = new ArrayList<>();
        variants.add(new ArrayList<>());
        for (Condition condition : thing.where()) {
            if (condition instanceof Compare compare && type.properties().contains(compare.path().last())) {
                List<List<Object[]>> more = new ArrayList<>();
                for (List<Object[]> variant : variants) {
                    values.of(compare).stream().limit(9).forEach(v -> {
                        List<Object[]> longer = new ArrayList<>(variant);
                        longer.add(new Object[] {compare.path().last(), v});
                        more.add(longer);
                    });
                }
                variants = more.size() > 60 ? more.subList(0, 60) : more;
            }
        }
        for (List<Object[]> variant : variants) {
            add(design, type, variant);
        }
    }

    private void add(ObjectNode design, DesignClass type, List<Object[]> variant) {
        ObjectNode entry = design.objectNode();
        entry.put("id", "X-901");
        StringBuilder name = new StringBuilder(type.section());
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (Object[] part : variant) {
            DesignProperty property = (DesignProperty) part[0];
            JsonNode value = (JsonNode) part[1];
            entry.set(property.key(), listed(property, value));
            name.append('-').append(name(value));
            zh.append(property.label().zh()).append(concept(property, value).map(c -> c.label().zh()).orElse(value.asString()));
            en.append(property.label().en()).append(' ').append(concept(property, value).map(c -> c.label().en()).orElse(value.asString()));
        }
        Text said = new Text("另有一项" + type.label().zh() + (zh.isEmpty() ? "" : "（" + zh + "）"),
                "Besides, an entry in " + type.section() + (en.isEmpty() ? "" : " (" + en + ")"));
        append(design, type, entry, name.toString(), said);
        for (DesignProperty property : type.properties()) {
            if (property.range() instanceof Range.Reference reference && !property.derived()) {
                for (String target : ids(design, reference)) {
                    ObjectNode with = entry.deepCopy();
                    with.set(property.key(), listed(property, StringNode.valueOf(target)));
                    append(design, type, with, name.toString(), said);
                }
            }
        }
    }

    private List<String> ids(ObjectNode design, Range.Reference reference) {
        List<String> ids = new ArrayList<>();
        design.properties().forEach(s -> schema.section(s.getKey()).filter(c -> reference.classes().isEmpty()
                || reference.classes().contains(c.name())).ifPresent(c -> s.getValue().forEach(e -> {
                    if (e.isObject() && e.has("id")) {
                        ids.add(e.get("id").asString());
                    }
                })));
        return ids;
    }

    private void append(ObjectNode design, DesignClass type, ObjectNode entry, String name, Text said) {
        ObjectNode copy = design.deepCopy();
        String key = copy.has(type.label().zh()) ? type.label().zh() : type.section();
        if (!copy.has(key) || !copy.get(key).isArray()) {
            copy.putArray(key);
        }
        ((ArrayNode) copy.get(key)).add(entry);
        all.add(new Edited(copy, name, said));
    }

    private void removals(ObjectNode design) {
        design.properties().forEach(s -> {
            if (s.getValue().isArray() && !s.getValue().isEmpty()) {
                DesignClass type = schema.section(s.getKey()).orElse(null);
                for (int i = 0; type != null && i < s.getValue().size(); i++) {
                    ObjectNode copy = design.deepCopy();
                    ((ArrayNode) copy.get(s.getKey())).remove(i);
                    all.add(new Edited(copy, "without-" + kebab(s.getKey()).replaceAll("[^a-z0-9-]", "x"),
                            new Text("少一项" + type.label().zh(), "One entry fewer in " + type.section())));
                }
            }
        });
    }
}
