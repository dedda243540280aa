package io.github.labcheck.checker.importing;

import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.Storey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Several drawings as one: storeys of one number are one storey, everything else lies side by side. */
public final class Merged {

    private final List<Storey> storeys = new ArrayList<>();
    private ImportedDrawing all = ImportedDrawing.empty();

    private Merged() { }

    /** The drawings as one; a single one as it is. */
    public static ImportedDrawing of(List<ImportedDrawing> drawings) {
        if (drawings.size() == 1) {
            return drawings.get(0);
        }
        Merged merged = new Merged();
        drawings.stream().flatMap(d -> d.storeys().stream()).sorted(Comparator.comparingDouble(Merged::height)).forEach(merged::storey);
        drawings.forEach(merged::add);
        return merged.all;
    }

    private static double height(Storey storey) {
        return Double.isNaN(storey.elevation()) ? storey.level() * 4.0 : storey.elevation();
    }

    private void storey(Storey storey) {
        if (place(storey) < 0) {
            storeys.add(storey);
        }
    }

    private int place(Storey storey) {
        return IntStream.range(0, storeys.size()).filter(i -> same(storeys.get(i), storey)).findFirst().orElse(-1);
    }

    private static boolean same(Storey one, Storey other) {
        return one.level() != 0 && one.level() == other.level() || one.level() == 0 && other.level() == 0
                && Math.abs(height(one) - height(other)) < 0.1 && one.name().equals(other.name());
    }

    private void add(ImportedDrawing drawing) {
        int rooms = all.rooms().size();
        int[] at = drawing.storeys().stream().mapToInt(this::place).toArray();
        all = new ImportedDrawing(all.name().isEmpty() ? drawing.name() : all.name(), storeys,
                joined(all.rooms(), drawing.rooms().stream()
                .map(r -> new ImportedDrawing.Room(r.origin(), r.number(), r.name(), r.words(), on(at, r.storey()), r.area(),
                        r.bottom(), r.top(), r.declaredArea(), r.said(), r.through())).toList()),
                joined(all.shafts(), drawing.shafts()),
                joined(all.doors(), drawing.doors().stream()
                .map(d -> new Door(d.origin(), d.number(), d.name(), on(at, d.storey()), d.at(), d.along(), d.thickness(),
                        d.openingWidth(), d.openingHeight(), d.clearWidth(), d.form(), d.swing(), shifted(d.rooms(), rooms),
                        d.properties())).toList()),
                joined(all.openings(), drawing.openings().stream()
                .map(o -> new ImportedDrawing.Opening(o.origin(), on(at, o.storey()), o.at(), o.width(),
                        shifted(o.rooms(), rooms))).toList()),
                joined(all.windows(), drawing.windows().stream()
                .map(w -> new ImportedDrawing.Window(w.origin(), w.name(), on(at, w.storey()), w.at(), w.along(), w.width(),
                        w.height(), w.sill(), shifted(w.rooms(), rooms))).toList()),
                joined(all.items(), drawing.items().stream()
                .map(i -> new ImportedDrawing.Item(i.origin(), i.name(), i.words(), on(at, i.storey()), i.at(), i.width(),
                        i.depth(), i.rotation())).toList()),
                joined(all.columns(), drawing.columns().stream().map(c -> new ImportedDrawing.Column(on(at, c.storey()), c.area()))
                .toList()),
                joined(all.left(), drawing.left()), joined(all.notes(), drawing.notes()));
    }

    private static int on(int[] places, int storey) {
        return storey < 0 ? -1 : places[storey];
    }

    private static List<Integer> shifted(List<Integer> rooms, int by) {
        return rooms.stream().map(r -> r + by).toList();
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
