package io.github.labcheck.checker.report.sarif;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.CountsJson;
import io.github.labcheck.checker.report.JsonWriter;
import io.github.labcheck.checker.report.Reporter;
import io.github.labcheck.checker.report.Version;
import io.github.labcheck.ontology.Language;
import java.io.OutputStream;
import java.util.List;

/** The report as SARIF 2.1.0: one run for all designs, since hosts keep only one run of a tool and category. */
public final class SarifReport implements Reporter {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String VERSION = "2.1.0";

    private final Language language;

    /** A report whose messages are in one language. */
    public SarifReport(Language language) {
        this.language = language;
    }

    @Override
    public void write(CheckReport report, OutputStream out) {
        SarifRules rules = SarifRules.of(report, language);
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.string("$schema", SCHEMA);
                json.string("version", VERSION);
                json.array("runs", List.of(report), r -> json.object(() -> run(json, r, rules)));
            });
        }
    }

    private void run(JsonWriter json, CheckReport report, SarifRules rules) {
        json.object("tool", () -> json.object("driver", () -> {
            json.string("name", "labcheck");
            json.string("version", Version.current());
            rules.write(json);
            json.object("properties", () -> {
                json.string("ontology", report.ontology());
                json.number("rules", report.rules());
            });
        }));
        json.string("language", language == Language.ZH ? "zh-CN" : "en-US");
        json.string("columnKind", "unicodeCodePoints");
        json.objects("artifacts", report.designs(), d -> artifact(json, d));
        SarifNotifications.write(json, report.designs(), language);
        SarifResults results = new SarifResults(json, rules, language);
        json.array("results", report.designs(), results::write);
    }

    /** A file with its counts, so that one without findings is seen to have been checked. */
    private static void artifact(JsonWriter json, DesignReport design) {
        json.object("location", () -> json.string("uri", SarifText.uri(design.file())));
        json.string("encoding", "UTF-8");
        json.object("properties", () -> {
            json.string("design", design.id());
            json.string("name", design.name());
            json.strings("profiles", design.profiles());
            json.string("asOf", design.asOf() == null ? null : design.asOf().toString());
            CountsJson.write(json, design.summary());
        });
    }
}
