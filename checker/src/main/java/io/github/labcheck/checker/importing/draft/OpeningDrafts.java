package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.Opening;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;

/**
 * Passages without a leaf: where a drawing says so, and where two rooms share an edge without a wall between. In a drawing whose
 * rooms reach to the middle of the walls all neighbours share edges; that shows by a door standing on one, and then no edge is a passage.
 */
final class OpeningDrafts {

    /** Edges nearer than this lie on each other, m. */
    private static final double TOUCH = 0.01;
    /** A passage narrower than this is a matter of drawing, m. */
    private static final double NARROWEST = 0.6;

    private final ImportedDrawing drawing;
    private final RoomDrafts drafts;
    private final StoreyRooms rooms;
    private final Map<Integer, List<LineSegment>> sides = new HashMap<>();
    private final boolean toMiddle;

    OpeningDrafts(ImportedDrawing drawing, RoomDrafts drafts, StoreyRooms rooms) {
        this.drawing = drawing;
        this.drafts = drafts;
        this.rooms = rooms;
        this.toMiddle = drawing.doors().stream().anyMatch(this::onSharedEdge);
    }

    /** Whether outlines run in the middle of the walls. */
    boolean toMiddle() {
        return toMiddle;
    }

    private boolean onSharedEdge(Door door) {
        Envelope box = new Envelope(door.at());
        box.expandBy(TOUCH);
        List<Integer> touching = rooms.near(door.storey(), box).stream().filter(i -> drawing.rooms().get(i).area()
                .isWithinDistance(Flat.FACTORY.createPoint(door.at()), TOUCH)).toList();
        return touching.size() > 1;
    }

    List<DraftEntry> entries() {
        List<DraftEntry> entries = new ArrayList<>();
        for (int one = 0; one < drawing.rooms().size(); one++) {
            Room room = drawing.rooms().get(one);
            if (drafts.id(one) == null || room.area().isEmpty()) {
                continue;
            }
            Envelope box = new Envelope(room.area().getEnvelopeInternal());
            box.expandBy(TOUCH);
            for (int other : rooms.near(room.storey(), box)) {
                boolean through = drawing.rooms().get(other).storey() != room.storey();
                if ((other > one || through) && drafts.id(other) != null) {
                    opening(one, other).ifPresent(e -> entries.add(e.apply("O" + (entries.size() + 1))));
                }
            }
        }
        return entries;
    }

    /** An entry that waits for its id. */
    private interface Nameless {
        DraftEntry apply(String id);
    }

    private Optional<Nameless> opening(int one, int other) {
        Optional<Opening> said = drawing.openings().stream().filter(o -> o.rooms().contains(one) && o.rooms().contains(other)).findFirst();
        Optional<LineSegment> edge = toMiddle && said.isEmpty() ? Optional.empty() : shared(one, other);
        if (edge.isEmpty() && said.isEmpty()) {
            return Optional.empty();
        }
        double width = said.map(Opening::width).filter(w -> w > 0).orElse(edge.map(LineSegment::getLength).orElse(Double.NaN));
        Coordinate at = said.map(Opening::at).orElse(edge.map(LineSegment::midPoint).orElse(null));
        Origin room = drawing.rooms().get(one).origin();
        Origin origin = said.map(Opening::origin).orElse(room == null ? null : new Origin(room.file(), Origin.Key.HANDLE, ""));
        return Optional.of(id -> {
            DraftEntry entry = DraftEntry.of(origin, id).with("between", "[" + Yaml.text(drafts.id(one)) + ", "
                    + Yaml.text(drafts.id(other)) + "]");
            entry.with("at", at == null ? "" : Yaml.point(at)).withLength("clearWidth", width);
            if (said.isEmpty()) {
                entry.decide(Text.of("importing.draft.OpeningDrafts.outlines-two-rooms-touch"));
            }
            return entry;
        });
    }

    /** The longest straight piece of edge that two rooms share. */
    private Optional<LineSegment> shared(int one, int other) {
        List<LineSegment> edges = new ArrayList<>();
        for (LineSegment a : sides(one)) {
            for (LineSegment b : sides(other)) {
                overlap(a, b).ifPresent(edges::add);
            }
        }
        return edges.stream().max(Comparator.comparingDouble(LineSegment::getLength)).filter(l -> l.getLength() >= NARROWEST);
    }

    private List<LineSegment> sides(int room) {
        return sides.computeIfAbsent(room, r -> {
            List<Coordinate> ring = Outline.of(drawing.rooms().get(r).area()).ring();
            List<LineSegment> all = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                all.add(new LineSegment(ring.get(i), ring.get((i + 1) % ring.size())));
            }
            return all;
        });
    }

    /** The stretch on which two sides lie on each other. */
    private static Optional<LineSegment> overlap(LineSegment a, LineSegment b) {
        if (a.getLength() == 0 || Math.abs(a.distancePerpendicular(b.p0)) > TOUCH || Math.abs(a.distancePerpendicular(b.p1)) > TOUCH) {
            return Optional.empty();
        }
        double from = Math.max(0, Math.min(a.projectionFactor(b.p0), a.projectionFactor(b.p1)));
        double to = Math.min(1, Math.max(a.projectionFactor(b.p0), a.projectionFactor(b.p1)));
        return to > from ? Optional.of(new LineSegment(a.pointAlong(from), a.pointAlong(to))) : Optional.empty();
    }
}
