package io.github.labcheck.checker.compare;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Text;

/**
 * A finding as far as it can be compared: that of a check, or that of a report that was written some time ago.
 *
 * @param id       of the finding
 * @param clause   identifier of the clause
 * @param outcome  how it ended
 * @param severity its weight
 * @param subject  what it is about
 * @param related  the second subject of a relation, or null
 * @param property what was looked at, or null
 * @param value    what the design has, in words; empty if nothing was measured
 * @param mark     the same so that equal values are equal texts, wherever they come from
 * @param message  what is wrong
 * @param line     in the file, from 1
 */
public record Seen(String id, String clause, Outcome outcome, Severity severity, Thing subject, Thing related, String property,
        Text value, String mark,
                   Text message, int line) {

    /**
     * What a finding is about.
     *
     * @param id     in the file
     * @param type   local name of its class
     * @param source where it was imported from, in one text; empty if it was not
     */
    public record Thing(String id, String type, String source) {

        static Thing of(Finding.Thing thing) {
            return thing == null ? null : new Thing(thing.id(), thing.type(), thing.source() == null || thing.source().value() == null ? ""
                    : thing.source().key() + " " + thing.source().value());
        }
    }

    /** One of a check. */
    public static Seen of(Finding finding) {
        Text value = finding.measured() == null ? new Text("", "") : AmountWords.of(finding.measured());
        return new Seen(finding.id(), finding.clause().id(), finding.outcome(), finding.severity(), Thing.of(finding.subject()),
                Thing.of(finding.related()), finding.property() == null ? null : finding.property().key(), value,
                finding.measured() == null ? "" : mark(finding.measured().value()), finding.message(),
                finding.location().line());
    }

    private static String mark(Amount value) {
        if (value instanceof Amount.Number number) {
            return Double.toString(number.number());
        }
        if (value instanceof Amount.Span span) {
            return span.low() + ", " + span.high();
        }
        return value instanceof Amount.Names names ? String.join(", ", names.names().stream().map(Amount.Name::notation).toList())
                : String.valueOf(((Amount.Flag) value).truth());
    }

    /** What stays when the file moves, its entries are put in another order, or the project is called otherwise. */
    String key() {
        return key(subject.id(), related == null ? "" : related.id());
    }

    String key(String subjectId, String relatedId) {
        if (subject.type().equals("Project")) {
            return key("", "Project", relatedId);
        }
        return key(subjectId, subject.type(), relatedId);
    }

    private String key(String subjectId, String type, String relatedId) {
        return String.join("\n", clause, type, subjectId, relatedId, String.valueOf(property));
    }

    boolean violated() {
        return outcome == Outcome.VIOLATED;
    }
}
