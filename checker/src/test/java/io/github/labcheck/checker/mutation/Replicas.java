package io.github.labcheck.checker.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A design in which all things of several designs stand beside each other, each with an id of its own. */
final class Replicas {

    private Replicas() {
    }

    /** The designs in one; what is not a list of things is the first one's. */
    static ObjectNode of(List<ObjectNode> designs) {
        ObjectNode all = designs.get(0).deepCopy();
        for (int i = 1; i < designs.size(); i++) {
            Map<String, String> ids = new HashMap<>();
            ids(designs.get(i), ids, i);
            for (var section : designs.get(i).properties()) {
                if (section.getValue().isArray() && all.get(section.getKey()) instanceof ArrayNode list) {
                    section.getValue().forEach(e -> list.add(renamed(e, ids)));
                }
            }
        }
        return all;
    }

    private static void ids(ObjectNode design, Map<String, String> ids, int number) {
        design.properties().forEach(s -> {
            if (s.getValue().isArray()) {
                s.getValue().forEach(e -> {
                    if (e.isObject() && e.has("id")) {
                        String id = e.get("id").asString();
                        ids.put(id, id + "-" + (number + 1));
                    }
                });
            }
        });
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> ids) {
        if (node.isString()) {
            return StringNode.valueOf(ids.getOrDefault(node.stringValue(), node.stringValue()));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            List<JsonNode> members = new ArrayList<>();
            array.forEach(members::add);
            members.forEach(m -> copy.add(renamed(m, ids)));
            return copy;
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(p -> copy.set(p.getKey(), renamed(p.getValue(), ids)));
            return copy;
        }
        return node;
    }
}
