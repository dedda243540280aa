package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.OwnLayers;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.dxf.tag.DxfFile;
import io.github.labcheck.ontology.Text;
import java.util.Map;

/** Reads a DXF drawing. */
public final class DxfReader {

    private DxfReader() { }

    /**
     * Reads a drawing.
     *
     * @param bytes   the file
     * @param name    its name without folders
     * @param choices what is known of it
     * @throws UnreadableDrawing if it is no DXF, ends too early, its unit is not settled or it has no rooms
     */
    public static ImportedDrawing read(byte[] bytes, String name, ImportChoices choices) throws UnreadableDrawing {
        DxfFile file = DxfFile.read(bytes);
        Sheet sheet = sheet(file, choices);
        if (sheet.unread().keySet().stream().anyMatch(u -> u.startsWith("type TCH_"))) {
            throw new UnreadableDrawing(Text.of("importing.dxf.DxfReader.drawing-holds-objects-t"));
        }
        LengthUnit unit = DrawingScale.of(sheet, file.variable("$INSUNITS"), choices);
        ImportedDrawing drawing = new PlanReader(sheet.scaled(unit.metres()), name, choices).drawing("");
        sheet.unread().forEach((what, count) -> drawing.left()
                .add(new Left(new Origin(name, Origin.Key.HANDLE, ""), what.substring(what.indexOf(' ') + 1),
                why(what, count))));
        return drawing;
    }

    /** What is drawn, layers that are frozen, off or our own left out unless a person named them. */
    static Sheet sheet(DxfFile file, ImportChoices choices) throws UnreadableDrawing {
        Map<String, Boolean> hidden = file.layers();
        return Flattening.of(file, l -> !hidden.getOrDefault(l, false) && !OwnLayers.has(l) || choices.roles().said(l) && choices.roles()
                .layer(l) != DrawingRole.NONE);
    }

    private static Text why(String what, int count) {
        if (what.startsWith("layer " + OwnLayers.PREFIX)) {
            return Text.of("importing.dxf.DxfReader.layer-labcheck-own-entities", count);
        }
        if (what.startsWith("layer ")) {
            return Text.of("importing.dxf.DxfReader.layer-frozen-off-entities", count);
        }
        return what.startsWith("block ") ? Text.of("importing.dxf.DxfReader.block-missing-holds-itself", count)
                : Text.of("importing.dxf.DxfReader.entities-kind-not-known", count);
    }
}
