package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * How far it is to the nearest of some things of one kind, such as eyewashes, for someone who stays on the level. One search from all
 * of them serves all rooms.
 */
public final class ThingWays {

    /** Where a way leaves a room's region or ends in it, and how it goes on from there. */
    private record Goal(XY at, double rest, String thing, NearestExits.Onward onward) { }

    private final WalkingGraph graph;
    private final Map<Region, List<Goal>> within = new LinkedHashMap<>();
    private final NearestExits nearest;

    private ThingWays(WalkingGraph graph, Map<String, Place> things, BiPredicate<String, String> closed) {
        this.graph = graph;
        Steps ends = graph.steps().extended();
        Map<WayPoint, String> points = new LinkedHashMap<>();
        things.forEach((id, place) -> graph.regions().of(place.storey(), place.room())
                .filter(region -> region.sight().covers(place.at())).ifPresent(region -> {
                    points.put(graph.lead(ends, region, place), id);
                    within.computeIfAbsent(region, key -> new ArrayList<>()).add(new Goal(place.at(), 0, id, null));
                }));
        nearest = new NearestExits(ends, step -> step.leg().open(Walker.ON_THE_LEVEL)
                && (step.leg().door() == null || !closed.test(step.leg().door().id(), step.leg().into())), points, 1);
    }

    /**
     * Ways to things.
     *
     * @param things places by id, in the order of the ids
     * @param closed whether a door, by id, cannot be passed into a room, by id
     */
    public static ThingWays to(WalkingGraph graph, Map<String, Place> things, BiPredicate<String, String> closed) {
        return new ThingWays(graph, things, closed);
    }

    /** The way from the place of a room that is farthest from all of them; none if a part of the room reaches none. */
    public Optional<ThingWay> farthest(RoomShape room) {
        return region(room).flatMap(region -> {
            List<Goal> goals = goals(region);
            if (goals.isEmpty()) {
                return Optional.empty();
            }
            Reach reach = reach(region, goals);
            FarthestSearch search = new FarthestSearch(region, reach);
            search.search(room);
            return told(room.id(), region, goals, reach, search.best());
        });
    }

    /** The longest of the ways from some places of a room; none if one of them reaches none, or is not on the floor. */
    public Optional<ThingWay> from(RoomShape room, List<XY> places) {
        return region(room).filter(region -> places.stream().allMatch(region.sight()::covers)).flatMap(region -> {
            List<Goal> goals = goals(region);
            Reach reach = reach(region, goals);
            return places.stream().max(Comparator.comparingDouble(reach::distance))
                    .flatMap(place -> told(room.id(), region, goals, reach, place));
        });
    }

    private Optional<Region> region(RoomShape room) {
        return graph.regions().of(room.room().storey(), room.id());
    }

    private List<Goal> goals(Region region) {
        List<Goal> goals = new ArrayList<>(within.getOrDefault(region, List.of()));
        graph.stands(region).forEach(stand -> nearest.from(stand).stream().findFirst()
                .ifPresent(way -> goals.add(new Goal(stand.at(), way.distance(), way.exit(), way))));
        return goals;
    }

    private static Reach reach(Region region, List<Goal> goals) {
        return new Reach(region, goals.stream().map(goal -> new Reach.Goal(goal.at(), goal.at(), goal.rest())).toList());
    }

    private Optional<ThingWay> told(String room, Region region, List<Goal> goals, Reach reach, XY from) {
        Reach.Anchor first = reach.first(from);
        if (first == null) {
            return Optional.empty();
        }
        Goal goal = goals.get(first.goal());
        List<Place> line = new ArrayList<>();
        reach.line(from).forEach(at -> line.add(new Place(region.storey(), room, at)));
        List<String> rooms = new ArrayList<>(List.of(room));
        List<String> doors = new ArrayList<>();
        if (goal.onward() != null) {
            Way on = new WayWriter(graph.drawing()).write(goal.onward());
            on.rooms().stream().filter(next -> !next.equals(rooms.get(rooms.size() - 1))).forEach(rooms::add);
            doors.addAll(on.doors());
            line.addAll(on.line().subList(1, on.line().size()));
        }
        return Optional.of(new ThingWay(goal.thing(), Tolerance.rounded(first.from(from)), rooms, doors, line));
    }
}
