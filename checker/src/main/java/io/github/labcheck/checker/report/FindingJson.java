package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Cure;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Source;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.ontology.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes findings. */
public final class FindingJson {

    private final JsonWriter json;
    private final LocalDate day;
    private final Map<String, Integer> numbers;

    /**
     * A writer of findings.
     *
     * @param day     of the check, null for a design that was not checked
     * @param numbers of violations in reports for people, by the ids of the findings
     */
    FindingJson(JsonWriter json, LocalDate day, Map<String, Integer> numbers) {
        this.json = json;
        this.day = day;
        this.numbers = numbers;
    }

    void write(Finding finding) {
        Clause clause = finding.clause();
        json.string("id", finding.id());
        json.string("clause", clause.id());
        json.string("category", clause.category().notation());
        json.string("verdict", Notation.of(finding.outcome()));
        json.string("severity", Notation.of(finding.severity()));
        json.string("consequence", clause.consequence().notation());
        json.string("phase", clause.phase().notation());
        if (numbers.containsKey(finding.id())) {
            json.number("number", numbers.get(finding.id()));
        }
        json.object("subject", () -> thing(finding.subject()));
        json.optional("related", finding.related(), this::thing);
        json.string("property", finding.property() == null ? null : finding.property().key());
        json.optional("measured", finding.measured(), m -> {
            amount(m.value());
            json.string("unit", m.symbol());
        });
        json.optional("required", finding.required(), this::required);
        json.objects("missing", finding.named(), m -> {
            json.string("subject", m.subject());
            json.string("property", m.property());
        });
        if (finding.unnamed() > 0) {
            json.number("missingMore", finding.unnamed());
        }
        if (!finding.choice().isEmpty()) {
            json.objects("alternatives", finding.choice(), a -> {
                json.string("clause", a.clause());
                json.optional("required", a.required(), this::required);
                json.truth("kept", a.kept());
            });
        }
        json.object("location", () -> JsonReport.location(json, finding.location()));
        if (finding.origin() != null) {
            json.object("origin", () -> origin(finding.origin()));
        }
        json.text("message", finding.message());
        json.text("remedy", finding.remedy());
        if (finding.cure() != null) {
            json.object("cure", () -> cure(finding.cure()));
        }
        json.object("source", () -> source(clause));
        json.strings("witness", finding.witness());
        if (!finding.way().isEmpty()) {
            json.objects("way", finding.way(), s -> {
                json.string("storey", s.storey());
                json.array("points", s.points(), json::element);
            });
        }
        json.array("trace", finding.trace(), t -> json.element(t.zh() + " / " + t.en()));
        if (finding.waiver() != null) {
            json.object("waiver", () -> waiver(finding.waiver()));
        }
    }

    /** Where the value at the location comes from, and where the entry stands that has it so. */
    private void origin(Origin origin) {
        json.string("kind", origin.kind().notation());
        json.string("name", origin.name().isEmpty() ? null : origin.name());
        json.object("entry", () -> JsonReport.location(json, origin.entry()));
    }

    private void cure(Cure cure) {
        json.string("section", cure.section());
        json.string("entry", cure.entry());
        json.strings("yaml", cure.yaml());
    }

    void thing(Thing thing) {
        json.string("id", thing.id());
        json.string("type", thing.type());
        json.string("function", thing.function());
        json.string("name", thing.name());
        if (thing.source() != null) {
            json.object("source", () -> source(json, thing.source()));
        }
    }

    /** The members of a source: the file, and what the thing is called in it. */
    public static void source(JsonWriter json, Source source) {
        if (source.file() != null) {
            json.string("file", source.file());
        }
        if (source.key() != null) {
            json.string(source.key(), source.value());
        }
    }

    private void required(Required required) {
        json.string("comparator", required.comparator());
        amount(required.value());
        json.string("unit", required.symbol());
        if (required.match() != null) {
            json.string("match", required.match());
        }
    }

    private void amount(Amount amount) {
        if (amount instanceof Amount.Number number) {
            json.number("value", number.number());
        } else if (amount instanceof Amount.Span span) {
            json.array("value", List.of(span.low(), span.high()), json::element);
        } else if (amount instanceof Amount.Flag flag) {
            json.truth("value", flag.truth());
        } else if (amount instanceof Amount.Names names) {
            json.strings("value", names.names().stream().map(Amount.Name::notation).toList());
        }
    }

    private void source(Clause clause) {
        json.string("document", clause.document().id());
        json.string("clause", clause.locator().en());
        if (!clause.alsoIn().isEmpty()) {
            json.objects("alsoIn", clause.alsoIn(), source -> {
                json.string("document", source.document().id());
                json.string("clause", source.locator().en());
            });
        }
        json.string("obligation", Notation.of(clause.obligationOn(day)));
        json.string("basis", Notation.of(clause.basis()));
        json.string("evidence", Notation.of(clause.evidence()));
        clause.endedSince(day).ifPresent(since -> json.string("over", since.toString()));
    }

    private void waiver(Waiver waiver) {
        json.string("reason", waiver.reason());
        json.string("approver", waiver.approver());
        json.string("until", waiver.until().toString());
        if (waiver.measure() != null) {
            json.string("measure", waiver.measure());
        }
        if (waiver.document() != null) {
            json.string("attachment", waiver.document());
        }
    }
}
