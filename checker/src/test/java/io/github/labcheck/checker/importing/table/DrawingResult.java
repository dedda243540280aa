package io.github.labcheck.checker.importing.table;

import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.list.CellValues;
import io.github.labcheck.checker.importing.list.ListFile;
import io.github.labcheck.checker.importing.list.RoomLists;
import io.github.labcheck.checker.importing.list.Sheets;
import io.github.labcheck.checker.operation.Commands;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came out of a drawing beside what must.
 *
 * @param drawing null if it was refused
 * @param draft   what is written of it; null if it was refused
 * @param refusal why it was refused, as the program says; empty otherwise
 */
record DrawingResult(ExpectedDrawing expected, ImportedDrawing drawing, Draft draft, String refusal) {

    /** Areas may be off by this, m2, or by this part of them; the expected ones are rounded to half a hundredth. */
    private static final double OFF = 0.01;
    private static final double PART = 0.001;
    private static final double ROUNDED = 0.005;

    static DrawingResult of(ExpectedDrawing expected, byte[] bytes, String name) {
        try {
            ImportedDrawing drawing = read(expected, bytes, name);
            return new DrawingResult(expected, drawing, Imports.draft(drawing), "");
        } catch (UnreadableDrawing e) {
            return new DrawingResult(expected, null, null, e.text().en());
        }
    }

    private static ImportedDrawing read(ExpectedDrawing expected, byte[] bytes, String name) throws UnreadableDrawing {
        var schema = Commands.WORKBENCH.ontology().schema();
        Optional<Sheets> sheets = Sheets.of(bytes, name);
        if (sheets.isPresent()) {
            return RoomLists.join(ImportedDrawing.empty(), ListFile.of(sheets.get().all(), name, schema, Map.of()), new CellValues(schema));
        }
        LengthUnit unit = LengthUnit.of(expected.unit()).orElse(null);
        return DrawingFile.read(bytes, name, new ImportChoices(unit, Imports.CHOICES.roles(), Imports.CHOICES.roomName()));
    }

    int spaces() {
        return drawing.rooms().size();
    }

    int rooms() {
        return Imports.section(draft, "rooms").size();
    }

    int doors() {
        return Imports.section(draft, "doors").size();
    }

    /** What the program says that it left, and why, of spaces or of doors; drawings without handles have no other mark than the reason. */
    List<Left> left(boolean ofDoors) {
        return draft.left().stream().filter(l -> l.why().en().matches(ofDoors ? "(one of|both) its sides .*"
                : "by its name it is no room.*|its storey was not taken")).toList();
    }

    /** The sum of the areas, m2; NaN where none is drawn. */
    double total() {
        return drawing.rooms().stream().mapToDouble(r -> r.area().getArea()).sum();
    }

    /** By how much the area of a space is off at most, m2. */
    double worst() {
        return expected.areas().entrySet().stream().mapToDouble(e -> Math.abs(area(e.getKey()) - e.getValue())).max().orElse(0);
    }

    private double area(String number) {
        return drawing.rooms().stream().filter(r -> r.number().equals(number)).mapToDouble(r -> r.area().getArea()).findFirst().orElse(0);
    }

    /** The pairs of rooms that doors join, sorted. */
    List<String> pairs() {
        return Imports.section(draft, "doors").stream().map(DrawingResult::pair).sorted().toList();
    }

    private static String pair(DraftEntry door) {
        return Arrays.stream(door.keys().get("between").replaceAll("[\\[\\]\"]", "").split(", ")).sorted().collect(Collectors.joining("-"));
    }

    /** What differs from what must come out and that nothing explains. */
    List<String> unexplained() {
        if (drawing == null || expected.refused()) {
            boolean right = drawing == null && expected.refused() && refusal.contains(expected.last());
            return right ? List.of() : List.of(drawing == null ? refusal : "not refused");
        }
        Map<String, Boolean> demands = new TreeMap<>();
        demands.put("spaces " + spaces(), spaces() == expected.spaces());
        demands.put("each space is a room or said to be left", rooms() - draftedShafts() + left(false).size() == spaces());
        demands.put("doors " + drawing.doors().size(), expected.doors() < 0 || drawing.doors()
                .size() == expected.doors() - expected.fewer());
        demands.put("each door is taken or said to be left", doors() + left(true).size() == drawing.doors().size());
        demands.put("areas off by " + worst(), expected.areas().entrySet().stream().allMatch(e ->
                Math.abs(area(e.getKey()) - e.getValue()) <= Math.max(OFF, PART * e.getValue()) + ROUNDED));
        demands.put("area " + total(), Double.isNaN(expected.total())
                || Math.abs(total() - expected.total()) <= Math.max(OFF * Math.max(1, spaces()) / 2, PART * expected.total()));
        demands.put("doors join " + pairs(), expected.last().isEmpty()
                || pairs().equals(Stream.of(expected.last().split(" ")).sorted().toList()));
        return demands.entrySet().stream().filter(d -> !d.getValue()).map(Map.Entry::getKey).toList();
    }

    /** Rooms that were made of stairs and lifts, which are no spaces. */
    private int draftedShafts() {
        List<Origin> shafts = drawing.shafts().stream().map(ImportedDrawing.Shaft::origin).toList();
        return (int) Imports.section(draft, "rooms").stream().filter(r -> shafts.contains(r.origin())).count();
    }
}
