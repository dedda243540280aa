package io.github.labcheck.checker.geometry;

import java.util.Comparator;
import java.util.List;

/**
 * All that is drawn of a building; each list is sorted, so that the order of a file changes nothing.
 *
 * @param storeys from bottom to top
 * @param rooms   by id
 * @param doors   doors, openings and pass boxes by id
 * @param items   by id
 */
public record BuildingPlan(List<PlanStorey> storeys, List<PlanRoom> rooms, List<PlanDoor> doors, List<PlanItem> items) {

    /** Sorts. */
    public BuildingPlan {
        storeys = storeys.stream().sorted(Comparator.comparingInt(PlanStorey::level).thenComparing(PlanStorey::id)).toList();
        rooms = rooms.stream().sorted(Comparator.comparing(PlanRoom::id)).toList();
        doors = doors.stream().sorted(Comparator.comparing(PlanDoor::id)).toList();
        items = items.stream().sorted(Comparator.comparing(PlanItem::id)).toList();
    }
}
