package io.github.labcheck.checker.justify.inventory;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Reads the section of a design that says what a request for funds needs beside it. */
final class RequestReader {

    private final DesignGraph design;

    RequestReader(DesignGraph design) {
        this.design = design;
    }

    Request read() {
        Optional<Node> request = design.instances("Request").stream().findFirst();
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
    private List<Node> blocks(Optional<Node> subject, String property) {
        return subject.stream().flatMap(s -> design.values(s, property).stream())
                .sorted(Comparator.comparingInt((Node n) -> place(n.getURI())).thenComparing(Node::getURI)).toList();
    }

    private static int place(String iri) {
        int at = iri.lastIndexOf("/_");
        return at < 0 || !iri.substring(at + 2).matches("\\d{1,8}") ? 0 : Integer.parseInt(iri.substring(at + 2));
    }

    private List<String> texts(Optional<Node> subject, String property) {
        return subject.stream().flatMap(s -> design.values(s, property).stream()).map(Node::getLiteralLexicalForm).toList();
    }

    private String text(Optional<Node> subject, String property) {
        return texts(subject, property).stream().findFirst().orElse(null);
    }

    private BigDecimal number(Optional<Node> subject, String property) {
        String text = text(subject, property);
        return text == null ? null : new BigDecimal(text);
    }

    private Boolean flag(Optional<Node> subject, String property) {
        String text = text(subject, property);
        return text == null ? null : Boolean.valueOf(text);
    }

    private Text concept(Node subject, String property) {
        return design.value(subject, property).filter(Node::isURI).flatMap(n -> design.schema().concept(n.getURI())).map(Concept::label)
                .orElse(null);
    }
}
