package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Scope;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The report for programs; its shape is fixed by the public interface. */
public final class JsonReport implements Reporter {

    /** Version of the shape. */
    private static final int SHAPE = 1;

    @Override
    public void write(CheckReport report, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("labcheck", () -> {
                    json.number("report", SHAPE);
                    json.string("version", Version.current());
                    json.string("ontology", report.ontology());
                    json.string("rules", Integer.toString(report.rules()));
                });
                json.objects("designs", report.designs(), d -> design(json, d));
                json.object("coverage", () -> coverage(json, report));
            });
        }
    }

    private static void design(JsonWriter json, DesignReport design) {
        json.string("file", design.file());
        json.string("id", design.id());
        json.string("name", design.name());
        json.strings("profiles", design.profiles());
        LocalDate asOf = design.asOf();
        json.string("asOf", asOf == null ? null : asOf.toString());
        if (asOf != null && !asOf.equals(design.today())) {
            json.string("today", design.today().toString());
        }
        json.objects("inputErrors", design.inputErrors(), e -> inputError(json, e));
        if (design.partial()) {
            json.truth("partial", true);
        }
        if (!design.inputWarnings().isEmpty()) {
            json.objects("inputWarnings", design.inputWarnings(), e -> inputError(json, e));
        }
        json.object("summary", () -> summary(json, design.summary()));
        if (!design.scope().whole()) {
            json.object("scope", () -> scope(json, design.scope()));
        }
        if (!design.scope().adjusted().isEmpty()) {
            json.objects("adjustedBy", design.scope().adjusted(), p -> adjustments(json, p));
        }
        if (design.cutShort()) {
            json.strings("clausesNotChecked", design.scope().unreached());
        }
        if (design.scope().unlisted() > 0) {
            json.number("findingsNotListed", design.scope().unlisted());
        }
        if (!design.scope().unused().isEmpty()) {
            json.objects("unusedProfiles", design.scope().unused(), s -> {
                json.string("profile", s.profile().id());
                json.strings("because", s.because().stream().map(Concept::notation).toList());
            });
        }
        FindingJson findings = new FindingJson(json, asOf, Fault.numbers(design.findings()));
        json.objects("findings", design.findings(), findings::write);
        if (design.read()) {
            questions(json, Questions.of(design));
        }
        json.objects("clauses", design.clauses(), c -> clause(json, c));
        json.objects("handover", design.handover(), h -> {
            json.object("equipment", () -> findings.thing(h.equipment()));
            json.array("fields", h.fields(), f -> json.object(() -> {
                json.string("zh", f.zh());
                json.string("en", f.en());
            }));
            json.strings("clauses", h.clauses());
        });
    }

    private static void scope(JsonWriter json, Scope scope) {
        json.string("phase", scope.phase() == null ? null : scope.phase().notation());
        json.strings("categories", scope.categories().stream().map(Concept::notation).toList());
        json.strings("clauses", scope.clauses());
        json.strings("rooms", scope.rooms());
        json.objects("later", scope.later(), l -> {
            json.string("phase", l.phase().notation());
            json.number("clauses", l.clauses());
        });
        json.number("otherClauses", scope.others());
    }

    private static void questions(JsonWriter json, Questions questions) {
        json.objects("unclear", questions.unclear(), u -> {
            json.string("subject", u.thing().id());
            json.string("property", u.data().key());
            json.number("waiting", u.clauses());
        });
        json.objects("questions", questions.questions(), q -> {
            json.number("settles", q.settles());
            json.objects("data", q.data(), d -> {
                json.string("owner", d.fact().owner().isEmpty() ? null : d.fact().owner());
                json.string("property", d.key());
                json.text("question", d.question());
                json.strings("subjects", List.copyOf(d.places()));
                json.number("waiting", d.alone() + d.shared());
            });
        });
    }

    private static void inputError(JsonWriter json, InputError error) {
        json.string("code", error.code());
        json.text("message", error.message());
        json.object("location", () -> location(json, error.position()));
        json.string("suggestion", error.suggestion());
    }

    static void location(JsonWriter json, Position position) {
        json.number("line", position.line());
        json.number("column", position.column());
    }

    private static void summary(JsonWriter json, Summary summary) {
        CountsJson.write(json, summary);
        json.number("errors", summary.errors());
        json.number("warnings", summary.warnings());
        json.number("advice", summary.advice());
    }

    private static void clause(JsonWriter json, ClauseResult result) {
        json.string("id", result.clause().id());
        json.string("status", Notation.of(result.status()));
        json.string("consequence", result.clause().consequence().notation());
        json.string("phase", result.clause().phase().notation());
        json.number("met", result.met());
        json.number("violated", result.violated());
        json.number("undetermined", result.undetermined());
        json.number("waived", result.waived());
        if (result.reason() != null) {
            json.text("reason", result.reason());
        }
    }

    /** Clauses of all designs; one that is judged in some design and by a person in another counts as judged. */
    private static void coverage(JsonWriter json, CheckReport report) {
        Map<String, Clause.Status> statuses = new TreeMap<>();
        report.designs().forEach(d -> d.clauses().forEach(c -> statuses.merge(c.clause().id(), c.status(),
                (a, b) -> a.compareTo(b) <= 0 ? a : b)));
        json.number("clauses", statuses.size());
        for (Clause.Status status : Clause.Status.values()) {
            json.number(Notation.of(status), Collections.frequency(statuses.values(), status));
        }
    }

    private static void adjustments(JsonWriter json, Profile profile) {
        json.string("profile", profile.id());
        json.objects("switchedOff", profile.adjustments().off(), off -> {
            json.string("clause", off.clause());
            json.string("reason", off.reason());
        });
        json.objects("changed", profile.adjustments().changed(), changed -> {
            json.string("clause", changed.clause());
            json.string("before", changed.before());
            json.string("now", changed.now());
            json.truth("looser", changed.looser());
            json.string("reason", changed.reason());
        });
    }
}
