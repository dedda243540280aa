package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.Polygons;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.Multigraph;
import org.locationtech.jts.geom.Geometry;

/** The regions of a drawing, by storey and room. Shafts and rooms that are not drawn have none. */
final class Regions {

    /** How far the bridge through an opening reaches into the rooms, so that the floors surely meet, m. */
    private static final double LAP = Tolerance.LENGTH;

    private final Drawing drawing;
    private final List<Region> list = new ArrayList<>();
    private final Map<String, Map<String, Region>> byRoom = new HashMap<>();

    Regions(Drawing drawing) {
        this.drawing = drawing;
        drawing.storeys().forEach(this::divide);
    }

    private void divide(StoreyMap storey) {
        String id = storey.storey().id();
        Graph<String, PlanDoor> joined = new Multigraph<>(PlanDoor.class);
        storey.rooms().stream().filter(room -> room.drawn() && room.room().kind() != RoomKind.SHAFT)
                .forEach(room -> joined.addVertex(room.id()));
        drawing.plan().doors().stream().filter(door -> door.kind() == DoorKind.OPENING && drawing.storeyOf(door).equals(id))
                .filter(door -> joined.containsVertex(door.roomA()) && joined.containsVertex(door.roomB()) && bridge(door).isPresent())
                .filter(door -> !door.roomA().equals(door.roomB()))
                .forEach(door -> joined.addEdge(door.roomA(), door.roomB(), door));
        new ConnectivityInspector<>(joined).connectedSets().stream()
                .sorted(Comparator.comparing(Collections::min)).forEach(rooms -> add(id, rooms, joined));
    }

    private void add(String storey, Set<String> ids, Graph<String, PlanDoor> joined) {
        List<RoomShape> rooms = ids.stream().sorted().map(id -> drawing.shape(id).orElseThrow()).toList();
        Geometry floor = rooms.get(0).simpleFloor();
        for (RoomShape room : rooms.subList(1, rooms.size())) {
            floor = Polygons.joined(floor, room.simpleFloor());
        }
        if (rooms.size() > 1) {
            Geometry whole = floor;
            floor = ThinWalls.between(rooms).map(walls -> Polygons.minus(whole, walls)).orElse(whole);
        }
        for (PlanDoor opening : joined.edgeSet()) {
            if (ids.contains(opening.roomA())) {
                floor = Polygons.joined(floor, bridge(opening).orElseThrow());
            }
        }
        Passage.Passable passable = Passage.of(floor, Region.rings(rooms, floor));
        Region region = new Region(list.size(), storey, rooms, passable.floor(), passable.closed());
        list.add(region);
        ids.forEach(id -> byRoom.computeIfAbsent(storey, key -> new HashMap<>()).put(id, region));
    }

    /** The floor within an opening, from face to face; none if the rooms do not meet there. */
    private Optional<Geometry> bridge(PlanDoor opening) {
        Optional<Doorway> one = Doorway.in(drawing.shape(opening.roomA()).orElseThrow(), opening);
        Optional<Doorway> other = Doorway.in(drawing.shape(opening.roomB()).orElseThrow(), opening);
        if (one.isEmpty() || other.isEmpty() || one.get().foot().distance(other.get().foot()) > Tolerance.WALL + LAP) {
            return Optional.empty();
        }
        List<XY> corners = new ArrayList<>();
        Stream.of(one.get(), other.get()).forEach(side -> side.wall()
                .forEach(at -> corners.add(at.plus(side.along().right().times(-LAP)))));
        Geometry within = Polygons.polygon(corners.toArray(XY[]::new));
        Geometry floor = within.isValid() ? within : within.convexHull();
        return floor.getDimension() == 2 && floor.getArea() > 0 ? Optional.of(floor) : Optional.empty();
    }

    List<Region> list() {
        return list;
    }

    /** The region a room belongs to on a storey. */
    Optional<Region> of(String storey, String room) {
        return Optional.ofNullable(byRoom.getOrDefault(storey, Map.of()).get(room));
    }
}
