package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.compare.Comparison.Pair;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.editions.ClauseChange;
import io.github.labcheck.checker.editions.ClauseChange.Kind;
import io.github.labcheck.checker.editions.EditionComparison;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** What other editions make of a design, in JSON. */
public final class EditionsJson {

    /** Writes a comparison. */
    public void write(EditionComparison compared, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("labcheck", () -> json.number("editions", 1));
                json.string("file", compared.now().file());
                json.string("id", compared.now().id());
                json.strings("profiles", compared.now().profiles());
                json.object("from", () -> report(json, compared.before()));
                json.object("to", () -> report(json, compared.now()));
                seen(json, "born", compared.verdicts().born(), compared);
                seen(json, "cured", compared.verdicts().cured().stream().map(Pair::before).toList(), compared);
                seen(json, "changed", compared.verdicts().changed().stream().map(Pair::now).toList(), compared);
                seen(json, "opened", compared.verdicts().opened(), compared);
                seen(json, "settled", compared.verdicts().settled().stream().map(Pair::before).toList(), compared);
                clauses(json, "came", compared.changes(Kind.CAME));
                clauses(json, "went", compared.changes(Kind.WENT));
                clauses(json, "reweighed", compared.changes(Kind.REWEIGHED));
            });
        }
    }

    private static void report(JsonWriter json, DesignReport report) {
        json.string("asOf", report.asOf().toString());
        json.string("today", report.today().toString());
        CountsJson.write(json, report.summary());
        json.number("errors", report.summary().errors());
        json.number("warnings", report.summary().warnings());
        json.number("advice", report.summary().advice());
    }

    private static void seen(JsonWriter json, String name, List<Seen> all, EditionComparison compared) {
        json.objects(name, all, seen -> {
            json.string("id", seen.id());
            json.string("clause", seen.clause());
            json.string("severity", seen.severity().name().toLowerCase(Locale.ROOT));
            json.string("subject", seen.subject().id());
            json.string("related", seen.related() == null ? null : seen.related().id());
            json.number("line", seen.line());
            json.text("message", seen.message());
            json.text("why", compared.of(seen.clause()).map(ClauseChange::why).orElse(null));
        });
    }

    private static void clauses(JsonWriter json, String name, List<ClauseChange> changes) {
        json.objects(name, changes, change -> {
            json.string("clause", change.clause().id());
            json.string("document", change.clause().document().id());
            json.text("title", change.clause().title());
            json.text("why", change.why());
        });
    }
}
