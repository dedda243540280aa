package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.AmountWords;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.report.table.Column.Coded;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the table of findings. */
final class FindingColumns {

    private static final String UNKNOWN = "unknown";

    private FindingColumns() {
    }

    /** For programs: columns that came later stand last. */
    static List<Column<FindingRow>> forPrograms(Language language) {
        return joined(in(language), List.of(consequence(), phase(), number()));
    }

    /** For people: the number first. */
    static List<Column<FindingRow>> forPeople(Language language) {
        return joined(List.of(number(), consequence()), joined(in(language), List.of(phase())));
    }

    private static List<Column<FindingRow>> joined(List<Column<FindingRow>> some, List<Column<FindingRow>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Column<FindingRow> number() {
        return new Column<>("number", Headings.NUMBER.text(), 6, FindingRow::number);
    }

    private static Column<FindingRow> consequence() {
        return new Column<>("consequence", Headings.CONSEQUENCE.text(), 20, of(f -> coded(f.clause().consequence())));
    }

    private static Column<FindingRow> phase() {
        return new Column<>("phase", Headings.PHASE.text(), 14, of(f -> coded(f.clause().phase())));
    }

    /** A fixed value of the ontology. */
    static Coded coded(Concept concept) {
        return new Coded(concept.notation(), concept.label());
    }

    private static List<Column<FindingRow>> in(Language language) {
        return List.of(
                new Column<>("file", Headings.FILE.text(), 30, r -> r.design().file()),
                new Column<>("design", Headings.DESIGN.text(), 22, r -> r.design().id()),
                new Column<>("id", Headings.ID.text(), 18, of(Finding::id)),
                new Column<>("verdict", Headings.VERDICT.text(), 12, FindingRow::verdict),
                new Column<>("severity", Headings.SEVERITY.text(), 10, of(Finding::severity)),
                new Column<>("clause", Headings.CLAUSE.text(), 26, FindingRow::clause),
                new Column<>("title", Headings.TITLE.text(), 50, of(f -> f.clause().title())),
                new Column<>("category", Headings.CATEGORY.text(), 14,
                        of(f -> coded(f.clause().category()))),
                new Column<>("subjectType", Headings.SUBJECT_TYPE.text(), 12,
                of(f -> new Coded(f.subject().type(), f.subject().typeLabel()))),
                new Column<>("subject", Headings.SUBJECT.text(), 12, r -> r.subject() == null ? null : r.subject().id()),
                new Column<>("subjectName", Headings.SUBJECT_NAME.text(), 20, r -> r.subject() == null ? null : r.subject().name()),
                new Column<>("related", Headings.RELATED.text(), 12, of(f -> f.related() == null ? null : f.related().id())),
                new Column<>("message", Headings.MESSAGE.text(), 60, FindingRow::message),
                new Column<>("remedy", Headings.REMEDY.text(), 50, of(Finding::remedy)),
                new Column<>("property", Headings.PROPERTY.text(), 16,
                        of(f -> f.property() == null ? null : new Coded(f.property().key(), f.property().label()))),
                new Column<>("measured", Headings.MEASURED.text(), 12,
                of(f -> f.measured() == null ? null : value(f.measured().value(), language))),
                new Column<>("comparator", Headings.COMPARATOR.text(), 8, of(f -> f.required() == null ? null : f.required().comparator())),
                new Column<>("required", Headings.REQUIRED.text(), 16,
                of(f -> f.required() == null ? null : value(f.required().value(), language))),
                new Column<>("unit", Headings.UNIT.text(), 8, of(f -> f.required() == null ? null : f.required().symbol())),
                new Column<>("missing", Headings.LACKING.text(), 30,
                        of(f -> f.named().stream().map(m -> m.subject() + "." + m.property()).collect(Collectors.joining(" ")))),
                new Column<>("witness", Headings.WITNESS.text(), 16, of(f -> String.join(Words.ARROW.in(language), f.witness()))),
                new Column<>("document", Headings.DOCUMENT.text(), 16, of(f -> f.clause().document().id())),
                new Column<>("locator", Headings.LOCATOR.text(), 12, of(f -> locator(f.clause()))),
                new Column<>("obligation", Headings.OBLIGATION.text(), 10, r -> r.finding() == null ? null
                        : r.finding().clause().obligationOn(r.design().asOf())),
                new Column<>("basis", Headings.BASIS.text(), 12, of(f -> f.clause().basis())),
                new Column<>("evidence", Headings.EVIDENCE.text(), 18, of(f -> f.clause().evidence())),
                new Column<>("over", Headings.OVER.text(), 12, r -> r.finding() == null ? null
                        : r.finding().clause().endedSince(r.design().asOf()).orElse(null)),
                new Column<>("line", Headings.LINE.text(), 8, r -> r.location().line()),
                new Column<>("column", Headings.COLUMN.text(), 8, r -> r.location().column()),
                new Column<>("waiver", Headings.WAIVER.text(), 24, waiver(Waiver::reason)),
                new Column<>("approver", Headings.APPROVER.text(), 12, waiver(Waiver::approver)),
                new Column<>("until", Headings.UNTIL.text(), 12, waiver(Waiver::until)));
    }

    private static Function<FindingRow, Object> of(Function<Finding, Object> value) {
        return r -> r.finding() == null ? null : value.apply(r.finding());
    }

    private static Function<FindingRow, Object> waiver(Function<Waiver, Object> value) {
        return of(f -> f.waiver() == null ? null : value.apply(f.waiver()));
    }

    /** The number within the document, or in words that it is not known. */
    static Object locator(Clause clause) {
        return !clause.locator().en().equals(UNKNOWN) ? clause.locator() : new Coded(UNKNOWN,
                new Text(Words.LOCATOR_UNKNOWN.in(Language.ZH), Words.LOCATOR_UNKNOWN.in(Language.EN)));
    }

    /** A number as a number, anything else in words; the unit has a column of its own. */
    static Object value(Amount amount, Language language) {
        if (amount instanceof Amount.Number number) {
            return Double.isFinite(number.number()) ? number.number() : null;
        }
        return AmountWords.of(amount, null, language);
    }
}
