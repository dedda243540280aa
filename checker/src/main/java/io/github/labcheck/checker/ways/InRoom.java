package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Distances inside one room, around its walls and columns. */
public final class InRoom {

    private final WalkingGraph graph;

    private InRoom(WalkingGraph graph) {
        this.graph = graph;
    }

    /** Distances in the rooms of a graph. */
    public static InRoom of(WalkingGraph graph) {
        return new InRoom(graph);
    }

    /** The place farthest from the nearest of all doors and openings of a room; none if it or they are not drawn. */
    public Optional<Farthest> farthest(String room) {
        return farthest(room, graph.drawing().doors(room).stream().filter(door -> door.kind().walkable()).toList());
    }

    /** The place farthest from the nearest of some doors of a room. */
    public Optional<Farthest> farthest(String room, List<PlanDoor> doors) {
        List<String> names = new ArrayList<>();
        List<Reach.Goal> goals = new ArrayList<>();
        String storey = storey(room, doors);
        for (PlanDoor door : doors) {
            graph.inDoor(door, room).filter(place -> place.storey().equals(storey)).stream().flatMap(place -> goals(room, door, place))
                    .forEach(goal -> {
                names.add(door.id());
                goals.add(goal);
            });
        }
        return goals.isEmpty() ? Optional.empty() : graph.regions().of(storey, room)
                .map(region -> search(graph.drawing().shape(room).orElseThrow(), region, names, goals));
    }

    /** A door is reached in its middle, an opening anywhere along it. */
    private Stream<Reach.Goal> goals(String room, PlanDoor door, Place place) {
        return door.kind() != DoorKind.OPENING ? Stream.of(Reach.Goal.at(place.at())) : graph.threshold(door, room).stream()
                .flatMap(open -> open.pieces().stream()).map(piece -> new Reach.Goal(piece.from(), piece.to(), 0));
    }

    /** The room's own storey, or for a stair without doors there, the one of its first door. */
    private String storey(String room, List<PlanDoor> doors) {
        String own = graph.drawing().shape(room).map(shape -> shape.room().storey()).orElse("");
        List<String> storeys = doors.stream().map(graph.drawing()::storeyOf).toList();
        return storeys.isEmpty() || storeys.contains(own) ? own : storeys.get(0);
    }

    private static Farthest search(RoomShape room, Region region, List<String> doors, List<Reach.Goal> goals) {
        Reach reach = new Reach(region, goals);
        FarthestSearch search = new FarthestSearch(region, reach);
        double accuracy = search.search(room);
        XY best = search.best();
        Reach.Anchor first = reach.first(best);
        return new Farthest(room.id(), first == null ? "" : doors.get(first.goal()), Tolerance.rounded(reach.distance(best)), best,
                reach.line(best), accuracy);
    }

    /**
     * Distance from a place in a room to the nearest of others in it, around walls, m; NaN if a place is not on the floor, infinite if
     * there is no way.
     */
    public double distance(String room, XY from, List<XY> goals) {
        String storey = graph.drawing().shape(room).map(shape -> shape.room().storey()).orElse("");
        return graph.regions().of(storey, room)
                .filter(region -> region.sight().covers(from) && goals.stream().allMatch(region.sight()::covers))
                .map(region -> Tolerance.rounded(new Reach(region, goals.stream().map(Reach.Goal::at).toList()).distance(from)))
                .orElse(Double.NaN);
    }
}
