package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Portrait.View;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.graph.DesignGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Finds the part of a storey that shows a violation: the rooms of its subject and of what is related to it, and the way that proves it. */
final class ViewReader {

    /** What is shown around, and the least that is shown, m. */
    private static final double MARGIN = 1.5;
    private static final double LEAST = 6;

    private final DesignGraph design;
    private final Things things;
    private final List<StoreyMap> storeys;

    private ViewReader(DesignGraph design, List<StoreyMap> storeys) {
        this.design = design;
        this.things = new Things(design);
        this.storeys = storeys;
    }

    /** What shows each violation, by its id. */
    static Map<String, View> views(DesignGraph design, List<StoreyMap> storeys, DesignReport report) {
        ViewReader reader = new ViewReader(design, storeys);
        Map<String, View> views = new HashMap<>();
        report.findings().stream().filter(f -> f.outcome() == Outcome.VIOLATED)
                .forEach(f -> reader.view(f).ifPresent(v -> views.put(f.id(), v)));
        return views;
    }

    private Optional<View> view(Finding finding) {
        Set<String> rooms = new HashSet<>(design.roomsOf(finding.subject().iri()));
        if (finding.related() != null) {
            rooms.addAll(design.roomsOf(finding.related().iri()));
        }
        return storeys.stream().flatMap(s -> on(s, rooms, finding).stream()).findFirst();
    }

    /** The part on one storey; nothing if nothing of it is drawn there. */
    private Optional<View> on(StoreyMap map, Set<String> rooms, Finding finding) {
        String storey = things.id(map.storey().id());
        Envelope box = new Envelope();
        map.rooms().stream().filter(r -> !r.outline().isEmpty() && rooms.contains(things.id(r.id()))).map(RoomShape::outline)
                .forEach(o -> box.expandToInclude(o.getEnvelopeInternal()));
        finding.way().stream().filter(s -> s.storey().equals(storey)).flatMap(s -> s.points().stream())
                .forEach(p -> box.expandToInclude(new Coordinate(p.get(0), p.get(1))));
        if (box.isNull()) {
            return Optional.empty();
        }
        double floor = things.number(node(map), "elevation").orElse(0.0);
        return Optional.of(new View(storey, rounded(box.centre().x), rounded(box.centre().y), floor,
                rounded(Math.max(box.getWidth() + 2 * MARGIN, LEAST)), rounded(Math.max(box.getHeight() + 2 * MARGIN, LEAST))));
    }

    private static Node node(StoreyMap map) {
        return Things.node(map.storey().id());
    }

    /** To the millimetre. */
    private static double rounded(double metres) {
        return Math.round(metres * 1000) / 1000.0;
    }
}
