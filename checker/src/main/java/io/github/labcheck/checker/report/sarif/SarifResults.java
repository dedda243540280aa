package io.github.labcheck.checker.report.sarif;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.report.FindingJson;
import io.github.labcheck.checker.report.JsonWriter;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Language;
import java.util.List;

/** The findings as results. */
final class SarifResults {

    /** Name and version of the fingerprint. */
    private static final String FINGERPRINT = "labcheckFinding/v1";

    private final JsonWriter json;
    private final SarifRules rules;
    private final Language language;

    SarifResults(JsonWriter json, SarifRules rules, Language language) {
        this.json = json;
        this.rules = rules;
        this.language = language;
    }

    /** All findings of a design, as elements of the array of results. */
    void write(DesignReport design) {
        design.findings().forEach(f -> json.object(() -> result(design, f)));
    }

    /** What could not be judged is open; only what fails has a level. */
    private void result(DesignReport design, Finding finding) {
        boolean open = finding.outcome() == Outcome.UNDETERMINED;
        json.string("ruleId", finding.clause().id());
        json.number("ruleIndex", rules.place(finding.clause()));
        json.string("kind", open ? "open" : "fail");
        json.string("level", open ? "none" : SarifText.level(finding.severity()));
        SarifText.message(json, "message", finding.message().in(language));
        json.objects("locations", List.of(finding), f -> {
            SarifText.place(json, design.file(), f.location());
            json.objects("logicalLocations", f.related() == null ? List.of(f.subject()) : List.of(f.subject(), f.related()),
                    t -> thing(design, t));
        });
        json.object("partialFingerprints", () -> json.string(FINGERPRINT, finding.id()));
        json.objects("suppressions", finding.waiver() == null ? List.of() : List.of(finding.waiver()), this::suppression);
        json.object("properties", () -> properties(finding));
    }

    private void thing(DesignReport design, Thing thing) {
        json.string("name", VisibleText.of(thing.id()));
        json.string("fullyQualifiedName", VisibleText.of(design.id() + "/" + thing.type() + "/" + thing.id()));
        json.string("kind", "object");
        if (thing.source() != null) {
            json.object("properties", () -> json.object("source", () -> FindingJson.source(json, thing.source())));
        }
    }

    private void suppression(Waiver waiver) {
        json.string("kind", "external");
        json.string("status", "accepted");
        String approver = waiver.approver() == null ? ""
                : Words.SEMICOLON.in(language) + Words.APPROVED.in(language, waiver.approver());
        json.string("justification", VisibleText.of(waiver.reason() + approver + Words.SEMICOLON.in(language)
                + Words.UNTIL.in(language, waiver.until())));
    }

    private void properties(Finding finding) {
        json.string("verdict", Notation.of(finding.outcome()));
        json.string("severity", Notation.of(finding.severity()));
        json.string("category", finding.clause().category().notation());
        if (finding.property() != null) {
            json.string("property", finding.property().key());
        }
        if (finding.measured() != null) {
            json.string("measured", VisibleText.of(AmountWords.of(finding.measured(), language)));
        }
        if (finding.required() != null) {
            json.string("required", VisibleText.of(AmountWords.of(finding.required(), language)));
        }
        json.string("remedy", VisibleText.of(finding.remedy().in(language)));
        json.strings("missing", finding.named().stream().map(m -> VisibleText.of(m.subject() + "." + m.property()))
                .toList());
        json.strings("witness", finding.witness().stream().map(VisibleText::of).toList());
    }
}
