package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StairLanding;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;

/** Draws the walking graph of a drawing. */
final class GraphBuilder {

    /** Metres walked on a stair for one metre of rise: a flight of steps 0.16 m high and 0.28 m deep, √(0.16² + 0.28²) / 0.16. */
    static final double STAIR = 2.016;

    private record Piece(WayPoint from, WayPoint to, Leg leg, double length) { }

    private final Drawing drawing;
    private final Regions regions;
    private final double climb;
    private final List<WayPoint> points = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Region, List<WayPoint>> stands = new LinkedHashMap<>();
    private final Map<Region, List<WayPoint>> turns = new HashMap<>();
    private final List<WayPoint> outside = new ArrayList<>();

    GraphBuilder(Drawing drawing, Regions regions) {
        this.drawing = drawing;
        this.regions = regions;
        climb = drawing.plan().rooms().stream().anyMatch(room -> room.kind() == RoomKind.LIFT) ? 1 : STAIR;
        regions.list().forEach(this::turns);
        drawing.plan().doors().stream().filter(door -> door.drawn() && door.kind().walkable()).forEach(this::door);
        drawing.shapes().values().stream().filter(shape -> shape.room().kind().vertical()).forEach(this::shaft);
        drawing.storeys().forEach(storey -> flights(storey.storey().id()));
        regions.list().forEach(this::floor);
        open();
    }

    /** The part of the graph that someone can use. */
    Graph<WayPoint, Leg> graph(Walker walker) {
        Graph<WayPoint, Leg> graph = new LegGraph();
        points.forEach(graph::addVertex);
        pieces.stream().filter(piece -> piece.leg().open(walker)).forEach(piece -> {
            graph.addEdge(piece.from(), piece.to(), piece.leg());
            graph.setEdgeWeight(piece.leg(), piece.length());
        });
        return graph;
    }

    /** Metres of way that one metre of rise takes at least. */
    double climb() {
        return climb;
    }

    /** Number of vertices. */
    int size() {
        return points.size();
    }

    /** The sides of doors and the landings in each region. */
    Map<Region, List<WayPoint>> stands() {
        return stands;
    }

    /** The turns in each region, in the region's order. */
    Map<Region, List<WayPoint>> turns() {
        return turns;
    }

    private void turns(Region region) {
        List<WayPoint> corners = region.turns().stream().map(turn -> new WayPoint(region.storey(), height(region.storey()), turn.at(), "", "")).toList();
        points.addAll(corners);
        turns.put(region, corners);
        stands.put(region, new ArrayList<>());
    }

    private void door(PlanDoor door) {
        WayPoint one = side(door, door.roomA());
        WayPoint other = side(door, door.roomB());
        if (one != null && other != null) {
            join(one, other, Leg.through(door, room(door.roomA()), room(door.roomB())),
                    Leg.through(door, room(door.roomB()), room(door.roomA())),
                    one.at().distance(door.at()) + door.at().distance(other.at()));
        }
    }

    private double height(String storey) {
        return drawing.storey(storey).map(map -> map.storey().elevation()).orElse(0.0);
    }

    private PlanRoom room(String id) {
        return drawing.shape(id).map(RoomShape::room).orElse(null);
    }

    private WayPoint side(PlanDoor door, String room) {
        String storey = drawing.storeyOf(door);
        if (room.equals(PlanDoor.OUTSIDE)) {
            WayPoint point = new WayPoint(storey, height(storey), door.at(), door.id(), PlanDoor.OUTSIDE);
            points.add(point);
            outside.add(point);
            return point;
        }
        return regions.of(storey, room).flatMap(region -> Doorway.in(drawing.shape(room).orElseThrow(), door)
                .map(way -> stand(region, new WayPoint(storey, height(storey), way.foot(), door.id(), room)))).orElse(null);
    }

    private WayPoint stand(Region region, WayPoint point) {
        points.add(point);
        stands.get(region).add(point);
        return point;
    }

    /** Landings one above the other. */
    private void shaft(RoomShape shape) {
        WayPoint below = null;
        double height = 0;
        for (PlanStorey storey : drawing.plan().storeys()) {
            Region region = regions.of(storey.id(), shape.id()).orElse(null);
            if (region == null || !shape.room().storeys().contains(storey.id()) || shape.middle().isEmpty()) {
                continue;
            }
            WayPoint landing = stand(region, new WayPoint(storey.id(), storey.elevation(), shape.middle().get(), "", shape.id()));
            if (below != null) {
                double rise = Math.abs(storey.elevation() - height);
                double length = shape.room().kind() == RoomKind.STAIR ? STAIR * rise : rise;
                join(below, landing, Leg.along(shape.room()), Leg.along(shape.room()), length);
            }
            below = landing;
            height = storey.elevation();
        }
    }

    /** Flights of one stair that the plan lists storey by storey: from one to the next where they lie over each other. */
    private void flights(String storey) {
        List<WayPoint> landings = regions.list().stream().filter(region -> region.storey().equals(storey))
                .flatMap(region -> stands.get(region).stream()).filter(point -> point.door().isEmpty()).toList();
        for (int i = 0; i < landings.size(); i++) {
            for (int j = i + 1; j < landings.size(); j++) {
                RoomShape one = drawing.shape(landings.get(i).room()).orElseThrow();
                RoomShape other = drawing.shape(landings.get(j).room()).orElseThrow();
                if (one.room().kind() == other.room().kind() && StairLanding.continues(one, other)) {
                    join(landings.get(i), landings.get(j), Leg.along(one.room()), Leg.along(one.room()),
                            landings.get(i).at().distance(landings.get(j).at()));
                }
            }
        }
    }

    private void floor(Region region) {
        List<WayPoint> here = stands.get(region);
        List<WayPoint> corners = turns.get(region);
        for (int i = 0; i < here.size(); i++) {
            XY at = here.get(i).at();
            for (int j = i + 1; j < here.size(); j++) {
                if (region.sight().sees(at, here.get(j).at())) {
                    walk(region, here.get(i), here.get(j));
                }
            }
            for (int j = 0; j < corners.size(); j++) {
                if (region.leads(at, j)) {
                    walk(region, here.get(i), corners.get(j));
                }
            }
        }
        for (int i = 0; i < corners.size(); i++) {
            for (int j : region.turnsSeen(i)) {
                if (i < j) {
                    walk(region, corners.get(i), corners.get(j));
                }
            }
        }
    }

    private void walk(Region region, WayPoint from, WayPoint to) {
        join(from, to, Leg.on(region), Leg.on(region), from.at().distance(to.at()));
    }

    /** Across the open the way is taken as straight: it cannot be shorter. */
    private void open() {
        for (WayPoint from : outside) {
            outside.stream().filter(to -> to != from && to.storey().equals(from.storey())).forEach(to -> add(from, to, Leg.open(), from.at().distance(to.at())));
        }
    }

    private void join(WayPoint from, WayPoint to, Leg there, Leg back, double length) {
        add(from, to, there, length);
        add(to, from, back, length);
    }

    private void add(WayPoint from, WayPoint to, Leg leg, double length) {
        pieces.add(new Piece(from, to, leg, length));
    }
}
