package io.github.labcheck.checker.importing.ifc;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.ImportedDrawing.Opening;
import io.github.labcheck.checker.importing.ImportedDrawing.Storey;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.step.StepEntity;
import io.github.labcheck.checker.importing.step.StepFile;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** Reads a building model. */
public final class IfcReader {

    private final IfcModel model;
    private final IfcSpaces spaces;
    private final IfcBoundaries boundaries;
    private final List<Left> left = new ArrayList<>();

    private IfcReader(IfcModel model) {
        this.model = model;
        this.spaces = IfcSpaces.of(model);
        this.boundaries = IfcBoundaries.of(model, spaces);
    }

    /**
     * Reads a model.
     *
     * @param bytes the file
     * @param name  its name without folders
     * @throws UnreadableDrawing if it is no IFC, ends too early or has no spaces
     */
    public static ImportedDrawing read(byte[] bytes, String name) throws UnreadableDrawing {
        StepFile file = StepFile.read(bytes);
        if (!file.schema().startsWith("IFC")) {
            throw new UnreadableDrawing(Text.of("importing.ifc.IfcReader.step-file-but-no", quoted(file.schema())));
        }
        if (file.count("IFCSPACE") == 0) {
            throw new UnreadableDrawing(Text.of("importing.ifc.IfcReader.model-no-rooms-ifcspace"));
        }
        return new IfcReader(IfcModel.of(file, name)).drawing();
    }

    private static String quoted(String schema) {
        return schema.isEmpty() ? "“”" : schema.length() > 40 ? schema.substring(0, 40) + "…" : schema;
    }

    private ImportedDrawing drawing() {
        List<Storey> storeys = model.structure().levels().stream()
                .map(l -> new Storey(model.origin(l.storey()), l.storey().text(2).or(() -> l.storey().text(7)).orElse(""), l.elevation(),
                0)).toList();
        IfcFillings fillings = new IfcFillings(model, boundaries);
        IfcThings things = new IfcThings(model);
        ImportedDrawing drawing = new ImportedDrawing(name(), storeys, spaces.rooms(), things.shafts(), fillings.doors(), openings(),
                fillings.windows(), things.items(), things.columns(), left, List.of());
        left.addAll(fillings.left());
        if (model.file().repeated() > 0) {
            left.add(new Left(new Origin(model.name(), Origin.Key.GLOBAL_ID, ""), "",
                    Text.of("importing.ifc.IfcReader.instances-repeat-number-first", model.file().repeated())));
        }
        return drawing;
    }

    private String name() {
        return model.file().all("IFCBUILDING").stream().flatMap(b -> b.text(7).or(() -> b.text(2)).stream()).findFirst()
                .or(() -> model.file().all("IFCPROJECT").stream().flatMap(p -> p.text(5).or(() -> p.text(2)).stream()).findFirst())
                .orElse("");
    }

    /** Virtual elements that part two rooms are openings; where they lie is where the rooms meet. */
    private List<Opening> openings() {
        List<Opening> openings = new ArrayList<>();
        for (int number : boundaries.virtual()) {
            StepEntity element = model.file().entity(number).orElse(null);
            if (element != null && boundaries.rooms(element).size() == 2) {
                Coordinate none = null;
                openings.add(new Opening(model.origin(element), spaces.rooms().get(boundaries.rooms(element).get(0)).storey(), none,
                        Double.NaN,
                        boundaries.rooms(element)));
            }
        }
        return openings;
    }
}
