package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Evidence;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is covered of each document and how it is known, as a table in Markdown: a document a row. */
public final class CoveragePage {

    private static final Text TITLE = Text.of("report.CoveragePage.what-covered-how-known");
    private static final Text INTRODUCTION = Text.of("report.CoveragePage.page-made-labcheck-clauses");
    private static final Text HEAD = Text.of("report.CoveragePage.document-title-force-automated");
    private static final String RULE = "|---|---|---|--:|--:|--:|--:|--:|--:|--:|";
    private static final Text TOTAL = Text.of("report.CoveragePage.total");
    private static final Text UNKNOWN = Text.of("report.CoveragePage.not-known");

    private final Language language;

    public CoveragePage(Language language) {
        this.language = language;
    }

    /** Writes the page. */
    public void write(Ledger ledger, OutputStream out) throws IOException {
        Map<String, List<Ledger.Entry>> byDocument = ledger.entries().stream()
                .collect(Collectors.groupingBy(e -> e.clause().document().id(), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(List.of(TITLE.in(language), "", INTRODUCTION.in(language), "", HEAD.in(language), RULE));
        byDocument.values().forEach(entries -> lines.add(row(entries.get(0).clause().document(), entries)));
        lines.add(line(Stream.concat(Stream.of(TOTAL.in(language), "", ""), counts(ledger.entries()))));
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String row(Document document, List<Ledger.Entry> entries) {
        String number = new ProvenanceText(language, LocalDate.MAX).printed(document).orElse("");
        return line(Stream.concat(Stream.of(number, document.title().in(language), period(document)), counts(entries)));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String period(Document document) {
        String from = document.from() == null ? "" : Text.of("report.CoveragePage.from", document.from()).in(language);
        String until = document.until() == null ? "" : Text.of("report.CoveragePage.until", document.until().minusDays(1)).in(language);
        String period = Stream.of(from, until).filter(part -> !part.isEmpty()).collect(Collectors.joining(Words.COMMA.in(language)));
        return period.isEmpty() ? UNKNOWN.in(language) : period;
    }

    private static Stream<String> counts(List<Ledger.Entry> entries) {
        Stream<Long> statuses = Stream.of(Status.AUTOMATED, Status.ASSISTED, Status.MANUAL)
                .map(status -> entries.stream().filter(e -> e.status() == status).count());
        Stream<Long> known = Stream.of(Evidence.values()).map(evidence -> entries.stream().map(Ledger.Entry::clause).map(Clause::evidence)
                .filter(evidence::equals).count());
        return Stream.concat(statuses, known).map(count -> count == 0 ? "" : count.toString());
    }
}
