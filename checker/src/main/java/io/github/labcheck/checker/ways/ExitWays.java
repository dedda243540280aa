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
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.graph.MaskSubgraph;

/**
 * How one gets out: from each door of a room to the safety exits, as {@link Walker#FLEEING} walks. One search an exit, from the
 * exit backwards, serves all doors.
 */
public final class ExitWays {

    private final WalkingGraph graph;
    private final Exits exits;
    private final Map<WayPoint, String> ends = new HashMap<>();
    private final Map<WayPoint, SingleSourcePaths<WayPoint, Leg>> back = new HashMap<>();
    private final List<WayPoint> order = new ArrayList<>();

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

    /** The shortest way from a room, left by one of its doors, to each exit it can reach; nearest first. It does not come back through the room. */
    public List<ExitWay> from(String room, PlanDoor door) {
        if (exits.leaves(door, room)) {
            return List.of(new ExitWay(room, door.id(), door.id(), standing(room, door)));
        }
        return graph.side(door.id(), door.across(room)).stream()
                .flatMap(start -> order.stream().flatMap(end -> way(room, door, start, end).stream()))
                .sorted(Comparator.comparingDouble(ExitWay::length).thenComparing(ExitWay::exit)).toList();
    }

    private Way standing(String room, PlanDoor door) {
        List<Place> here = graph.inDoor(door, room).stream().toList();
        return new Way(0, List.of(), List.of(), here);
    }

    private Optional<ExitWay> way(String room, PlanDoor door, WayPoint start, WayPoint end) {
        GraphPath<WayPoint, Leg> path = back.get(end).getPath(start);
        if (path != null && path.getVertexList().stream().anyMatch(point -> point.room().equals(room))) {
            path = around(room, start, end);
            return Optional.ofNullable(path).map(p -> new ExitWay(room, door.id(), ends.get(end), new WayWriter(graph.drawing()).write(p)));
        }
        return Optional.ofNullable(path).map(p -> new ExitWay(room, door.id(), ends.get(end), new WayWriter(graph.drawing()).writeBack(p)));
    }

    private GraphPath<WayPoint, Leg> around(String room, WayPoint start, WayPoint end) {
        Graph<WayPoint, Leg> without = new MaskSubgraph<>(graph.open(Walker.FLEEING),
                point -> point != start && point != end && point.room().equals(room), leg -> false);
        return DijkstraShortestPath.findPathBetween(without, start, end);
    }

    /** The ways out of a room, by each of its doors to each exit; nearest first. */
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

    /** The exits a room can reach, by id. */
    public Set<String> reachable(String room) {
        Set<String> reached = new TreeSet<>();
        from(room).forEach(way -> reached.add(way.exit()));
        return reached;
    }
}
