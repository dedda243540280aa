package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes what a page shows of a design: plans with the marks of its findings, and where its findings are. */
public final class Portraits {

    private Portraits() {
    }

    /** The portrait of a design that was checked. */
    public static Portrait of(DesignGraph design, DesignReport report) {
        Things things = new Things(design);
        Map<String, String> rooms = new TreeMap<>();
        design.instances("Room").forEach(room -> rooms.put(design.id(room), things.name(room.getURI())));
        PlanPicture plans = PlanPicture.of(design, report);
        return new Portrait(tier(design, things), storeys(plans), rooms, places(design, report), figures(design, things),
                ViewReader.views(design, plans.maps(), report), null, null);
    }

    /** What a table needs of it: what the laboratory is, without plans and places. */
    public static Portrait brief(DesignGraph design) {
        Things things = new Things(design);
        return new Portrait(tier(design, things), List.of(), Map.of(), Map.of(), figures(design, things), Map.of(), null, null);
    }

    private static Text tier(DesignGraph design, Things things) {
        return things.concept(design.project(), "tier").map(Concept::label).orElse(null);
    }

    private static Portrait.Figures figures(DesignGraph design, Things things) {
        double value = design.instances("Equipment").stream()
                .mapToDouble(e -> design.number(e, "cost").orElse(0.0) * design.number(e, "quantity").orElse(1.0)).sum();
        return new Portrait.Figures(design.number(design.project(), "floorArea").orElse(null), design.number(design.project(), "staff")
                .map(Double::intValue).orElse(null), value,
                things.text(design.project(), "location"), things.concept(design.project(), "phase").map(Concept::label).orElse(null),
                design.values(design.project(), "disciplines").stream().flatMap(d -> design.schema().concept(d.getURI()).stream())
                .map(Concept::label)
                        .sorted(Comparator.comparing(Text::en)).toList());
    }

    private static List<Portrait.Storey> storeys(PlanPicture plans) {
        return plans.storeys().stream().filter(PlanStorey::drawn).map(s -> new Portrait.Storey(s.id(), s.name(),
                new Text(plans.draw(s.id(), PlanOptions.of(Language.ZH)), plans.draw(s.id(), PlanOptions.of(Language.EN))))).toList();
    }

    private static Map<String, List<String>> places(DesignGraph design, DesignReport report) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            places.computeIfAbsent(finding.subject().iri(), iri -> List.copyOf(design.roomsOf(iri)));
            if (finding.related() != null) {
                places.computeIfAbsent(finding.related().iri(), iri -> List.copyOf(design.roomsOf(iri)));
            }
        }
        return places;
    }
}
