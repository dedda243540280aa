package io.github.labcheck.checker.geometry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan with the shapes of its rooms and what finds them by place. Never changes; may be shared. */
public final class Drawing {

    private final BuildingPlan plan;
    private final Map<String, RoomShape> shapes = new TreeMap<>();
    private final Map<String, StoreyMap> storeys = new LinkedHashMap<>();
    private final Map<String, List<PlanDoor>> doors = new TreeMap<>();
    private final Map<String, List<PlanItem>> items;

    private Drawing(BuildingPlan plan, Function<PlanRoom, RoomShape> read) {
        this.plan = plan;
        plan.rooms().forEach(room -> shapes.put(room.id(), read.apply(room)));
        Map<String, List<RoomShape>> byStorey = new TreeMap<>();
        shapes.values().forEach(shape -> shape.room().storeys()
                .forEach(id -> byStorey.computeIfAbsent(id, key -> new ArrayList<>()).add(shape)));
        plan.storeys().forEach(storey ->
                storeys.put(storey.id(), new StoreyMap(storey, byStorey.getOrDefault(storey.id(), List.of()))));
        items = plan.items().stream().collect(Collectors.groupingBy(PlanItem::room));
        hang();
    }

    /** The same rooms with other doors. */
    private Drawing(Drawing same, List<PlanDoor> others) {
        plan = new BuildingPlan(same.plan.storeys(), same.plan.rooms(), others, same.plan.items());
        shapes.putAll(same.shapes);
        storeys.putAll(same.storeys);
        items = same.items;
        hang();
    }

    private void hang() {
        plan.doors().forEach(door -> List.of(door.roomA(), door.roomB()).stream().distinct()
                .forEach(side -> doors.computeIfAbsent(side, key -> new ArrayList<>()).add(door)));
        doors.replaceAll((room, list) -> List.copyOf(list));
    }

    /** Reads the shapes of a plan. */
    public static Drawing of(BuildingPlan plan) {
        return of(plan, RoomShape::of);
    }

    /**
     * The drawing of a plan.
     *
     * @param shapes gives the shape of a room, which may be known already
     */
    public static Drawing of(BuildingPlan plan, Function<PlanRoom, RoomShape> shapes) {
        return new Drawing(plan, shapes);
    }

    /** The same drawing with other doors, openings and pass boxes. */
    public Drawing withDoors(List<PlanDoor> others) {
        return new Drawing(this, others);
    }

    /** The plan. */
    public BuildingPlan plan() {
        return plan;
    }

    /** All shapes by id of the room. */
    public Map<String, RoomShape> shapes() {
        return Collections.unmodifiableMap(shapes);
    }

    /** The shape of a room of the plan; none for an unknown id and for outside. */
    public Optional<RoomShape> shape(String room) {
        return Optional.ofNullable(shapes.get(room));
    }

    /** The storeys from bottom to top. */
    public List<StoreyMap> storeys() {
        return List.copyOf(storeys.values());
    }

    /** A storey by id. */
    public Optional<StoreyMap> storey(String id) {
        return Optional.ofNullable(storeys.get(id));
    }

    /** Doors, openings and pass boxes of a room, or of outside, by id. */
    public List<PlanDoor> doors(String room) {
        return doors.getOrDefault(room, List.of());
    }

    /** Items in a room by id. */
    public List<PlanItem> items(String room) {
        return items.getOrDefault(room, List.of());
    }

    /**
     * The storey a door is on: the first that its rooms have in common; beside outside, the room's own storey,
     * of a stair the one nearest to the ground. Empty text if there is none.
     */
    public String storeyOf(PlanDoor door) {
        List<String> first = storeysOf(door.roomA());
        List<String> second = storeysOf(door.roomB());
        if (first.isEmpty() || second.isEmpty()) {
            return lowestAboveGround(first.isEmpty() ? second : first);
        }
        return first.stream().filter(second::contains).findFirst().orElse("");
    }

    private List<String> storeysOf(String room) {
        return shape(room).map(shape -> shape.room().storeys()).orElse(List.of());
    }

    private String lowestAboveGround(List<String> ids) {
        Function<String, Integer> height = id -> storey(id).map(map -> Math.abs(map.storey().level() - 1)).orElse(Integer.MAX_VALUE);
        return ids.stream().min(Comparator.comparing(height)).orElse("");
    }
}
