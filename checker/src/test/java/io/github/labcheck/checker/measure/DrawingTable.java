package io.github.labcheck.checker.measure;

import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.list.CellValues;
import io.github.labcheck.checker.importing.list.ListFile;
import io.github.labcheck.checker.importing.list.RoomLists;
import io.github.labcheck.checker.importing.list.Sheets;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.ontology.Schema;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints what comes out of every drawing and list below a folder: counts and areas of what is drawn, what of it a design takes, and why the
 * rest is left. A drawing whose unit is not settled is read again in each unit that its refusal offers.
 */
public final class DrawingTable {

    private static final String LINE = "%-52s %7s %7s %10s %6s %7s %8s %7s %7s%n";

    private final PrintStream out;

    private DrawingTable(PrintStream out) {
        this.out = out;
    }

    /** Arguments: a folder. */
    public static void main(String[] args) throws IOException {
        DrawingTable table = new DrawingTable(System.out);
        table.out.printf(LINE, "file", "storeys", "rooms", "area m2", "doors", "windows", "taken: r", "d", "open");
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                table.row(file, null);
            }
        }
    }

    private void row(Path file, LengthUnit unit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        try {
            ImportedDrawing drawing = drawing(bytes, name, unit);
            Draft draft = Imports.draft(drawing);
            double area = drawing.rooms().stream().mapToDouble(r -> r.area().isEmpty() && r.declaredArea() != null ? r.declaredArea()
                    .value() : r.area().getArea()).sum();
            out.printf(Locale.ROOT, LINE, name + (unit == null ? "" : " --unit " + unit.word()), drawing.storeys().size(), drawing.rooms()
                    .size(),
                    String.format(Locale.ROOT, "%.2f", area), drawing.doors().size(), drawing.windows().size(),
                    Imports.section(draft, "rooms").size(),
                    Imports.section(draft, "doors").size(), Imports.section(draft, "openings").size());
            draft.left().stream().collect(java.util.stream.Collectors.groupingBy(l -> l.why().en(), java.util.TreeMap::new,
                    java.util.stream.Collectors.counting()))
                    .forEach((why, count) -> out.printf("    %d left: %s%n", count, why));
        } catch (UnreadableDrawing e) {
            out.printf("%-52s %s%n", name, e.text().en());
            for (LengthUnit offered : LengthUnit.values()) {
                if (unit == null && e.text().en().contains("--unit " + offered.word() + " ") || unit == null && e.text().en()
                        .endsWith("--unit " + offered.word() + ".")) {
                    row(file, offered);
                }
            }
        }
    }

    private static ImportedDrawing drawing(byte[] bytes, String name, LengthUnit unit) throws UnreadableDrawing {
        Optional<Sheets> sheets = Sheets.of(bytes, name);
        if (sheets.isEmpty()) {
            return DrawingFile.read(bytes, name, new ImportChoices(unit, Imports.CHOICES.roles(), Imports.CHOICES.roomName()));
        }
        Schema schema = Commands.WORKBENCH.ontology().schema();
        return RoomLists.join(ImportedDrawing.empty(), ListFile.of(sheets.get().all(), name, schema, Map.of()), new CellValues(schema));
    }
}
