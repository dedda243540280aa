package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All straight pieces that shortest ways are made of: across floors from door to door and around corners, through doors, up
 * stairs, across the open. Doors are passed in their middle, openings in their whole width. Never changes.
 */
public final class WalkingGraph {

    private final Drawing drawing;
    private final Regions regions;
    private final GraphBuilder builder;
    private final Map<Region, List<WayPoint>> stands;
    private final Map<Region, List<WayPoint>> turns;
    private final Map<String, Map<String, WayPoint>> sides = new HashMap<>();

    private WalkingGraph(Drawing drawing, Bounds bounds) {
        this.drawing = drawing;
        regions = new Regions(drawing);
        builder = new GraphBuilder(drawing, regions, bounds);
        stands = builder.stands();
        turns = builder.turns();
        sides().forEach(point -> sides.computeIfAbsent(point.door(), door -> new HashMap<>()).put(point.room(), point));
    }

    /** The graph of a drawing. */
    public static WalkingGraph of(Drawing drawing) {
        return of(drawing, Bounds.STANDARD);
    }

    /** The graph of a drawing, if no room has more places than the bounds allow. */
    public static WalkingGraph of(Drawing drawing, Bounds bounds) {
        return new WalkingGraph(drawing, bounds);
    }

    /** What it was made from. */
    public Drawing drawing() {
        return drawing;
    }

    /** Number of places ways can bend or pass at, for reports of size. */
    public int size() {
        return builder.size();
    }

    Regions regions() {
        return regions;
    }

    /** One side of a door. */
    Optional<WayPoint> side(String door, String room) {
        return Optional.ofNullable(sides.getOrDefault(door, Map.of()).get(room));
    }

    /** All sides of doors that lie in rooms. */
    Stream<WayPoint> sides() {
        return stands.values().stream().flatMap(List::stream).filter(point -> !point.door().isEmpty());
    }

    /** The shortest way between two places; none if there is no way, or a place is in no drawn room. */
    public Optional<Way> way(Place from, Place to, Walker walker) {
        return way(from, to, walker, Set.of());
    }

    /** The shortest way that does not pass some doors. Openings cannot be closed. */
    public Optional<Way> way(Place from, Place to, Walker walker, Set<String> closedDoors) {
        Region start = regions.of(from.storey(), from.room()).orElse(null);
        Region end = regions.of(to.storey(), to.room()).orElse(null);
        if (start == null || end == null || !start.sight().covers(from.at()) || !end.sight().covers(to.at())) {
            return Optional.empty();
        }
        WayPoint first = new WayPoint(from.storey(), height(from), from.at(), "", from.room());
        WayPoint last = new WayPoint(to.storey(), height(to), to.at(), "", to.room());
        ShortestWay search = new ShortestWay(steps(), step -> step.leg().open(walker)
                && (step.leg().door() == null || !closedDoors.contains(step.leg().door().id())));
        seen(start, from.at()).forEach(point -> search.add(walk(start, first, point)));
        seen(end, to.at()).forEach(point -> search.add(walk(end, point, last)));
        if (start == end && start.sight().sees(from.at(), to.at())) {
            search.add(walk(start, first, last));
        }
        return search.between(first, last).map(way -> new WayWriter(drawing).write(first, way));
    }

    private double height(Place place) {
        return drawing.storey(place.storey()).map(map -> map.storey().elevation()).orElse(0.0);
    }

    private List<WayPoint> seen(Region region, XY at) {
        List<WayPoint> seen = new ArrayList<>();
        stands.get(region).stream().filter(point -> region.sight().sees(at, point.at())).forEach(seen::add);
        for (int i = 0; i < region.turns().size(); i++) {
            if (region.leads(at, i)) {
                seen.add(turns.get(region).get(i));
            }
        }
        return seen;
    }

    /** Where one passes a door or opening, seen from a room; none if it is not drawn. */
    Optional<Threshold> threshold(PlanDoor door, String room) {
        return regions.of(drawing.storeyOf(door), room).flatMap(region -> Threshold.of(region, drawing.shape(room).orElseThrow(), door));
    }

    /** The places from which a way leads straight to a threshold, and where it gets there. */
    Map<WayPoint, XY> approaches(Threshold threshold) {
        Region region = threshold.region();
        Map<WayPoint, XY> approaches = new LinkedHashMap<>();
        stands.get(region).forEach(stand -> threshold.nearest(stand.at()).ifPresent(at -> approaches.put(stand, at)));
        for (int i = 0; i < region.turns().size(); i++) {
            Turn turn = region.turns().get(i);
            WayPoint point = turns.get(region).get(i);
            threshold.nearest(turn.at()).filter(turn::bends).ifPresent(at -> approaches.put(point, at));
        }
        return approaches;
    }

    /** A place of a threshold as a point where ways of a room begin or end. */
    WayPoint on(Threshold threshold, String room, XY at) {
        String storey = threshold.region().storey();
        return new WayPoint(storey, height(new Place(storey, room, at)), at, "", room);
    }

    /** The points where ways end that lead to a door or opening of a room; those to an opening are added to steps. */
    List<WayPoint> ends(Steps steps, PlanDoor door, String room) {
        Optional<Threshold> open = door.kind() == DoorKind.OPENING ? threshold(door, room) : Optional.empty();
        if (open.isEmpty()) {
            return side(door.id(), room).stream().toList();
        }
        Map<XY, WayPoint> ends = new LinkedHashMap<>();
        approaches(open.get()).forEach((from, at) -> steps.add(new Steps.Step(from,
                ends.computeIfAbsent(at, place -> on(open.get(), room, place)),
                Leg.on(open.get().region()), from.at().distance(at))));
        return List.copyOf(ends.values());
    }

    /** The sides of doors and the landings in a region. */
    List<WayPoint> stands(Region region) {
        return stands.get(region);
    }

    /** All steps of all who walk. */
    Steps steps() {
        return builder.steps();
    }

    /** Adds a place of a region to steps, with the straight ways that lead to it. */
    WayPoint lead(Steps ends, Region region, Place to) {
        WayPoint last = new WayPoint(to.storey(), height(to), to.at(), "", to.room());
        seen(region, to.at()).forEach(point -> ends.add(walk(region, point, last)));
        return last;
    }

    private static Steps.Step walk(Region region, WayPoint from, WayPoint to) {
        return new Steps.Step(from, to, Leg.on(region), from.at().distance(to.at()));
    }

    /** The place where one stands in a door, on the side of a room; none if it is not drawn. */
    public Optional<Place> inDoor(PlanDoor door, String room) {
        return side(door.id(), room).map(point -> new Place(point.storey(), room, point.at()));
    }
}
