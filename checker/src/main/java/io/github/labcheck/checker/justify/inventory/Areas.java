package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The floor areas of a design, m². Those of rooms are within the finished walls.
 *
 * @param byKind  of rooms of a kind, as far as they are known
 * @param gross   the total floor area that the design states, null if it does not
 * @param staff   how many people it is planned for, null if it does not say
 */
public record Areas(Map<AreaKind, BigDecimal> byKind, BigDecimal gross, Integer staff) {

    /** The areas of an inventory. */
    static Areas of(List<Room> rooms, BigDecimal gross, Integer staff) {
        Map<AreaKind, BigDecimal> byKind = new EnumMap<>(AreaKind.class);
        for (AreaKind kind : AreaKind.values()) {
            byKind.put(kind, Inventory.area(rooms.stream().filter(r -> AreaKind.of(r) == kind).toList()));
        }
        return new Areas(byKind, gross, staff);
    }

    /** Of one kind. */
    public BigDecimal of(AreaKind kind) {
        return byKind.get(kind);
    }

    /** All that is under a roof, within the walls. */
    public BigDecimal net() {
        return byKind.entrySet().stream().filter(e -> e.getKey() != AreaKind.OUTDOOR).map(Map.Entry::getValue)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Whether the rooms are larger than the floor area that is to contain them. */
    public boolean contradicts() {
        return gross != null && net().compareTo(gross) > 0;
    }

    /** Usable area as a share of the floor area, percent; null if that is not stated or contradicted. */
    public BigDecimal efficiency() {
        return gross == null || contradicts() ? null : of(AreaKind.USABLE).multiply(BigDecimal.valueOf(100))
                .divide(gross, 1, RoundingMode.HALF_UP);
    }

    /** Floor area a head, m²; null if one of them is not stated. */
    public BigDecimal perStaff() {
        return gross == null || staff == null || staff == 0 || contradicts() ? null
                : gross.divide(BigDecimal.valueOf(staff), 1, RoundingMode.HALF_UP);
    }
}
