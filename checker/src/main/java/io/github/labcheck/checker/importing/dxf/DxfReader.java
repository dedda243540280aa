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
            throw new UnreadableDrawing("图中有天正自定义对象，DXF 里读不出它们；请在天正中用“图形导出”存为天正 T3 格式，再另存为 DXF。",
                    "The drawing holds objects of T-Arch, which a DXF does not show; export it in the T3 form and save that as DXF.");
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
            return new Text("labcheck 自己的图层，其中 " + count + " 个图元没有读", "a layer of labcheck's own; " + count
                    + " entities on it were not read");
        }
        if (what.startsWith("layer ")) {
            return new Text("图层已关闭或冻结，其中 " + count + " 个图元没有读", "the layer is frozen or off; " + count + " entities on it were not read");
        }
        return what.startsWith("block ") ? new Text("图块不存在或包含自身，" + count + " 处没有画",
                "the block is missing or holds itself; it was not drawn in " + count + " places")
                : new Text("不认识的图元类型，" + count + " 个没有读", "entities of a kind that is not known; " + count + " were not read");
    }
}
