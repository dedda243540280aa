package io.github.labcheck.checker.report.sarif;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.JsonWriter;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules of a run: all clauses that it judged, also those without findings. */
final class SarifRules {

    /** A clause and the day of the first design that it was judged for. */
    private record Rule(Clause clause, Clause.Status status, LocalDate day) { }

    private final List<Rule> rules;
    private final Map<String, Integer> places = new HashMap<>();
    private final Language language;

    private SarifRules(List<Rule> rules, Language language) {
        this.rules = rules;
        this.language = language;
        rules.forEach(r -> places.put(r.clause().id(), places.size()));
    }

    static SarifRules of(CheckReport report, Language language) {
        Map<String, Rule> rules = new TreeMap<>();
        for (DesignReport design : report.designs()) {
            for (ClauseResult result : design.clauses()) {
                if (result.status() != Clause.Status.MANUAL) {
                    rules.putIfAbsent(result.clause().id(), new Rule(result.clause(), result.status(), design.asOf()));
                }
            }
        }
        return new SarifRules(new ArrayList<>(rules.values()), language);
    }

    /** Place of a clause among the rules. */
    int place(Clause clause) {
        return places.get(clause.id());
    }

    void write(JsonWriter json) {
        json.objects("rules", rules, r -> rule(json, r));
    }

    private void rule(JsonWriter json, Rule rule) {
        Clause clause = rule.clause();
        String title = clause.title().in(language);
        String source = new ProvenanceText(language, rule.day()).of(clause);
        json.string("id", clause.id());
        SarifText.message(json, "shortDescription", title);
        SarifText.message(json, "fullDescription", title + Text.of("words.stop").in(language) + source);
        SarifText.message(json, "help", clause.remedy() == null ? title : clause.remedy().in(language));
        json.object("defaultConfiguration", () -> json.string("level", SarifText.level(clause.severityOn(rule.day()))));
        json.object("properties", () -> {
            json.string("category", clause.category().notation());
            json.string("status", Notation.of(rule.status()));
            json.string("document", clause.document().id());
            json.string("locator", clause.locator().in(language));
            json.string("obligation", Notation.of(clause.obligationOn(rule.day())));
            json.string("basis", Notation.of(clause.basis()));
            json.string("evidence", Notation.of(clause.evidence()));
            json.strings("tags", List.of(clause.category().notation(), clause.document().id()));
        });
    }
}
