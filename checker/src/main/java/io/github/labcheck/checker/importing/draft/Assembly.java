package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a draft out of a drawing. */
public final class Assembly {

    private Assembly() { }

    /** The draft of a drawing, with the meaning of its words. */
    public static Draft of(ImportedDrawing drawn, Names names) {
        ImportedDrawing drawing = Shafts.joined(drawn, names);
        List<Left> left = new ArrayList<>(drawing.left());
        List<Text> notes = new ArrayList<>(drawing.notes());
        Levels levels = new Levels(drawing, r -> RoomDrafts.isRoom(r, names));
        StoreyRooms places = new StoreyRooms(drawing);
        DoorSides sides = new DoorSides(places);
        RoomDrafts rooms = new RoomDrafts(drawing, levels, names, left);
        DoorDrafts doors = new DoorDrafts(drawing, levels, rooms, sides, left);
        OpeningDrafts openings = new OpeningDrafts(drawing, rooms, places);
        ThingDrafts things = new ThingDrafts(drawing, rooms, places, sides, names, left);
        Map<String, List<DraftEntry>> sections = new LinkedHashMap<>();
        sections.put("storeys", levels.taken().stream().map(levels::entry).toList());
        sections.put("rooms", rooms.entries());
        sections.put("doors", doors.entries());
        sections.put("openings", openings.entries());
        sections.put("windows", things.windows());
        sections.putAll(things.things());
        sections.values().removeIf(List::isEmpty);
        if (openings.toMiddle()) {
            notes.add(Text.of("importing.draft.Assembly.rooms-drawn-middle-walls"));
        }
        List<String> incomplete = new ArrayList<>();
        if (levels.gaps()) {
            incomplete.add("storeys");
        }
        if (doors.incomplete() || drawing.rooms().stream().anyMatch(r -> r.area().isEmpty()) && !sections.containsKey("doors")) {
            incomplete.add("rooms");
        }
        if (doors.incomplete() && sections.containsKey("doors")) {
            incomplete.add("doors");
        }
        sections.keySet().stream().filter(s -> s.equals("equipment") || s.equals("stores") || s.equals("windows")).forEach(incomplete::add);
        return new Draft(drawing.name(), sections, incomplete, notes, left);
    }
}
