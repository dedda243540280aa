package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.evidence.ConditionWords;
import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.kind.Phrases;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The ledger for spreadsheets: a clause a row. */
public final class LedgerCsv {

    private static final List<String> HEADINGS = List.of("id", "status", "reason", "category", "document", "number", "locator",
            "obligation", "basis", "evidence", "severity", "title_zh", "title_en", "applies_to", "conditions_zh",
            "conditions_en", "limit_kind", "limit_zh", "limit_en", "consequence", "phase");

    private final Schema schema;
    private final LocalDate day;

    /** For clauses as they bind on a day; null for as they were first in force. */
    public LedgerCsv(Schema schema, LocalDate day) {
        this.schema = schema;
        this.day = day == null ? LocalDate.MIN : day;
    }

    /** Writes the ledger. */
    public void write(Ledger ledger, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(CsvRows.of(HEADINGS));
        ledger.entries().forEach(e -> text.append(CsvRows.of(cells(e))));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> cells(Ledger.Entry entry) {
        Clause clause = entry.clause();
        boolean limited = clause.limit() != null;
        Text conditions = Lists.joined(new ConditionWords(schema).all(clause), Text.of("words.semicolon"));
        Text limit = limited ? new Phrases(schema).of(clause.limit()) : Text.same("");
        return List.of(clause.id(), Notation.of(entry.status()), entry.reason() == null ? "" : entry.reason().notation(),
                clause.category().notation(), clause.document().id(), clause.document().number(), clause.locator().en(),
                Notation.of(clause.obligationOn(day)), Notation.of(clause.basis()), Notation.of(clause.evidence()),
                Notation.of(clause.severityOn(day)), clause.title().zh(), clause.title().en(),
                String.join(" ", clause.subjects()), conditions.zh(), conditions.en(),
                limited ? Kinds.name(clause.limit()) : "", limit.zh(), limit.en(),
                clause.consequence().notation(), clause.phase().notation());
    }
}
