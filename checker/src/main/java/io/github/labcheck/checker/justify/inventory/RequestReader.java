package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the section of a design that says what a request for funds needs beside it. */
final class RequestReader {

    private final DesignGraph design;

    RequestReader(DesignGraph design) {
        this.design = design;
    }

    Request read() {
        Optional<Thing> request = Thing.all(design, "Request").stream().findFirst();
        return new Request(text(request, "applicant"), text(request, "applicantProfile"), number(request, "requestedAmount"),
                texts(request, "requestReason"),
                texts(request, "preparatoryWork"), text(request, "constructionFrom"), text(request, "constructionUntil"),
                flag(request, "appliedElsewhere"),
                text(request, "elsewhereNote"), blocks(request, "fundingSources").stream()
                        .map(b -> new Request.Funding(text(Optional.of(b), "fundingName"), number(Optional.of(b), "fundingAmount"),
                        flag(Optional.of(b), "fundsSecured"))).toList(),
                blocks(request, "yearlyInvestment").stream()
                .map(b -> new Request.Year(Optional.ofNullable(number(Optional.of(b), "investmentYear")).map(BigDecimal::intValue)
                .orElse(null),
                        number(Optional.of(b), "investmentAmount")))
                        .sorted(Comparator.comparing(Request.Year::year, Comparator.nullsLast(Comparator.naturalOrder()))).toList(),
                blocks(request, "tenders").stream().map(b ->
                new Request.Tender(concept(b, "tenderOf"), concept(b, "tenderScope"), concept(b, "tenderOrganisation"),
                        concept(b, "tenderMethod"))).toList(),
                blocks(request, "targets").stream().map(b ->
                new Request.Target(concept(b, "targetKind"), text(Optional.of(b), "indicator"), text(Optional.of(b), "targetValue")))
                .toList());
    }

    /** Nested blocks in the order of the file, which their names end with. */
    private static List<Thing> blocks(Optional<Thing> subject, String property) {
        return subject.stream().flatMap(s -> s.things(property).stream())
                .sorted(Comparator.comparingInt((Thing t) -> place(t.iri())).thenComparing(Thing::iri)).toList();
    }

    private static int place(String iri) {
        int at = iri.lastIndexOf("/_");
        return at < 0 || !iri.substring(at + 2).matches("\\d{1,8}") ? 0 : Integer.parseInt(iri.substring(at + 2));
    }

    private static List<String> texts(Optional<Thing> subject, String property) {
        return subject.stream().flatMap(s -> s.texts(property).stream()).toList();
    }

    private static String text(Optional<Thing> subject, String property) {
        return texts(subject, property).stream().findFirst().orElse(null);
    }

    private static BigDecimal number(Optional<Thing> subject, String property) {
        String text = text(subject, property);
        return text == null ? null : new BigDecimal(text);
    }

    private static Boolean flag(Optional<Thing> subject, String property) {
        String text = text(subject, property);
        return text == null ? null : Boolean.valueOf(text);
    }

    private static Text concept(Thing subject, String property) {
        return subject.concept(property).map(Concept::label).orElse(null);
    }
}
