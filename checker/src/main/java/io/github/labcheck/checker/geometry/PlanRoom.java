package io.github.labcheck.checker.geometry;

import java.util.List;

/**
 * A room as drawn.
 *
 * @param id      its id
 * @param kind    what it is for those who walk
 * @param storeys where it stands: its own storey first; stairs, lifts and shafts on each storey they connect
 * @param outline finished inner face of its walls, m, in either direction, not closed; empty if it is not drawn
 * @param voids   columns, shafts, rooms inside it: what is not its floor
 * @param climb   of a stair whose steps are known, metres walked for one metre of rise; NaN if not known
 */
public record PlanRoom(String id, RoomKind kind, List<String> storeys, List<XY> outline, List<List<XY>> voids, double climb) {

    /** Copies the lists. */
    public PlanRoom {
        storeys = List.copyOf(storeys);
        outline = List.copyOf(outline);
        voids = voids.stream().map(List::copyOf).toList();
    }

    /** A room of whose steps nothing is known. */
    public PlanRoom(String id, RoomKind kind, List<String> storeys, List<XY> outline, List<List<XY>> voids) {
        this(id, kind, storeys, outline, voids, Double.NaN);
    }

    /** A room on one storey without columns. */
    public PlanRoom(String id, RoomKind kind, String storey, List<XY> outline) {
        this(id, kind, List.of(storey), outline, List.of());
    }

    /** Its own storey, or the empty text. */
    public String storey() {
        return storeys.isEmpty() ? "" : storeys.get(0);
    }
}
