package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.plan.overlay.Overlay;
import io.github.labcheck.checker.plan.picture.PaperSheets;
import io.github.labcheck.checker.plan.picture.Printing;
import io.github.labcheck.checker.plan.picture.Sheet;
import io.github.labcheck.checker.plan.picture.SheetParts;
import io.github.labcheck.checker.plan.picture.SheetPicture;
import java.util.List;

/**
 * The plans of a design, storey by storey, as SVG. What can be pointed at carries its id: {@code data-room}, {@code data-door},
 * {@code data-item}, {@code data-flow}, and {@code data-finding} with the ids of the findings of a mark.
 */
public final class PlanPicture {

    private final DesignGraph design;
    private final Drawing drawing;
    private final DesignReport report;

    private PlanPicture(DesignGraph design, DesignReport report) {
        this.design = design;
        this.drawing = DrawnValues.drawing(design);
        this.report = report;
    }

    /**
     * The plans of a design.
     *
     * @param report what was found in it; null for plans without findings
     */
    public static PlanPicture of(DesignGraph design, DesignReport report) {
        return new PlanPicture(design, report);
    }

    /** The storeys from bottom to top. */
    public List<PlanStorey> storeys() {
        return drawing.storeys().stream().map(this::storey).toList();
    }

    private PlanStorey storey(StoreyMap map) {
        Things things = new Things(design);
        String id = things.id(map.storey().id());
        String name = things.name(map.storey().id());
        return new PlanStorey(id, name.isEmpty() ? id : name, map.rooms().stream().anyMatch(room -> !room.outline().isEmpty()));
    }

    /** The plan of a storey of which at least one room is drawn. */
    public String draw(String storey, PlanOptions options) {
        return SheetPicture.of(sheet(map(storey), options));
    }

    /** The plan of a storey of which at least one room is drawn, in several sheets where it has too many rooms for one. */
    public List<String> sheets(String storey, PlanOptions options) {
        return SheetParts.of(sheet(map(storey), options)).stream().map(SheetPicture::of).toList();
    }

    /** Some storeys, each with at least one room that is drawn, as a page of sheets that print true to scale. */
    public String printed(List<String> storeys, PlanOptions options, Printing printing) {
        List<Sheet> all = storeys.stream().map(s -> sheet(map(s), options)).toList();
        return SheetsPage.of(all.get(0).title().project(), options.language(), printing.paper(),
                all.stream().flatMap(s -> PaperSheets.of(s, printing).stream()).toList());
    }

    /** The findings of a storey as a DXF drawing to be laid over the architect's. */
    public String overlay(String storey, PlanOptions options, LengthUnit unit) {
        return Overlay.of(sheet(map(storey), options.withoutFlows()), unit);
    }

    /** The storeys as they are drawn. */
    List<StoreyMap> maps() {
        return drawing.storeys();
    }

    private StoreyMap map(String storey) {
        Things things = new Things(design);
        return drawing.storeys().stream().filter(s -> things.id(s.storey().id()).equals(storey)).findFirst().orElseThrow();
    }

    private Sheet sheet(StoreyMap map, PlanOptions options) {
        SheetReader reader = new SheetReader(design, drawing, map, options.language());
        DoorReader doors = new DoorReader(design, drawing, map);
        MarkReader marks = new MarkReader(design, map, report, options.language());
        PointReader points = new PointReader(design, map, options.language());
        List<Sheet.Mark> found = marks.read();
        return new Sheet(options.language(), Integer.toHexString(map.storey().id().hashCode()), reader.title(), reader.north(),
                reader.rooms(),
                reader.undrawn(), points.unplaced(), doors.doors(), doors.windows(), reader.items(), points.points(reader::kind),
                new FlowReader(design, drawing, map, options).flows(), found, marks.without(found));
    }
}
