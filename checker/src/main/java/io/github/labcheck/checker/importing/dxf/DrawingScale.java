package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The unit of a drawing. A person's word counts first; what the header says counts where the sizes of the doors, or else of the whole,
 * bear it out: headers are often wrong. Where it is not settled the import asks.
 */
final class DrawingScale {

    private static final double NARROW_DOOR = 0.55;
    private static final double WIDE_DOOR = 1.7;
    private static final double SMALL = 2.5;
    private static final double LARGE = 800;

    private final Sheet sheet;
    private final ImportChoices.Roles roles;

    private DrawingScale(Sheet sheet, ImportChoices.Roles roles) {
        this.sheet = sheet;
        this.roles = roles;
    }

    /**
     * The unit of a sheet that is not scaled yet.
     *
     * @param header {@code $INSUNITS}; empty if the header has none
     * @throws UnreadableDrawing if it is not settled
     */
    static LengthUnit of(Sheet sheet, String header, ImportChoices choices) throws UnreadableDrawing {
        if (choices.unit() != null) {
            return choices.unit();
        }
        DrawingScale scale = new DrawingScale(sheet, choices.roles());
        Optional<LengthUnit> said = LengthUnit.ofCode(header);
        double door = scale.door();
        double size = scale.size();
        List<LengthUnit> fitting = Arrays.stream(LengthUnit.values())
                .filter(u -> u != LengthUnit.DECIMETRE || said.filter(u::equals).isPresent())
                .filter(u -> Double.isNaN(door) ? fits(size * u.metres(), SMALL, LARGE) : fits(door * u.metres(), NARROW_DOOR, WIDE_DOOR))
                .toList();
        if (size == 0 || said.isPresent() && fitting.contains(said.get())) {
            return said.orElse(LengthUnit.METRE);
        }
        if (said.isEmpty() && fitting.size() == 1) {
            return fitting.get(0);
        }
        throw asking(said, fitting, Double.isNaN(door) ? size : door, !Double.isNaN(door));
    }

    private static boolean fits(double value, double low, double high) {
        return value >= low && value <= high;
    }

    private static UnreadableDrawing asking(Optional<LengthUnit> said, List<LengthUnit> fitting, double value, boolean door) {
        String options = fitting.stream().map(u -> "--unit " + u.word()).collect(Collectors.joining(" / "));
        String hint = fitting.isEmpty() ? "--unit mm / cm / m / in / ft" : options;
        Text size = door ? Text.of("importing.dxf.DrawingScale.doors-are-about", Math.round(value))
                : Text.of("importing.dxf.DrawingScale.is-about", Math.round(value));
        Text wrong = said.map(u -> Text.of("importing.dxf.DrawingScale.header-says", u.word(), size))
                .orElse(Text.of("importing.dxf.DrawingScale.names-no-unit", size));
        return new UnreadableDrawing(Text.of("importing.dxf.DrawingScale.say-unit", wrong, hint));
    }

    /** The width of a door in the middle of all, in units of the drawing; NaN if none is drawn. */
    private double door() {
        List<Double> widths = new ArrayList<>();
        sheet.arcs().stream().filter(Leaves::quarter).filter(a -> isDoor(a.layer(), a.insert())).forEach(a -> widths.add(a.radius()));
        widths.sort(null);
        return widths.isEmpty() ? Double.NaN : widths.get(widths.size() / 2);
    }

    private boolean isDoor(String layer, int insert) {
        DrawingRole role = roles.layer(layer);
        return role == DrawingRole.DOOR || role == DrawingRole.WINDOW || insert >= 0
                && roles.block(sheet.placed().get(insert).block()) == DrawingRole.DOOR;
    }

    /** The longer side of what walls and rooms cover, or of everything where no layer is known. */
    private double size() {
        Envelope box = new Envelope();
        Envelope all = new Envelope();
        for (Sheet.Stroke stroke : sheet.strokes()) {
            DrawingRole role = roles.layer(stroke.layer());
            for (Coordinate c : stroke.points()) {
                all.expandToInclude(c);
                if (role == DrawingRole.WALL || role == DrawingRole.ROOM_OUTLINE) {
                    box.expandToInclude(c);
                }
            }
        }
        Envelope used = box.isNull() ? all : box;
        return used.isNull() ? 0 : Math.max(used.getWidth(), used.getHeight());
    }
}
