package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.AStarShortestPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;

/**
 * How one gets out: from each door of a room to the safety exits, as {@link Walker#FLEEING} walks. One search an exit, from the
 * exit backwards, serves all doors.
 */
public final class ExitWays {

    /** The nearest exit, and what is left when one is blocked. */
    private static final int NEAREST = 3;

    private final WalkingGraph graph;
    private final Exits exits;
    private final Map<WayPoint, String> ends = new HashMap<>();
    private final Map<WayPoint, SingleSourcePaths<WayPoint, Leg>> back = new HashMap<>();
    private final List<WayPoint> order = new ArrayList<>();
    private final Map<List<String>, List<ExitWay>> known = new ConcurrentHashMap<>();

    private ExitWays(WalkingGraph graph) {
        this.graph = graph;
        exits = new Exits(graph.drawing());
        var backwards = new DijkstraShortestPath<>(new EdgeReversedGraph<>(graph.open(Walker.FLEEING)));
        exits.all().forEach(exit -> exits.sides(exit).forEach(room -> graph.side(exit.id(), room).ifPresent(point -> {
            ends.put(point, exit.id());
            order.add(point);
            back.put(point, backwards.getPaths(point));
        })));
    }

    /** Searches from all exits of a graph. */
    public static ExitWays of(WalkingGraph graph) {
        return new ExitWays(graph);
    }

    /** Safety exits of a storey, by id, drawn or not. */
    public List<PlanDoor> exits(String storey) {
        return exits.on(storey);
    }

    /** The shortest ways from a room, left by one of its doors, to the three nearest exits; nearest first. They do not come back through the room. */
    public List<ExitWay> from(String room, PlanDoor door) {
        return known.computeIfAbsent(List.of(room, door.id()), key -> search(room, door));
    }

    private List<ExitWay> search(String room, PlanDoor door) {
        if (exits.leaves(door, room)) {
            return List.of(new ExitWay(room, door.id(), door.id(), standing(room, door)));
        }
        return graph.side(door.id(), door.across(room)).stream()
                .flatMap(start -> nearest(start).flatMap(end -> way(room, door, start, end).stream()))
                .sorted(Comparator.comparingDouble(ExitWay::length).thenComparing(ExitWay::exit)).toList();
    }

    private Stream<WayPoint> nearest(WayPoint start) {
        return order.stream().filter(end -> Double.isFinite(back.get(end).getWeight(start)))
                .sorted(Comparator.comparingDouble(end -> back.get(end).getWeight(start))).limit(NEAREST);
    }

    private Way standing(String room, PlanDoor door) {
        List<Place> here = graph.inDoor(door, room).stream().toList();
        return new Way(0, List.of(), List.of(), here);
    }

    private Optional<ExitWay> way(String room, PlanDoor door, WayPoint start, WayPoint end) {
        GraphPath<WayPoint, Leg> path = back.get(end).getPath(start);
        WayWriter writer = new WayWriter(graph.drawing());
        if (path.getVertexList().stream().noneMatch(point -> point.room().equals(room))) {
            return Optional.of(new ExitWay(room, door.id(), ends.get(end), writer.writeBack(path)));
        }
        return Optional.ofNullable(around(room, start, end)).map(p -> new ExitWay(room, door.id(), ends.get(end), writer.write(p)));
    }

    /** The same without the room; how far it is with it is where the search looks first. */
    private GraphPath<WayPoint, Leg> around(String room, WayPoint start, WayPoint end) {
        Graph<WayPoint, Leg> without = new MaskSubgraph<>(graph.open(Walker.FLEEING),
                point -> point != start && point != end && point.room().equals(room), leg -> false);
        return new AStarShortestPath<>(without, (from, to) -> back.get(to).getWeight(from)).getPath(start, end);
    }

    /** The ways out of a room, by each of its doors to the nearest exits; nearest first. */
    public List<ExitWay> from(String room) {
        return graph.drawing().doors(room).stream().filter(door -> door.kind().walkable()).flatMap(door -> from(room, door).stream())
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

    /** All exits a room can reach by one of its doors, by id. */
    public Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>();
        from(room).forEach(way -> reached.add(way.exit()));
        graph.drawing().doors(room).stream().flatMap(door -> graph.side(door.id(), door.across(room)).stream())
                .forEach(start -> order.stream().filter(end -> Double.isFinite(back.get(end).getWeight(start)))
                        .forEach(end -> reached.add(ends.get(end))));
        return reached;
    }
}
