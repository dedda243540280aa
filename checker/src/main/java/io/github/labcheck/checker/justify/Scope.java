package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a project builds and buys.
 *
 * @param built   rooms that are built or fitted out
 * @param kept    rooms that stay as they are
 * @param bought  equipment that is bought
 * @param owned   equipment that is there
 */
public record Scope(List<Room> built, List<Room> kept, List<Equipment> bought, List<Equipment> owned) {

    private static final String EXISTING = "existing";

    /**
     * The difference between a design and the present state.
     * <ul>
     * <li>With a present state, a room is kept if it is there already under its id, with the same functions and area.
     * <li>Without one, an existing laboratory keeps all its rooms; any other project builds all of them.
     * <li>Equipment that the present state lists under its id is there. Other equipment is new or not as the design states; where it does
     * not,
     * it is new, and without a present state the kind of project decides.
     * </ul>
     *
     * @param before designs of the present state; none if it was not given
     */
    public static Scope of(Inventory design, List<Inventory> before) {
        List<Room> kept = before.isEmpty() ? design.phase().equals(EXISTING) ? design.rooms() : List.of()
                : design.rooms().stream().filter(r -> before.stream().anyMatch(b -> isThere(r, b))).toList();
        Set<String> keptIds = new HashSet<>();
        kept.forEach(r -> keptIds.add(r.id()));
        Set<String> present = new HashSet<>();
        before.forEach(b -> b.equipment().forEach(e -> present.add(e.id())));
        List<Equipment> bought = design.equipment().stream()
                .filter(e -> !present.contains(e.id()) && (e.stateStated() || before.isEmpty() ? e.isNew() : true)).toList();
        Set<String> boughtIds = new HashSet<>();
        bought.forEach(e -> boughtIds.add(e.id()));
        return new Scope(design.rooms().stream().filter(r -> !keptIds.contains(r.id())).toList(), kept, bought,
                design.equipment().stream().filter(e -> !boughtIds.contains(e.id())).toList());
    }

    private static boolean isThere(Room room, Inventory before) {
        return before.rooms().stream().anyMatch(b -> b.id().equals(room.id()) && b.functions().equals(room.functions())
                && Objects.compare(room.area(), b.area(), Comparator.nullsFirst(Comparator.naturalOrder())) == 0);
    }
}
