package io.github.labcheck.checker.plan.overlay;

import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.plan.picture.Sheet;
import io.github.labcheck.checker.report.VisibleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The faults of a storey as a drawing: numbered circles at their places, the ways that prove them, and what is wrong beside the plan. */
public final class Overlay {

    /** Sizes in the drawing, m: a circle, its number, the letters and lines of the list, and how far that stands from the plan. */
    private static final double RADIUS = 0.3;
    private static final double NUMBER = 0.25;
    private static final double LETTERS = 0.3;
    private static final double LINE = 0.5;
    private static final double ASIDE = 3;

    /** Columns of a line of the list, and the longest that a text may be in the file. */
    private static final int COLUMNS = 60;
    private static final int LONGEST = 240;

    private final Sheet sheet;
    private final DxfPage page;
    private final Map<String, Coordinate> rooms;
    private final List<XY> taken = new ArrayList<>();

    private Overlay(Sheet sheet, LengthUnit unit) {
        this.sheet = sheet;
        this.page = new DxfPage(unit.metres(), unit.code());
        this.rooms = sheet.rooms().stream()
                .collect(Collectors.toMap(Sheet.Room::id, r -> r.outline().getInteriorPoint().getCoordinate(), (a, b) -> a));
    }

    /** The overlay of a storey, in the coordinates of the design and a unit. */
    public static String of(Sheet sheet, LengthUnit unit) {
        Overlay overlay = new Overlay(sheet, unit);
        sheet.marks().forEach(overlay::mark);
        overlay.list();
        return overlay.page.text();
    }

    private void mark(Sheet.Mark mark) {
        int colour = colour(mark);
        mark.lines().stream().filter(l -> l.size() > 1).forEach(l -> page.line(DxfLayer.WAYS, colour, l));
        for (XY at : places(mark).stream().map(this::free).toList()) {
            page.circle(DxfLayer.MARKS, colour, at, RADIUS);
            page.text(DxfLayer.NUMBERS, colour, at, NUMBER, Integer.toString(mark.number()), true);
        }
    }

    private static int colour(Sheet.Mark mark) {
        return mark.error() ? DxfPage.RED : DxfPage.ORANGE;
    }

    /** The place itself, or the next one to its right where no circle lies over another. */
    private XY free(XY wanted) {
        XY at = wanted;
        for (int i = 0; i < taken.size(); i++) {
            if (Math.hypot(taken.get(i).x() - at.x(), taken.get(i).y() - at.y()) < 1.99 * RADIUS) {
                at = new XY(at.x() + 2 * RADIUS, at.y());
                i = -1;
            }
        }
        taken.add(at);
        return at;
    }

    /** Its own places; else one in its room; else the beginning of its way. */
    private List<XY> places(Sheet.Mark mark) {
        Coordinate room = rooms.get(mark.room());
        if (!mark.places().isEmpty()) {
            return mark.places();
        }
        if (room != null) {
            return List.of(new XY(room.x, room.y));
        }
        return mark.lines().stream().filter(l -> !l.isEmpty()).map(l -> l.get(0)).limit(1).toList();
    }

    private void list() {
        Envelope plan = new Envelope();
        sheet.rooms().forEach(r -> plan.expandToInclude(r.outline().getEnvelopeInternal()));
        double y = plan.getMaxY();
        y = write(plan.getMaxX() + ASIDE, y, DxfPage.BLACK_OR_WHITE, "labcheck " + sheet.title().project() + " " + sheet.title().storey());
        Set<Integer> listed = new HashSet<>();
        for (Sheet.Mark mark : sheet.marks()) {
            if (listed.add(mark.number())) {
                y = write(plan.getMaxX() + ASIDE, y, colour(mark), mark.number() + ". " + mark.text());
            }
        }
    }

    /** Writes a text in lines from a height downwards; gives the height of what comes next. */
    private double write(double x, double from, int colour, String words) {
        double y = from;
        for (String line : lines(VisibleText.of(words))) {
            page.text(DxfLayer.TEXTS, colour, new XY(x, y), LETTERS, line, false);
            y -= LINE;
        }
        return y;
    }

    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int c : words.codePoints().toArray()) {
            String next = Character.toString(c);
            boolean full = VisibleText.width(line + next) > COLUMNS || DxfPage.ascii(line + next).length() > LONGEST;
            if (full) {
                int blank = c < 128 && c != ' ' ? line.lastIndexOf(" ") : -1;
                String rest = blank > line.length() / 2 ? line.substring(blank + 1) : "";
                lines.add(line.substring(0, line.length() - rest.length()).strip());
                line = new StringBuilder(rest);
            }
            line.append(next);
        }
        lines.add(line.toString().strip());
        return lines.stream().filter(l -> !l.isEmpty()).toList();
    }
}
