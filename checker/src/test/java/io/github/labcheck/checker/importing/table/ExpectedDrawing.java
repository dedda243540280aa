package io.github.labcheck.checker.importing.table;

import io.github.labcheck.checker.importing.Imports;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What must come out of a drawing.
 *
 * @param file    name, without its ending where several endings hold the same
 * @param unit    unit that a person says; empty for none
 * @param spaces  rooms, roofs and the like that the drawing holds; -1 if nothing may be imported
 * @param doors   doors that it holds; -1 if that was not counted
 * @param areas   areas of single spaces by their numbers, m2
 * @param total   area of all spaces, m2; NaN if it was not measured
 * @param last    pairs of rooms that doors join, or a word of the reason for which nothing is imported
 * @param fewer   how many doors are not read that others counted
 * @param why     why they are not read; empty if all are
 */
record ExpectedDrawing(String file, String unit, int spaces, int doors, Map<String, Double> areas, double total, String last,
                       int fewer, String why) {

    /** All that are known, in the order of the list. */
    static List<ExpectedDrawing> all() {
        return new String(Imports.bytes("expected.txt"), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#") && !l.isBlank())
                .map(ExpectedDrawing::of).toList();
    }

    private static ExpectedDrawing of(String line) {
        String[] cells = Arrays.stream(line.split("\\|")).map(c -> c.strip().equals("-") ? "" : c.strip()).toArray(String[]::new);
        Map<String, Double> areas = new TreeMap<>();
        Arrays.stream(cells[4].split(" ")).filter(a -> !a.isEmpty()).map(a -> a.split("="))
                .forEach(a -> areas.put(a[0], Double.parseDouble(a[1])));
        return new ExpectedDrawing(cells[0], cells[1], cells[2].equals("refused") ? -1 : Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? -1 : Integer.parseInt(cells[3]), areas, cells[5].isEmpty() ? Double.NaN : Double.parseDouble(cells[5]),
                cells[6], cells.length > 7 ? Integer.parseInt(cells[7].split(" ")[0]) : 0,
                cells.length > 7 ? cells[7].split(" ", 2)[1] : "");
    }

    /** What is expected of a file by its name. */
    static Optional<ExpectedDrawing> of(List<ExpectedDrawing> all, String name) {
        String plain = name.replace(".ifczip", ".ifc");
        return all.stream().filter(e -> e.file.equals(plain) || e.file.equals(plain.replaceFirst("\\.[^.]*$", ""))).findFirst();
    }

    boolean refused() {
        return spaces < 0;
    }
}
