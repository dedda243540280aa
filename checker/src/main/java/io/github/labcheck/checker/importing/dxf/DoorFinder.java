package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorForm;
import io.github.labcheck.checker.importing.dxf.Sheet.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** Doors of a sheet: leaves alone and in pairs, and blocks of doors that show no leaf. */
final class DoorFinder {

    private static final double TOUCH = 0.1;

    private final Sheet sheet;
    private final ImportChoices.Roles roles;
    private final Segments walls;

    DoorFinder(Sheet sheet, ImportChoices.Roles roles, Segments walls) {
        this.sheet = sheet;
        this.roles = roles;
        this.walls = walls;
    }

    /**
     * A door as it is drawn.
     *
     * @param hole   its place and width
     * @param form   how it moves
     * @param swing  direction into which it opens; null if it is not known
     * @param handle handle of what draws it
     * @param words  attributes of its block
     */
    record Drawn(Hole hole, DoorForm form, Coordinate swing, String handle, List<String> words) { }

    List<Drawn> doors() {
        List<Leaf> leaves = new Leaves(sheet, roles, walls).all();
        List<Drawn> doors = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < leaves.size(); i++) {
            if (used.add(i)) {
                doors.add(door(leaves, i, used));
            }
        }
        Set<Integer> drawn = new HashSet<>();
        leaves.forEach(l -> drawn.add(sheet.outermost(l.arc().insert())));
        for (int i = 0; i < sheet.placed().size(); i++) {
            Placed placed = sheet.placed().get(i);
            if (placed.parent() < 0 && !drawn.contains(i) && placed.box() != null && roles.block(placed.block()) == DrawingRole.DOOR) {
                block(placed).ifPresent(doors::add);
            }
        }
        return doors;
    }

    private Drawn door(List<Leaf> leaves, int place, Set<Integer> used) {
        Leaf leaf = leaves.get(place);
        for (int j = place + 1; j < leaves.size(); j++) {
            Leaf other = leaves.get(j);
            boolean facing = Leaf.dot(leaf.along(), other.along()) < -0.95 && leaf.latch().distance(other.latch()) < TOUCH;
            boolean same = leaf.hinge().distance(other.hinge()) < TOUCH && leaf.latch().distance(other.latch()) < TOUCH;
            if (!used.contains(j) && (facing || same)) {
                used.add(j);
                boolean bothWays = Leaf.dot(leaf.swing(), other.swing()) < 0;
                return drawn(leaf, facing ? other.hinge() : leaf.latch(), bothWays ? DoorForm.DOUBLE_ACTION : DoorForm.SIDE_HUNG, bothWays
                        ? null : leaf.swing());
            }
        }
        return drawn(leaf, leaf.latch(), DoorForm.SIDE_HUNG, leaf.swing());
    }

    private Drawn drawn(Leaf leaf, Coordinate end, DoorForm form, Coordinate swing) {
        int insert = sheet.outermost(leaf.arc().insert());
        List<String> words = new ArrayList<>();
        if (insert >= 0) {
            words.add(sheet.placed().get(insert).block());
            words.addAll(sheet.placed().get(insert).words().values());
        }
        return new Drawn(Hole.between(leaf.hinge(), end, walls), form, swing, leaf.arc().handle(), words);
    }

    /** A block without a leaf, a sliding door for instance: as long as it is drawn, along its longer side. */
    private java.util.Optional<Drawn> block(Placed placed) {
        boolean turned = placed.box().getHeight() > placed.box().getWidth();
        double width = Math.max(placed.box().getWidth(), placed.box().getHeight());
        if (width < 0.5 || width > 12) {
            return java.util.Optional.empty();
        }
        Coordinate along = turned ? new Coordinate(-placed.along().y, placed.along().x) : placed.along();
        Coordinate middle = placed.middle();
        Coordinate start = new Coordinate(middle.x - along.x * width / 2, middle.y - along.y * width / 2);
        Coordinate end = new Coordinate(middle.x + along.x * width / 2, middle.y + along.y * width / 2);
        List<String> words = new ArrayList<>(List.of(placed.block()));
        words.addAll(placed.words().values());
        return java.util.Optional.of(new Drawn(Hole.between(start, end, walls), form(words), null, placed.handle(), words));
    }

    private static DoorForm form(List<String> words) {
        String all = String.join(" ", words).toLowerCase(Locale.ROOT);
        if (all.contains("推拉") || all.contains("移门") || all.contains("slid") || all.contains("schiebe")) {
            return DoorForm.SLIDING;
        }
        if (all.contains("卷帘") || all.contains("roll")) {
            return DoorForm.ROLLER;
        }
        return all.contains("旋转") || all.contains("revolv") ? DoorForm.REVOLVING : DoorForm.UNKNOWN;
    }
}
