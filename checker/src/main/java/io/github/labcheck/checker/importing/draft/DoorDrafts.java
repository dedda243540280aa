package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorForm;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorProperty;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.draft.DoorSides.Sides;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Doors with the rooms on their sides. No door becomes an exit by itself: that it is one, a person says. */
final class DoorDrafts {

    private static final Map<DoorForm, String> TYPES = Map.of(DoorForm.SIDE_HUNG, "side-hung", DoorForm.DOUBLE_ACTION, "side-hung",
            DoorForm.SLIDING, "sliding", DoorForm.REVOLVING, "revolving", DoorForm.ROLLER, "roller");

    private final ImportedDrawing drawing;
    private final Levels levels;
    private final RoomDrafts rooms;
    private final DoorSides sides;
    private final List<Left> left;
    private final Set<String> used = new HashSet<>();
    private int lost;

    DoorDrafts(ImportedDrawing drawing, Levels levels, RoomDrafts rooms, DoorSides sides, List<Left> left) {
        this.drawing = drawing;
        this.levels = levels;
        this.rooms = rooms;
        this.sides = sides;
        this.left = left;
    }

    List<DraftEntry> entries() {
        List<DraftEntry> entries = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        drawing.doors().stream().map(Door::number).filter(n -> !numbers.add(n)).forEach(repeated::add);
        for (int i = 0; i < drawing.doors().size(); i++) {
            Door door = drawing.doors().get(i);
            boolean numbered = !door.number().isEmpty() && !repeated.contains(door.number());
            String id = numbered ? door.number() : "D" + (i + 1);
            Sides found = sides.of(door);
            if (found.same()) {
                left.add(new Left(door.origin(), id + " " + door.name(), new Text("两侧是同一个房间（如卫生间隔断的门），不是房间的门",
                        "both its sides are one room, as of a partition in a toilet; it is no door of a room")));
            } else if (!found.known() || !taken(found)) {
                lost++;
                left.add(new Left(door.origin(), id + " " + door.name(), new Text("一侧不在图中任何房间内：请在图中补画该侧的房间（常是走道）",
                        "one of its sides is in no room of the drawing: draw the room there, often a corridor")));
            } else {
                entries.add(entry(fresh(id), numbered, door, found));
            }
        }
        return entries;
    }

    /** Whether doors were left that would be doors of rooms. */
    boolean incomplete() {
        return lost > 0;
    }

    private boolean taken(Sides found) {
        return (found.left() < 0 || rooms.id(found.left()) != null) && (found.right() < 0 || rooms.id(found.right()) != null);
    }

    private String fresh(String wanted) {
        String id = wanted;
        for (int i = 2; !used.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private DraftEntry entry(String id, boolean numbered, Door door, Sides found) {
        DraftEntry entry = DraftEntry.of(door.origin(), id, numbered).with("between",
                Yaml.list(Stream.of(found.left(), found.right()).sorted((a, b) ->
                Boolean.compare(a < 0, b < 0)).map(this::side))).with("at", Yaml.point(door.at()));
        entry.withLength("openingWidth", door.openingWidth()).withLength("openingHeight", door.openingHeight())
                .withLength("clearWidth", door.clearWidth());
        entry.with("doorType", TYPES.getOrDefault(door.form(), ""));
        if (door.swing() != null) {
            boolean toLeft = door.swing().x * -door.along().y + door.swing().y * door.along().x > 0;
            entry.with("swingsInto", side(toLeft ? found.left() : found.right()));
        }
        properties(entry, door, found);
        return entry;
    }

    private String side(int room) {
        return room == Sides.OUTSIDE ? "outside" : Yaml.text(rooms.id(room));
    }

    private void properties(DraftEntry entry, Door door, Sides found) {
        String rating = door.properties().getOrDefault(DoorProperty.FIRE_RATING, "");
        String fireClass = FireClass.of(rating);
        entry.with("fireClass", fireClass);
        if (fireClass.isEmpty() && rating.matches(".*\\d.*")) {
            entry.decide("fireClass: ?  图中写明 " + rating, "fireClass: ?  the drawing states " + rating);
        }
        entry.with("selfClosing", door.properties().getOrDefault(DoorProperty.SELF_CLOSING, ""));
        if (found.outside() && levels.isGround(door.storey())) {
            entry.decide("exit: true  如果它是安全出口，取消本行注释", "exit: true  if it is a safety exit, take this line in");
        } else if (found.outside()) {
            entry.decide("通向室外，但不在首层：是阳台门还是可作窗？不会当作安全出口",
                    "leads outside, but not on the ground floor: a balcony door, or a window? It is no exit");
        } else if ("true".equals(door.properties().get(DoorProperty.FIRE_EXIT))) {
            entry.decide("exit: true  图中标为安全出口；如果它通向封闭楼梯间，取消本行注释",
                    "exit: true  the drawing marks it as a fire exit; if it leads into an enclosed stair, take this line in");
        }
    }
}
