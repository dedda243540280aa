package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorForm;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorProperty;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.ImportedDrawing.Window;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/** Doors and windows, which fill openings of walls. Their place and width are those of the opening, not of the leaf. */
final class IfcFillings {

    private final IfcModel model;
    private final IfcBoundaries boundaries;
    private final Map<Integer, StepEntity> openings = new HashMap<>();
    private final List<Left> left = new ArrayList<>();

    IfcFillings(IfcModel model, IfcBoundaries boundaries) {
        this.model = model;
        this.boundaries = boundaries;
        for (StepEntity relation : model.file().all("IFCRELFILLSELEMENT")) {
            model.file().follow(relation, 4).ifPresent(o -> relation.reference(5).ifPresent(e -> openings.put(e, o)));
        }
    }

    /** What could not be placed. */
    List<Left> left() {
        return left;
    }

    List<Door> doors() {
        List<Door> doors = new ArrayList<>();
        for (StepEntity door : model.file().all(List.of("IFCDOOR", "IFCDOORSTANDARDCASE"))) {
            Hole hole = hole(door);
            if (hole == null) {
                left.add(new Left(model.origin(door), door.text(2).orElse(""), Text.of("importing.ifc.IfcFillings.door-no-place")));
                continue;
            }
            doors.add(door(door, hole));
        }
        return doors;
    }

    List<Window> windows() {
        List<Window> windows = new ArrayList<>();
        for (StepEntity window : model.file().all(List.of("IFCWINDOW", "IFCWINDOWSTANDARDCASE"))) {
            Hole hole = hole(window);
            if (hole != null) {
                windows.add(new Window(model.origin(window), window.text(2).orElse(""), storey(window, hole), hole.at(), hole.along(),
                        hole.width(),
                        hole.height(), hole.bottom(), boundaries.rooms(window)));
            }
        }
        return windows;
    }

    private int storey(StepEntity filling, Hole hole) {
        return model.structure().storey(filling, hole.bottom());
    }

    private Door door(StepEntity door, Hole hole) {
        String operation = operation(door);
        DoorForm form = form(operation);
        Coordinate swing = form == DoorForm.SIDE_HUNG && operation.contains("SWING") && hole.across() != null ? hole.across() : null;
        Map<DoorProperty, String> properties = new EnumMap<>(DoorProperty.class);
        model.properties().text(door, IfcStatement.FIRE_RATING.names()).ifPresent(v -> properties.put(DoorProperty.FIRE_RATING, v));
        Map.of(DoorProperty.SELF_CLOSING, IfcStatement.SELF_CLOSING, DoorProperty.FIRE_EXIT, IfcStatement.FIRE_EXIT,
                DoorProperty.EXTERNAL, IfcStatement.EXTERNAL).forEach((property, statement) ->
                model.properties().truth(door, statement.names()).ifPresent(v -> properties.put(property, v.toString())));
        double clear = model.properties().number(door, IfcStatement.CLEAR_WIDTH.names()).orElse(Double.NaN)
                * model.units().length();
        return new Door(model.origin(door), model.properties().text(door, IfcStatement.DOOR_NUMBER.names()).orElse(""), door.text(2)
                .orElse(""),
                storey(door, hole), hole.at(), hole.along(), hole.thickness(), hole.width(), hole.height(), clear, form, swing,
                boundaries.rooms(door), properties);
    }

    /** How a door moves: said by the door (IFC 4), by its type, or by its style (IFC 2x3). */
    private String operation(StepEntity door) {
        String own = door.name(11);
        if (!own.isEmpty() && !own.equals("NOTDEFINED")) {
            return own;
        }
        Optional<StepEntity> type = model.properties().type(door);
        return type.map(t -> t.type().equals("IFCDOORSTYLE") ? t.name(8) : t.type().equals("IFCDOORTYPE") ? t.name(10) : "").orElse("");
    }

    private static DoorForm form(String operation) {
        String word = operation.toUpperCase(Locale.ROOT);
        if (word.startsWith("DOUBLE_SWING") || word.equals("DOUBLE_DOOR_DOUBLE_SWING")) {
            return DoorForm.DOUBLE_ACTION;
        }
        if (word.contains("SLIDING") || word.equals("LIFTING_HORIZONTAL")) {
            return DoorForm.SLIDING;
        }
        if (word.contains("FOLDING")) {
            return DoorForm.FOLDING;
        }
        if (word.startsWith("REVOLVING")) {
            return DoorForm.REVOLVING;
        }
        if (word.startsWith("ROLLINGUP") || word.startsWith("LIFTING_VERTICAL")) {
            return DoorForm.ROLLER;
        }
        return word.contains("SWING") ? DoorForm.SIDE_HUNG : DoorForm.UNKNOWN;
    }

    /**
     * The hole in the wall.
     *
     * @param across    towards the side to which the y axis of the filling points, which is the side of its swing; null if it is not known
     */
    private record Hole(Coordinate at, Coordinate along, Coordinate across, double width, double thickness, double height,
            double bottom) { }

    private Hole hole(StepEntity filling) {
        Affine own = model.placement(filling);
        Coordinate along = flat(own.x());
        Body body = Optional.ofNullable(openings.get(filling.number())).map(model.sizes()::of).filter(b -> !b.empty())
                .orElseGet(() -> model.sizes().of(filling));
        double width = filling.real(9).orElse(Double.NaN) * model.units().length();
        double height = filling.real(8).orElse(Double.NaN) * model.units().length();
        if (along == null) {
            return null;
        }
        Coordinate across = new Coordinate(-along.y, along.x);
        boolean turned = flat(own.y()) != null && flat(own.y()).x * across.x + flat(own.y()).y * across.y < 0;
        Coordinate side = turned ? new Coordinate(-across.x, -across.y) : across;
        if (body.empty()) {
            boolean placed = filling.reference(5).isPresent();
            return placed ? new Hole(new Coordinate(own.origin().x() + along.x * half(width), own.origin().y() + along.y * half(width)),
                    along, side,
                    width, 0, height, own.origin().z()) : null;
        }
        double[] length = extent(body, along);
        double[] depth = extent(body, across);
        Coordinate at = new Coordinate(along.x * middle(length) + across.x * middle(depth), along.y * middle(length)
                + across.y * middle(depth));
        boolean hole = openings.containsKey(filling.number());
        return new Hole(at, along, side, hole || Double.isNaN(width) ? length[1] - length[0] : width, depth[1] - depth[0],
                body.top() > body.bottom() ? body.top() - body.bottom() : height, body.bottom());
    }

    private static double half(double width) {
        return Double.isNaN(width) ? 0 : width / 2;
    }

    private static Coordinate flat(Affine.Xyz axis) {
        double length = Math.hypot(axis.x(), axis.y());
        return length < 1e-6 * Math.max(axis.length(), 1e-12) || length == 0 ? null : new Coordinate(axis.x() / length, axis.y() / length);
    }

    private static double middle(double[] extent) {
        return (extent[0] + extent[1]) / 2;
    }

    private static double[] extent(Body body, Coordinate along) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Coordinate c : body.area().getCoordinates()) {
            double at = c.x * along.x + c.y * along.y;
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return new double[] {low, high};
    }
}
