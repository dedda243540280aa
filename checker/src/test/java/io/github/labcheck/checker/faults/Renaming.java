package io.github.labcheck.checker.faults;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Gives all entries of a section new ids, wherever they are named. */
final class Renaming {

    /** Keys that name entries. */
    private static final Set<String> KEYS = Set.of("id", "room", "storey", "connects", "between", "on", "path", "swingsInto",
            "serves");

    private final Set<String> ids;
    private final String prefix;

    private Renaming(Set<String> ids, String prefix) {
        this.ids = ids;
        this.prefix = prefix;
    }

    static void prefix(EditedDesign design, String section, String prefix) {
        Set<String> ids = design.entries(section).stream().map(e -> EditedDesign.text(e, "id")).collect(Collectors.toSet());
        new Renaming(ids, prefix).in(design.tree());
    }

    private void in(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(p -> {
                if (KEYS.contains(p.getKey())) {
                    object.set(p.getKey(), renamed(p.getValue()));
                } else {
                    in(p.getValue());
                }
            });
        } else if (node instanceof ArrayNode list) {
            list.forEach(this::in);
        }
    }

    private JsonNode renamed(JsonNode value) {
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, renamed(list.get(i)));
            }
            return list;
        }
        return ids.contains(value.asString("")) ? StringNode.valueOf(prefix + value.asString()) : value;
    }
}
