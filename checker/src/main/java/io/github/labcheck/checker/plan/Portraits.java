package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
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
        Text tier = things.concept(design.project(), "tier").map(Concept::label).orElse(null);
        PlanPicture plans = PlanPicture.of(design, report);
        return new Portrait(tier, storeys(plans), rooms, places(design, report), ViewReader.views(design, plans.maps(), report));
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
