package io.github.labcheck.checker.faults;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves all coordinates of a design to another frame: x' = a x + b y + c, y' = d x + e y + f.
 *
 * @param degrees by how much things turn, counter-clockwise
 */
record Frame(double a, double b, double c, double d, double e, double f, double degrees) {

    static Frame turn(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Frame(cos, -sin, 0, sin, cos, 0, degrees);
    }

    static Frame shift(double dx, double dy) {
        return new Frame(1, 0, dx, 0, 1, dy, 0);
    }

    /** Mirrors at the vertical line in the middle between 0 and a width. Footprints are rectangles: they need no turn. */
    static Frame mirror(double width) {
        return new Frame(-1, 0, width, 0, 1, 0, 0);
    }

    void apply(EditedDesign design) {
        Consumer<ObjectNode> entry = e -> {
            if (e.path("at").isArray()) {
                point((ArrayNode) e.get("at"));
            }
            e.path("outline").forEach(p -> point((ArrayNode) p));
            if (degrees != 0 && e.path("size").isArray()) {
                turn(e);
            }
        };
        design.tree().properties().stream().map(s -> s.getValue()).filter(JsonNode::isArray)
                .forEach(s -> s.forEach(e -> entry.accept((ObjectNode) e)));
    }

    /** Where nothing is said of its rotation, an item turned by right angles is drawn by its sides alone, as before. */
    private void turn(ObjectNode item) {
        if (item.has("rotation") || degrees % 90 != 0) {
            item.put("rotation", (item.path("rotation").asDouble(0) + degrees) % 360);
        } else if (degrees % 180 != 0) {
            ArrayNode size = (ArrayNode) item.get("size");
            size.add(size.remove(0));
        }
    }

    /** Says of all items that stand as they are drawn that they do. */
    static void stateRotation(EditedDesign design) {
        design.entries("equipment").stream().filter(e -> e.has("size") && !e.has("rotation")).forEach(e -> e.put("rotation", 0));
    }

    /** To a hundredth of a millimetre, finer than any drawing. */
    private void point(ArrayNode point) {
        double x = point.get(0).doubleValue();
        double y = point.get(1).doubleValue();
        point.removeAll();
        point.add(Math.round((a * x + b * y + c) * 1e5) / 1e5);
        point.add(Math.round((d * x + e * y + f) * 1e5) / 1e5);
    }
}
