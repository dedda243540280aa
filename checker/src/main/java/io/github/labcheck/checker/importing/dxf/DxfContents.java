package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.dxf.tag.DxfFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a drawing holds, counted, before anything is made of it.
 *
 * @param unit    what the header says of the unit: a number, or empty
 * @param layers  types of entities by layer, with how many there are of each
 * @param blocks  inserts by block
 * @param texts   texts by what they say
 * @param doors   blocks that draw a quarter of a circle on a layer of doors or windows
 */
public record DxfContents(String unit, Map<String, Map<String, Integer>> layers, Map<String, Integer> blocks, Map<String, Integer> texts,
                          Set<String> doors) {

    /**
     * Counts a drawing.
     *
     * @throws UnreadableDrawing if it is no DXF or ends too early
     */
    public static DxfContents of(byte[] bytes, ImportChoices choices) throws UnreadableDrawing {
        DxfFile file = DxfFile.read(bytes);
        Sheet sheet = Flattening.of(file, l -> true);
        Map<String, Map<String, Integer>> layers = new TreeMap<>();
        file.layers().keySet().forEach(l -> layers.put(l, new TreeMap<>()));
        Map<String, Integer> blocks = new TreeMap<>();
        Map<String, Integer> texts = new TreeMap<>();
        Set<String> doors = new TreeSet<>();
        sheet.strokes().stream().filter(s -> s.insert() < 0).forEach(s -> count(layers, s.layer(), s.closed() ? "closed" : "line"));
        sheet.arcs().stream().filter(a -> a.insert() < 0).forEach(a -> count(layers, a.layer(), "arc"));
        sheet.arcs().stream().filter(a -> a.insert() >= 0 && Leaves.quarter(a) && ofDoors(choices.roles().layer(a.layer())))
                .forEach(a -> doors.add(sheet.placed().get(a.insert()).block()));
        sheet.placed().forEach(p -> {
            count(layers, p.layer(), "block");
            blocks.merge(p.block(), 1, Integer::sum);
        });
        sheet.labels().forEach(l -> {
            count(layers, l.layer(), "text");
            l.lines().stream().filter(t -> TextKind.of(t) == TextKind.NAME).forEach(t -> texts.merge(t, 1, Integer::sum));
        });
        return new DxfContents(file.variable("$INSUNITS"), layers, blocks, texts, doors);
    }

    private static boolean ofDoors(DrawingRole role) {
        return role == DrawingRole.DOOR || role == DrawingRole.WINDOW;
    }

    private static void count(Map<String, Map<String, Integer>> layers, String layer, String type) {
        layers.computeIfAbsent(layer, l -> new TreeMap<>()).merge(type, 1, Integer::sum);
    }
}
