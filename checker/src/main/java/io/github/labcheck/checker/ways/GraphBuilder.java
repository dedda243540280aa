package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.geometry.Doorway;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the walking graph of a drawing. */
final class GraphBuilder {

    private final Drawing drawing;
    private final Regions regions;
    private final Bounds bounds;
    private final List<WayPoint> points = new ArrayList<>();
    private final Steps steps = new Steps();
    private final Map<Region, List<WayPoint>> stands = new LinkedHashMap<>();
    private final Map<Region, List<WayPoint>> turns = new HashMap<>();
    private final List<WayPoint> outside = new ArrayList<>();

    GraphBuilder(Drawing drawing, Regions regions, Bounds bounds) {
        this.bounds = bounds;
        this.drawing = drawing;
        this.regions = regions;
        regions.list().forEach(this::turns);
        drawing.plan().doors().stream().filter(door -> door.drawn() && door.kind().walkable()).forEach(this::door);
        Shafts shafts = new Shafts(drawing, regions);
        shafts.landings().forEach(landing -> stand(landing.region(), landing.point()));
        shafts.climbs().forEach(climb -> join(climb.from(), climb.to(), Leg.along(climb.shaft()), Leg.along(climb.shaft()),
                climb.length()));
        regions.list().forEach(this::floor);
        open();
    }

    /** All of it. */
    Steps steps() {
        return steps;
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
        List<WayPoint> corners = region.turns().stream().map(turn ->
                new WayPoint(region.storey(), height(region.storey()), turn.at(), "", "")).toList();
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
                .map(way -> stand(region, new WayPoint(storey, height(storey),
                ThinWalls.before(region, way.foot(), way.along().right().times(-1)), door.id(), room)))).orElse(null);
    }

    private WayPoint stand(Region region, WayPoint point) {
        points.add(point);
        stands.get(region).add(point);
        return point;
    }

    private void floor(Region region) {
        List<WayPoint> here = stands.get(region);
        List<WayPoint> corners = turns.get(region);
        TooManyPlaces.refuse(here.isEmpty() ? region.storey() : here.get(0).room(), here.size() + corners.size(), bounds);
        steps.add(new FloorSteps(region, here, corners));
    }

    /** Across the open the way is taken as straight: it cannot be shorter. */
    private void open() {
        TooManyPlaces.refuse(PlanDoor.OUTSIDE, outside.size(), bounds);
        for (WayPoint from : outside) {
            outside.stream().filter(to -> to != from && to.storey().equals(from.storey()))
                    .forEach(to -> add(from, to, Leg.open(), from.at().distance(to.at())));
        }
    }

    private void join(WayPoint from, WayPoint to, Leg there, Leg back, double length) {
        add(from, to, there, length);
        add(to, from, back, length);
    }

    private void add(WayPoint from, WayPoint to, Leg leg, double length) {
        steps.add(new Steps.Step(from, to, leg, length));
    }
}
