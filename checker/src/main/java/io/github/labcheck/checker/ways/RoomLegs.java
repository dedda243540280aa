package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The shortest ways within one room from door to door, and how near such ways come to each other. */
public final class RoomLegs {

    private final WalkingGraph graph;
    private final Map<String, Optional<List<XY>>> legs = new HashMap<>();

    private RoomLegs(WalkingGraph graph) {
        this.graph = graph;
    }

    /** The ways within the rooms of a walking graph. */
    public static RoomLegs of(WalkingGraph graph) {
        return new RoomLegs(graph);
    }

    /** Corners of the way from one door of a room to another, one place if they are the same; none if it is not drawn. */
    public Optional<List<XY>> leg(String room, PlanDoor in, PlanDoor out) {
        return legs.computeIfAbsent(room + " " + in.id() + " " + out.id(), key -> search(room, in, out));
    }

    private Optional<List<XY>> search(String room, PlanDoor in, PlanDoor out) {
        Optional<Place> from = graph.inDoor(in, room);
        Optional<Place> to = graph.inDoor(out, room);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (from.get().at().equals(to.get().at())) {
            return Optional.of(List.of(from.get().at()));
        }
        Optional<Region> own = graph.regions().of(from.get().storey(), room).filter(region -> region.rooms().size() == 1);
        if (own.isPresent() && from.get().storey().equals(to.get().storey())) {
            return within(own.get(), from.get().at(), to.get().at());
        }
        Set<String> doors = graph.drawing().doors(room).stream().map(PlanDoor::id).collect(Collectors.toSet());
        return graph.way(from.get(), to.get(), Walker.ANYONE, doors).map(way -> way.line().stream().map(Place::at).toList());
    }

    /** Where no opening leads on, no way leaves the room: then the building need not be searched. */
    private static Optional<List<XY>> within(Region region, XY from, XY to) {
        Reach reach = new Reach(region, List.of(Reach.Goal.at(to)));
        return reach.first(from) == null ? Optional.empty() : Optional.of(reach.line(from));
    }

    /** Length of a way, m. */
    public static double length(List<XY> way) {
        return line(way).getLength();
    }

    /** The least distance between two ways, m; 0 where they touch or cross. */
    public static double apart(List<XY> way, List<XY> other) {
        return Tolerance.rounded(line(way).distance(line(other)));
    }

    private static Geometry line(List<XY> way) {
        Coordinate[] corners = way.stream().map(at -> new Coordinate(at.x(), at.y())).toArray(Coordinate[]::new);
        return corners.length == 1 ? Polygons.FACTORY.createPoint(corners[0]) : Polygons.FACTORY.createLineString(corners);
    }
}
