package io.github.labcheck.checker.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tree of a design file, edited in place. Knows sections, entries, ids and coordinates; lengths in m. */
final class EditedDesign {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ObjectNode tree;

    private EditedDesign(ObjectNode tree) {
        this.tree = tree;
    }

    static EditedDesign read(Path file) {
        return new EditedDesign((ObjectNode) YAML.readTree(file.toFile()));
    }

    EditedDesign copy() {
        return new EditedDesign(tree.deepCopy());
    }

    byte[] bytes() {
        return YAML.writeValueAsBytes(tree);
    }

    ObjectNode tree() {
        return tree;
    }

    /** Entries of a section, in the order of the file. */
    List<ObjectNode> entries(String section) {
        List<ObjectNode> entries = new ArrayList<>();
        tree.path(section).forEach(e -> entries.add((ObjectNode) e));
        return entries;
    }

    /** The entry with an id, in whichever section it is. */
    ObjectNode entry(String id) {
        return tree.properties().stream().filter(s -> s.getValue().isArray()).flatMap(s -> entries(s.getKey()).stream())
                .filter(e -> text(e, "id").equals(id)).findFirst().orElseThrow(() -> new IllegalArgumentException("no entry " + id));
    }

    /** A value as text; empty where there is none. */
    static String text(JsonNode entry, String key) {
        return entry.path(key).isValueNode() ? entry.get(key).asString() : "";
    }

    /** The texts of a list. */
    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(t -> texts.add(t.asString()));
        return texts;
    }

    EditedDesign set(String id, String key, Object value) {
        entry(id).set(key, YAML.valueToTree(value));
        return this;
    }

    EditedDesign forget(String id, String... keys) {
        entry(id).remove(List.of(keys));
        return this;
    }

    /** Takes out an entry, and the signs that hang on it. */
    EditedDesign remove(String id) {
        entry(id);
        return removeWhere(e -> text(e, "id").equals(id));
    }

    /** Takes out all entries of which something holds, and the signs that hang on them. */
    EditedDesign removeWhere(Predicate<ObjectNode> condition) {
        Set<String> gone = new HashSet<>();
        take(condition, gone);
        take(e -> gone.contains(text(e, "on")), gone);
        return this;
    }

    private void take(Predicate<ObjectNode> condition, Set<String> gone) {
        tree.properties().stream().map(s -> s.getValue()).filter(JsonNode::isArray).forEach(s -> {
            for (int i = s.size() - 1; i >= 0; i--) {
                if (condition.test((ObjectNode) s.get(i))) {
                    gone.add(text(((ArrayNode) s).remove(i), "id"));
                }
            }
        });
    }

    /** Adds an entry to the section of another: a copy of it under a new id. */
    EditedDesign duplicate(String id, String copy) {
        ObjectNode entry = entry(id);
        tree.properties().stream().map(s -> s.getValue()).filter(s -> s.isArray() && contains(s, entry))
                .forEach(s -> ((ArrayNode) s).add(entry.deepCopy().put("id", copy)));
        return this;
    }

    private static boolean contains(JsonNode section, ObjectNode entry) {
        for (JsonNode each : section) {
            if (each == entry) {
                return true;
            }
        }
        return false;
    }

    /** The rectangle around an outline: x and y of its least corner, x and y of its greatest. */
    double[] box(String room) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        entry(room).path("outline").forEach(p -> {
            for (int i = 0; i < 2; i++) {
                box[i] = Math.min(box[i], p.get(i).doubleValue());
                box[i + 2] = Math.max(box[i + 2], p.get(i).doubleValue());
            }
        });
        return box;
    }

    /** Gives a room a new outline: x and y of each corner in turn. The stated area, if any, goes: it was that of the old outline. */
    EditedDesign outline(String room, double... corners) {
        entry(room).set("outline", YAML.valueToTree(points(corners)));
        return forget(room, "area");
    }

    static List<List<Double>> points(double... corners) {
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i < corners.length; i += 2) {
            points.add(List.of(round(corners[i]), round(corners[i + 1])));
        }
        return points;
    }

    /** Makes a room the rectangle between two corners. */
    EditedDesign rectangle(String room, double left, double bottom, double right, double top) {
        return outline(room, left, bottom, right, bottom, right, top, left, top);
    }

    double[] at(String id) {
        JsonNode at = entry(id).get("at");
        return new double[] {at.get(0).doubleValue(), at.get(1).doubleValue()};
    }

    EditedDesign at(String id, double x, double y) {
        return set(id, "at", List.of(round(x), round(y)));
    }

    EditedDesign move(String id, double dx, double dy) {
        double[] at = at(id);
        return at(id, at[0] + dx, at[1] + dy);
    }

    /** The stations of a flow. */
    List<String> path(String flow) {
        return texts(entry(flow).path("path"));
    }

    /** Changes the stations of a flow; they are written with spaces between. */
    EditedDesign path(String flow, UnaryOperator<String> change) {
        return set(flow, "path", List.of(change.apply(String.join(" ", path(flow))).trim().split(" +")));
    }

    /** To the millimetre, so that sums of decimal fractions stay what one would write. */
    static double round(double metres) {
        return Math.round(metres * 1000) / 1000.0;
    }
}
