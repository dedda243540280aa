package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.PlanDoor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How one gets out: from each door of a room to the safety exits, as {@link Walker#FLEEING} walks. */
public final class ExitWays {

    /** The nearest exit, and what is left when one is blocked. */
    private static final int NEAREST = 3;

    private final WalkingGraph graph;
    private final Exits exits;
    private final Steps steps;
    private final Map<WayPoint, String> ends = new LinkedHashMap<>();
    private final NearestExits nearest;
    private final Map<String, NearestExits> around = new ConcurrentHashMap<>();
    private final Map<List<String>, List<ExitWay>> known = new ConcurrentHashMap<>();

    private ExitWays(WalkingGraph graph) {
        this.graph = graph;
        exits = new Exits(graph.drawing());
        steps = graph.steps().extended();
        exits.all().forEach(exit -> exits.sides(exit)
                .forEach(room -> graph.ends(steps, exit, room).forEach(point -> ends.put(point, exit.id()))));
        nearest = new NearestExits(steps, step -> step.leg().open(Walker.FLEEING), ends, NEAREST);
    }

    /** Searches from all exits of a graph. */
    public static ExitWays of(WalkingGraph graph) {
        return new ExitWays(graph);
    }

    /** Safety exits of a storey, by id, drawn or not. */
    public List<PlanDoor> exits(String storey) {
        return exits.on(storey);
    }

    /**
     * The shortest ways from a room, left by one of its doors, to the three nearest exits; nearest first. They do not come back through the
     * room.
     */
    public List<ExitWay> from(String room, PlanDoor door) {
        return known.computeIfAbsent(List.of(room, door.id()), key -> search(room, door));
    }

    private List<ExitWay> search(String room, PlanDoor door) {
        if (!door.letsOut(room)) {
            return List.of();
        }
        if (exits.leaves(door, room)) {
            return List.of(new ExitWay(room, door.id(), door.id(), standing(room, door)));
        }
        List<NearestExits.Onward> ways = onward(room, door, nearest);
        boolean back = ways.stream().anyMatch(way -> entersAgain(room, way));
        return (back ? onward(room, door, around.computeIfAbsent(room, this::around)) : ways).stream()
                .map(way -> new ExitWay(room, door.id(), way.exit(), new WayWriter(graph.drawing()).write(way)))
                .sorted(Comparator.comparingDouble(ExitWay::length).thenComparing(ExitWay::exit)).toList();
    }

    private Way standing(String room, PlanDoor door) {
        List<Place> here = graph.inDoor(door, room).stream().toList();
        return new Way(0, List.of(), List.of(), here);
    }

    private static boolean entersAgain(String room, NearestExits.Onward way) {
        return Stream.iterate(way, step -> step != null, NearestExits.Onward::next).anyMatch(step -> step.from().room().equals(room));
    }

    /** The search that never enters a room. */
    private NearestExits around(String room) {
        Map<WayPoint, String> others = new LinkedHashMap<>(ends);
        others.keySet().removeIf(point -> point.room().equals(room));
        return new NearestExits(steps, step -> step.leg().open(Walker.FLEEING) && !step.from().room().equals(room), others, NEAREST);
    }

    /** The ways from the far side of a door, or from anywhere along an opening, to the nearest exits. */
    private List<NearestExits.Onward> onward(String room, PlanDoor door, NearestExits search) {
        String side = door.across(room);
        Optional<Threshold> open = door.kind() == DoorKind.OPENING ? graph.threshold(door, side) : Optional.empty();
        if (open.isEmpty()) {
            return graph.side(door.id(), side).map(search::from).orElse(List.of());
        }
        List<NearestExits.Onward> ways = new ArrayList<>();
        graph.approaches(open.get()).forEach((point, at) -> search.from(point).forEach(way -> ways.add(new NearestExits.Onward(
                graph.on(open.get(), side, at), way.exit(), at.distance(point.at()) + way.distance(), Leg.on(open.get().region()), way))));
        exits.all().filter(exit -> exit.kind() == DoorKind.OPENING).forEach(exit -> exits.sides(exit).stream()
                .flatMap(from -> straight(open.get(), side, exit, from)).filter(way -> search == nearest || !entersAgain(room, way))
                .forEach(ways::add));
        Set<String> found = new TreeSet<>();
        return ways.stream().sorted(Comparator.comparingDouble(NearestExits.Onward::distance)).filter(way -> found.add(way.exit()))
                .limit(NEAREST).toList();
    }

    /** From one opening straight to another on the same floor. */
    private Stream<NearestExits.Onward> straight(Threshold open, String side, PlanDoor exit, String from) {
        return graph.threshold(exit, from).filter(other -> other.region() == open.region()).flatMap(open::to).stream()
                .map(line -> new NearestExits.Onward(graph.on(open, side, line.from()), exit.id(), line.length(), Leg.on(open.region()),
                        new NearestExits.Onward(graph.on(open, from, line.to()), exit.id(), 0, null, null)));
    }

    /** The ways out of a room, by each of its doors to the nearest exits; nearest first. */
    public List<ExitWay> from(String room) {
        return graph.drawing().doors(room).stream().filter(door -> door.letsOut(room)).flatMap(door -> from(room, door).stream())
                .sorted(Comparator.comparingDouble(ExitWay::length).thenComparing(ExitWay::exit).thenComparing(ExitWay::door)).toList();
    }

    /** The way to the nearest exit; none if there is none. */
    public Optional<ExitWay> nearest(String room, PlanDoor door) {
        return from(room, door).stream().findFirst();
    }

    /** The way to the nearest other exit, if one is blocked. */
    public Optional<ExitWay> without(String blockedExit, String room) {
        return from(room).stream().filter(way -> !way.exit().equals(blockedExit)).findFirst();
    }

    /** All exits a room can reach by one of its doors, however far, by id. */
    public Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>();
        from(room).forEach(way -> reached.add(way.exit()));
        Map<WayPoint, String> sides = new HashMap<>();
        exits.all().forEach(exit -> exits.sides(exit).forEach(side -> graph.side(exit.id(), side)
                .ifPresent(point -> sides.put(point, exit.id()))));
        graph.drawing().doors(room).stream().filter(door -> door.letsOut(room))
                .flatMap(door -> graph.side(door.id(), door.across(room)).stream())
                .forEach(start -> reached(start).forEach(point -> Stream.ofNullable(sides.get(point)).forEach(reached::add)));
        return reached;
    }

    /** All points that someone in flight can get to, however far. */
    private Set<WayPoint> reached(WayPoint start) {
        Set<WayPoint> reached = new LinkedHashSet<>(List.of(start));
        Deque<WayPoint> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            graph.steps().from(open.poll()).stream().filter(step -> step.leg().open(Walker.FLEEING)).map(Steps.Step::to)
                    .filter(reached::add).forEach(open::add);
        }
        return reached;
    }
}
