package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/** How one gets out: from each door of a room to the safety exits, as {@link Walker#FLEEING} walks. */
public final class ExitWays {

    /** The nearest exit, and what is left when one is blocked. */
    private static final int NEAREST = 3;

    private final WalkingGraph graph;
    private final Exits exits;
    private final Map<WayPoint, String> ends = new LinkedHashMap<>();
    private final NearestExits nearest;
    private final Map<List<String>, List<ExitWay>> known = new ConcurrentHashMap<>();

    private ExitWays(WalkingGraph graph) {
        this.graph = graph;
        exits = new Exits(graph.drawing());
        exits.all().forEach(exit -> exits.sides(exit)
                .forEach(room -> graph.side(exit.id(), room).ifPresent(point -> ends.put(point, exit.id()))));
        nearest = new NearestExits(graph.steps(), leg -> leg.open(Walker.FLEEING), ends, NEAREST);
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
        if (!door.letsOut(room)) {
            return List.of();
        }
        if (exits.leaves(door, room)) {
            return List.of(new ExitWay(room, door.id(), door.id(), standing(room, door)));
        }
        return graph.side(door.id(), door.across(room)).stream()
                .flatMap(start -> nearest.from(start).stream().flatMap(way -> way(room, door, way).stream()))
                .sorted(Comparator.comparingDouble(ExitWay::length).thenComparing(ExitWay::exit)).toList();
    }

    private Way standing(String room, PlanDoor door) {
        List<Place> here = graph.inDoor(door, room).stream().toList();
        return new Way(0, List.of(), List.of(), here);
    }

    private Optional<ExitWay> way(String room, PlanDoor door, NearestExits.Onward way) {
        WayWriter writer = new WayWriter(graph.drawing());
        boolean back = Stream.iterate(way, step -> step != null, NearestExits.Onward::next).anyMatch(step -> step.from().room().equals(room));
        Optional<Way> walked = back ? around(room, way).map(writer::write) : Optional.of(writer.write(way));
        return walked.map(line -> new ExitWay(room, door.id(), way.exit(), line));
    }

    /** The same without the room. */
    private Optional<GraphPath<WayPoint, Leg>> around(String room, NearestExits.Onward way) {
        WayPoint start = way.from();
        Graph<WayPoint, Leg> without = new MaskSubgraph<>(graph.open(Walker.FLEEING),
                point -> point != start && point.room().equals(room), leg -> false);
        return ends.entrySet().stream().filter(end -> end.getValue().equals(way.exit()) && without.containsVertex(end.getKey()))
                .flatMap(end -> Stream.ofNullable(new DijkstraShortestPath<>(without).getPath(start, end.getKey())))
                .min(Comparator.comparingDouble(GraphPath::getWeight));
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
        graph.drawing().doors(room).stream().filter(door -> door.letsOut(room)).flatMap(door -> graph.side(door.id(), door.across(room)).stream())
                .forEach(start -> new BreadthFirstIterator<>(graph.open(Walker.FLEEING), start)
                        .forEachRemaining(point -> Stream.ofNullable(ends.get(point)).forEach(reached::add)));
        return reached;
    }
}
