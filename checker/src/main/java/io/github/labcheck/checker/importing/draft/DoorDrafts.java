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
                left.add(new Left(door.origin(), id + " " + door.name(), Text.of("importing.draft.DoorDrafts.both-sides-one-room")));
            } else if (!found.known() || !taken(found)) {
                lost++;
                left.add(new Left(door.origin(), id + " " + door.name(), Text.of("importing.draft.DoorDrafts.one-sides-no-room")));
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
            entry.decide(Text.of("importing.draft.DoorDrafts.fireclass-drawing-states", rating));
        }
        entry.with("selfClosing", door.properties().getOrDefault(DoorProperty.SELF_CLOSING, ""));
        if (found.outside() && levels.isGround(door.storey())) {
            entry.decide(Text.of("importing.draft.DoorDrafts.exit-true-if-safety"));
        } else if (found.outside()) {
            entry.decide(Text.of("importing.draft.DoorDrafts.leads-outside-but-not"));
        } else if ("true".equals(door.properties().get(DoorProperty.FIRE_EXIT))) {
            entry.decide(Text.of("importing.draft.DoorDrafts.exit-true-drawing-marks"));
        }
    }
}
