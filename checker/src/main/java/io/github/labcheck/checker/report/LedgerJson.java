package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Period;
import io.github.labcheck.ontology.Profile;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** The ledger for programs, with conditions and limits in a form from which test cases can be made. */
public final class LedgerJson {

    /** Version of the shape. */
    private static final int SHAPE = 1;

    private final Ontology ontology;
    private final LocalDate day;

    /** For clauses as they bind on a day; null for as they were first in force. */
    public LedgerJson(Ontology ontology, LocalDate day) {
        this.ontology = ontology;
        this.day = day;
    }

    /** Writes the ledger of some profiles. */
    public void write(Ledger ledger, List<Profile> profiles, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("labcheck", () -> {
                    json.number("clauses", SHAPE);
                    json.string("version", Version.current());
                    json.string("ontology", ontology.version());
                });
                json.strings("profiles", profiles.stream().map(Profile::id).sorted().toList());
                json.string("asOf", day == null ? null : day.toString());
                json.object("counts", () -> {
                    json.number("clauses", ledger.entries().size());
                    for (Status status : Status.values()) {
                        json.number(Notation.of(status), ledger.count(status));
                    }
                });
                LimitJson limits = new LimitJson(json, ontology.schema());
                json.objects("clauses", ledger.entries(), e -> entry(json, e, limits));
            });
        }
    }

    private void entry(JsonWriter json, Ledger.Entry entry, LimitJson limits) {
        Clause clause = entry.clause();
        LocalDate on = day == null ? LocalDate.MIN : day;
        json.string("id", clause.id());
        json.strings("aliases", clause.aliases().stream().sorted().toList());
        json.string("status", Notation.of(entry.status()));
        json.string("reason", entry.reason() == null ? null : entry.reason().notation());
        json.string("category", clause.category().notation());
        json.string("consequence", clause.consequence().notation());
        json.string("phase", clause.phase().notation());
        json.object("document", () -> document(json, clause.document()));
        json.string("locator", clause.locator().en());
        period(json, clause.period());
        json.objects("alsoIn", clause.alsoIn(), source -> {
            json.object("document", () -> document(json, source.document()));
            json.string("locator", source.locator().en());
            period(json, source.period());
        });
        json.string("obligation", Notation.of(clause.obligationOn(on)));
        json.objects("obligationChanges", clause.changes(), c -> {
            json.string("from", c.from().toString());
            json.string("obligation", Notation.of(c.obligation()));
        });
        json.string("basis", Notation.of(clause.basis()));
        json.string("evidence", Notation.of(clause.evidence()));
        json.string("severity", Notation.of(clause.severityOn(on)));
        json.text("title", clause.title());
        json.text("remedy", clause.remedy());
        json.string("replacedBy", clause.replacedBy());
        json.string("appliesTo", clause.appliesTo());
        json.strings("alsoAppliesTo", clause.alsoAppliesTo());
        json.objects("when", clause.when(), limits::condition);
        json.objects("unless", clause.unless(), limits::condition);
        json.optional("limit", clause.limit(), limits::limit);
    }

    private static void document(JsonWriter json, Document document) {
        json.string("id", document.id());
        json.string("number", document.number());
        json.text("title", document.title());
        json.string("authority", Notation.of(document.authority()));
        period(json, new Period(document.from(), document.until()));
        json.string("verified", document.verified() == null ? null : document.verified().toString());
        json.string("replacedBy", document.replacedBy());
    }

    private static void period(JsonWriter json, Period period) {
        json.string("from", period.from() == null ? null : period.from().toString());
        json.string("until", period.until() == null ? null : period.until().toString());
    }
}
