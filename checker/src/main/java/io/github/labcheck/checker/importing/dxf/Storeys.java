package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.ImportedDrawing.Storey;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.StoreyTitle;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The storeys that are drawn side by side on a sheet, told by the titles of their plans, and laid over each other. */
final class Storeys {

    /** Plans farther apart than this are two, m. */
    private static final double APART = 1.5;
    private static final double MARGIN = 4;

    private final List<Plan> plans = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();

    /** A plan on the sheet: its storey, what it covers, and how far it is moved to lie over the lowest. */
    private record Plan(int level, String title, String handle, Envelope box, List<Region> rooms, Coordinate move) { }

    Storeys(List<Region> rooms, List<Sheet.Label> labels) {
        List<Envelope> boxes = clusters(rooms.stream().filter(r -> !r.area().isEmpty()).map(r -> r.area().getEnvelopeInternal()).toList());
        Map<Integer, Plan> byLevel = new TreeMap<>();
        for (Sheet.Label label : labels) {
            OptionalInt level = StoreyTitle.of(String.join(" ", label.lines()));
            if (level.isPresent()) {
                boxes.stream().min(Comparator.comparingDouble(b -> b.distance(new Envelope(label.at())))).filter(b -> near(b, label.at()))
                        .ifPresent(b -> byLevel.putIfAbsent(level.getAsInt(),
                        new Plan(level.getAsInt(), String.join(" ", label.lines()), label.handle(), b,
                                rooms.stream().filter(r -> !r.area().isEmpty() && b.contains(r.area().getEnvelopeInternal())).toList(),
                                new Coordinate())));
            }
        }
        boolean apart = byLevel.values().stream().map(Plan::box).distinct().count() == byLevel.size();
        if (byLevel.size() == 1 || byLevel.size() > 1 && apart) {
            lay(new ArrayList<>(byLevel.values()));
        }
    }

    private static boolean near(Envelope box, Coordinate at) {
        return box.distance(new Envelope(at)) <= Math.max(box.getHeight() / 2, 2 * MARGIN);
    }

    private static List<Envelope> clusters(List<Envelope> rooms) {
        List<Envelope> clusters = new ArrayList<>();
        for (Envelope room : rooms) {
            Envelope grown = new Envelope(room);
            boolean merged = true;
            while (merged) {
                Envelope reach = new Envelope(grown);
                reach.expandBy(APART);
                List<Envelope> met = clusters.stream().filter(reach::intersects).toList();
                met.forEach(grown::expandToInclude);
                merged = clusters.removeAll(met);
            }
            clusters.add(grown);
        }
        return clusters;
    }

    private void lay(List<Plan> found) {
        found.sort(Comparator.comparingInt(Plan::level));
        Plan lowest = found.get(0);
        plans.add(lowest);
        boolean bare = false;
        for (Plan plan : found.subList(1, found.size())) {
            Coordinate move = byShaft(lowest, plan);
            bare |= move == null;
            plans.add(new Plan(plan.level, plan.title, plan.handle, plan.box, plan.rooms, move == null
                    ? new Coordinate(lowest.box.getMinX() - plan.box.getMinX(), lowest.box.getMinY() - plan.box.getMinY()) : move));
        }
        if (found.size() > 1) {
            notes.add(bare ? Text.of("importing.dxf.Storeys.storeys-laid-over-each")
                    : Text.of("importing.dxf.Storeys.storeys-laid-over-each-other"));
        }
    }

    /** How a plan is moved so that a stair or lift of the same name and size lies over that of the lowest; null if there is none. */
    private static Coordinate byShaft(Plan lowest, Plan plan) {
        for (Region one : lowest.rooms) {
            for (Region other : plan.rooms) {
                boolean shaft = one.label() != null && other.label() != null && one.label().name()
                        .matches("(?i).*(楼梯|电梯|stair|lift|elevator).*")
                        && one.label().name().equals(other.label().name());
                Envelope a = one.area().getEnvelopeInternal();
                Envelope b = other.area().getEnvelopeInternal();
                if (shaft && Math.abs(a.getWidth() - b.getWidth()) < 0.05 && Math.abs(a.getHeight() - b.getHeight()) < 0.05) {
                    return new Coordinate(a.getMinX() - b.getMinX(), a.getMinY() - b.getMinY());
                }
            }
        }
        return null;
    }

    List<Text> notes() {
        return notes;
    }

    /** Storeys from the lowest; one of which nothing is known where no title says more. */
    List<Storey> storeys(String file) {
        if (plans.isEmpty()) {
            return List.of();
        }
        return plans.stream().map(p -> new Storey(new Origin(file, Origin.Key.HANDLE, p.handle), p.title, Double.NaN, p.level)).toList();
    }

    /** Place of the storey on whose plan a point lies; -1 where there are none. */
    int at(Coordinate point) {
        int best = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < plans.size(); i++) {
            double distance = plans.get(i).box.distance(new Envelope(point));
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }

    /** Whether a point belongs to one of the plans at all. */
    boolean on(Coordinate point) {
        return plans.size() < 2 || plans.get(at(point)).box.distance(new Envelope(point)) <= MARGIN;
    }

    Coordinate moved(Coordinate point) {
        int plan = at(point);
        return plan < 0 ? point : new Coordinate(point.x + plans.get(plan).move.x, point.y + plans.get(plan).move.y);
    }

    Geometry moved(Geometry area) {
        if (area.isEmpty() || plans.isEmpty()) {
            return area;
        }
        Coordinate move = plans.get(at(area.getInteriorPoint().getCoordinate())).move;
        return AffineTransformation.translationInstance(move.x, move.y).transform(area);
    }
}
