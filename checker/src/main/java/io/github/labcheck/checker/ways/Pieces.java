package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.XY;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.util.UnionFind;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.MaskSubgraph;
import org.jgrapht.graph.Multigraph;

/** Corridors, lobbies and stairs in pieces, joined where one can walk on, and all exits joined to one vertex. */
final class Pieces {

    /** Where a line from wall to wall is longer than this, two ways can pass each other, m. */
    private static final double PASSING = 5.0;
    private static final int OUT = -1;

    private record Numbered(int first, Stretches stretches) { }

    private final WalkingGraph walking;
    private final Map<Region, Numbered> regions = new LinkedHashMap<>();
    private final UnionFind<Integer> merged = new UnionFind<>(new HashSet<>(Set.of(OUT)));
    private final Graph<Integer, DefaultEdge> joined = new Multigraph<>(DefaultEdge.class);

    Pieces(WalkingGraph walking, Exits exits) {
        this.walking = walking;
        int first = 0;
        for (Region region : walking.regions().list()) {
            if (region.rooms().stream().anyMatch(room -> room.room().kind().leadsOn())) {
                Stretches stretches = new Stretches(region);
                regions.put(region, new Numbered(first, stretches));
                merge(first, stretches);
                first += stretches.count();
            }
        }
        joined.addVertex(OUT);
        regions.values().forEach(this::cross);
        walking.drawing().plan().doors().forEach(door -> door(door, exits));
        stairs();
    }

    private void merge(int first, Stretches stretches) {
        for (int i = 0; i < stretches.count(); i++) {
            merged.addElement(first + i);
        }
        stretches.crossings().stream().filter(crossing -> crossing.length() > PASSING)
                .forEach(crossing -> merged.union(first + crossing.one(), first + crossing.other()));
    }

    private void cross(Numbered region) {
        for (int i = 0; i < region.stretches().count(); i++) {
            joined.addVertex(merged.find(region.first() + i));
        }
        region.stretches().crossings().forEach(crossing -> join(region.first() + crossing.one(), region.first() + crossing.other()));
    }

    private void join(int one, int other) {
        int from = merged.find(one);
        int to = merged.find(other);
        if (from != to) {
            joined.addEdge(from, to);
        }
    }

    private void door(PlanDoor door, Exits exits) {
        List<Integer> sides = List.of(door.roomA(), door.roomB()).stream().flatMap(room -> walking.side(door.id(), room).stream())
                .filter(point -> !door.exit() || exits.sides(door).contains(point.room()))
                .flatMap(point -> near(point.storey(), point.room(), point, 0).stream().limit(1)).toList();
        if (door.exit()) {
            sides.forEach(side -> join(side, OUT));
        } else if (sides.size() == 2 && door.passage().bothWays()) {
            join(sides.get(0), sides.get(1));
        }
    }

    private List<Integer> near(String storey, String room, WayPoint point, double distance) {
        return walking.regions().of(storey, room).filter(regions::containsKey).map(region -> near(region, point.at(), distance))
                .orElse(List.of());
    }

    private List<Integer> near(Region region, XY at, double distance) {
        Numbered numbered = regions.get(region);
        return numbered.stretches().near(at, distance).stream().map(i -> numbered.first() + i).toList();
    }

    private void stairs() {
        Set<Set<WayPoint>> done = new HashSet<>();
        walking.steps().climbs().stream().filter(step -> step.leg().open(Walker.FLEEING)
                && done.add(Set.of(step.from(), step.to()))).forEach(step -> stair(step.from(), step.to()));
    }

    private void stair(WayPoint from, WayPoint to) {
        near(from.storey(), from.room(), from, 0).stream().limit(1).forEach(one ->
                near(to.storey(), to.room(), to, 0).stream().limit(1).forEach(other -> join(one, other)));
    }

    /** The pieces from which no single crossing cuts off all exits. */
    Set<Integer> safe() {
        Set<DefaultEdge> bridges = new BiconnectivityInspector<>(joined).getBridges();
        return new ConnectivityInspector<>(new MaskSubgraph<>(joined, piece -> false, bridges::contains)).connectedSetOf(OUT);
    }

    /** Whether a place is in a corridor, lobby or stair. */
    boolean hold(Place place) {
        return walking.regions().of(place.storey(), place.room()).filter(regions::containsKey).isPresent();
    }

    /** The pieces near a place of a corridor; empty if the place is in none. */
    List<Integer> near(Place place, double distance) {
        return walking.regions().of(place.storey(), place.room()).filter(regions::containsKey)
                .map(region -> near(region, place.at(), distance)).orElse(List.of()).stream().map(merged::find).toList();
    }
}
