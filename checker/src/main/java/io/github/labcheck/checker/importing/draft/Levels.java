package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Storey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The storeys that hold rooms, numbered: the ground floor is the lowest that is not below the ground. */
final class Levels {

    /** A floor this far below zero is still the ground floor, m. */
    private static final double STEP_DOWN = 0.6;
    /** A flight begins and ends up to this far from the floors that it joins, m. */
    private static final double RISER = 0.3;
    /** Floors nearer than this are one storey, m. */
    private static final double SAME = 1.5;

    private final ImportedDrawing drawing;
    private final Map<Integer, Integer> numbers = new TreeMap<>();
    private double ground;

    /**
     * The storeys of a drawing.
     *
     * @param taken tells of a room whether it becomes one; a roof does not
     */
    Levels(ImportedDrawing drawing, Predicate<ImportedDrawing.Room> taken) {
        this.drawing = drawing;
        List<Integer> used = new ArrayList<>(drawing.rooms().stream().filter(taken).filter(r -> !r.area().isEmpty() || r.storey() >= 0)
                .map(ImportedDrawing.Room::storey).distinct().sorted().toList());
        if (drawing.storeys().isEmpty()) {
            numbers.put(-1, 1);
            return;
        }
        used.remove(Integer.valueOf(-1));
        int first = 0;
        while (first < used.size() - 1 && below(used.get(first))) {
            first++;
        }
        ground = used.isEmpty() ? 0 : elevation(used.get(first));
        for (int i = 0; i < used.size(); i++) {
            int said = drawing.storeys().get(used.get(i)).level();
            numbers.put(used.get(i), said != 0 ? said : i < first ? i - first : i - first + 1);
        }
    }

    private boolean below(int storey) {
        int said = drawing.storeys().get(storey).level();
        return said != 0 ? said < 0 : elevation(storey) < -STEP_DOWN;
    }

    private double elevation(int storey) {
        double elevation = drawing.storeys().get(storey).elevation();
        return Double.isNaN(elevation) ? storey * 4.0 : elevation;
    }

    /** Places of the storeys that are taken, from the lowest. */
    List<Integer> taken() {
        return List.copyOf(numbers.keySet());
    }

    boolean takes(int storey) {
        return numbers.containsKey(storey);
    }

    int number(int storey) {
        return numbers.get(storey);
    }

    /** Whether storeys are missing: none is known, or numbers are left out between them. */
    boolean gaps() {
        int above = numbers.values().stream().mapToInt(n -> n).filter(n -> n > 0).max().orElse(0);
        int below = numbers.values().stream().mapToInt(n -> n).filter(n -> n < 0).min().orElse(0);
        return drawing.storeys().isEmpty() || above - below != numbers.values().stream().distinct().count();
    }

    /** Whether one can walk out of it. */
    boolean isGround(int storey) {
        return numbers.getOrDefault(storey, 0) == 1;
    }

    /** The id of a storey in the design file. */
    String id(int storey) {
        int number = numbers.get(storey);
        return number > 0 ? "F" + number : "B" + -number;
    }

    /** Ids of the storeys whose floors lie between two levels. */
    List<String> between(double bottom, double top) {
        return taken().stream().filter(s -> s >= 0 && elevation(s) >= bottom - RISER && elevation(s) <= top + RISER).map(this::id).toList();
    }

    DraftEntry entry(int storey) {
        Storey drawn = storey < 0 ? null : drawing.storeys().get(storey);
        DraftEntry entry = DraftEntry.of(drawn == null ? null : drawn.origin(), id(storey)).with("level", String.valueOf(number(storey)));
        if (drawn != null) {
            entry.with("name", drawn.name().isEmpty() ? "" : Yaml.text(drawn.name()));
            entry.with("elevation", Double.isNaN(drawn.elevation()) ? "" : Yaml.number(drawn.elevation() - ground));
            entry.withLength("height", Double.isNaN(drawn.elevation()) ? Double.NaN : next(storey) - elevation(storey));
        }
        return entry;
    }

    /** The floor above, also of a storey that holds no rooms; NaN if there is none. */
    double next(int storey) {
        for (int above = storey + 1; storey >= 0 && above < drawing.storeys().size(); above++) {
            if (elevation(above) - elevation(storey) > SAME) {
                return elevation(above);
            }
        }
        return Double.NaN;
    }
}
