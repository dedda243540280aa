package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Portrait;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.QuestionWords;
import io.github.labcheck.checker.report.Questions;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The columns of the sheets of designs, faults, clauses and missing data. */
final class SheetColumns {

    private SheetColumns() {
    }

    /** A clause in a design. */
    record ClauseRow(DesignReport design, ClauseResult result) {

        static List<ClauseRow> of(CheckReport report) {
            return report.designs().stream().flatMap(d -> d.clauses().stream().map(c -> new ClauseRow(d, c))).toList();
        }
    }

    /**
     * A kind of data that a design leaves out.
     *
     * @param rank     number of the question, the same for data that are asked for together
     * @param settles  verdicts that the answers to the question settle
     */
    record MissingRow(DesignReport design, int rank, MissingData data, int settles) {

        static List<MissingRow> of(CheckReport report) {
            return report.designs().stream().filter(DesignReport::read).flatMap(d -> of(d).stream()).toList();
        }

        private static List<MissingRow> of(DesignReport design) {
            Questions questions = Questions.of(design);
            List<MissingRow> rows = new ArrayList<>();
            questions.unclear().stream().map(Questions.Unclear::data).distinct()
                    .forEach(d -> rows.add(new MissingRow(design, rows.size() + 1, d, d.alone())));
            int rank = rows.size();
            for (Questions.Question question : questions.questions()) {
                rank++;
                for (MissingData data : question.data()) {
                    rows.add(new MissingRow(design, rank, data, question.settles()));
                }
            }
            return rows;
        }
    }

    /** A fault of a design, in all its places. */
    record FaultRow(DesignReport design, Fault fault) {

        static List<FaultRow> of(CheckReport report) {
            return report.designs().stream().flatMap(d -> Fault.of(d.findings()).stream().map(f -> new FaultRow(d, f))).toList();
        }
    }

    /** What is to be mended, the first first. */
    static List<Column<FaultRow>> faults(Language language) {
        return List.of(
                new Column<>("design", Headings.DESIGN.text(), 22, r -> r.design().id()),
                new Column<>("number", Headings.NUMBER.text(), 6, r -> r.fault().number()),
                new Column<>("severity", Headings.SEVERITY.text(), 10, r -> r.fault().severity()),
                new Column<>("consequence", Headings.CONSEQUENCE.text(), 20, r -> FindingColumns.coded(r.fault().consequence())),
                new Column<>("what", Headings.WHAT.text(), 60, r -> r.fault().headline(language)),
                new Column<>("remedy", Headings.REMEDY.text(), 50, r -> r.fault().first().remedy()),
                new Column<>("places", Headings.HOW_MANY.text(), 8, r -> r.fault().occurrences().size()),
                new Column<>("of", Headings.OF.text(), 50, r -> r.fault().occurrences().stream().map(o -> o.name(language))
                        .collect(Collectors.joining(Words.SEMICOLON.in(language)))),
                new Column<>("verdicts", Headings.VERDICTS.text(), 8, r -> r.fault().findings().size()),
                new Column<>("clauses", Headings.CLAUSES.text(), 40, r -> r.fault().findings().stream().map(f -> f.clause().id()).distinct()
                        .collect(Collectors.joining(" "))),
                new Column<>("phase", Headings.PHASE.text(), 14, r -> FindingColumns.coded(r.fault().first().clause().phase())));
    }

    /** The columns of designs; what a laboratory is, what it costs and what became of it only where that was asked for. */
    static List<Column<DesignReport>> designs(Language language, List<DesignReport> designs) {
        List<Column<DesignReport>> columns = new ArrayList<>(designs(language));
        List<Portrait> portraits = designs.stream().map(DesignReport::portrait).toList();
        List<Column<DesignReport>> own = new ArrayList<>();
        if (portraits.stream().anyMatch(p -> p != Portrait.NONE)) {
            own.addAll(figures(language));
        }
        if (portraits.stream().anyMatch(p -> p.asked() != null)) {
            own.add(new Column<>("cost", Headings.ASKED.text(), 12, d -> d.portrait().asked() == null ? null
                    : d.portrait().asked().amount()));
            own.add(new Column<>("unpriced", Headings.UNPRICED.text(), 12, d -> d.portrait().asked() == null || d.portrait().asked().whole()
                    ? null : Headings.YES.text()));
        }
        if (portraits.stream().anyMatch(p -> p.since() != null)) {
            own.add(new Column<>("new", Headings.WORSE.text(), 10, d -> d.portrait().since() == null ? null
                    : d.portrait().since().worse()));
            own.add(new Column<>("cured", Headings.BETTER.text(), 10, d -> d.portrait().since() == null ? null
                    : d.portrait().since().better()));
        }
        columns.addAll(columns.stream().map(Column::key).toList().indexOf("asOf"), own);
        return columns;
    }

    private static List<Column<DesignReport>> figures(Language language) {
        return List.of(
                new Column<>("place", Headings.PLACE.text(), 14, d -> d.portrait().figures().place()),
                new Column<>("projectPhase", Headings.PROJECT_PHASE.text(), 12, d -> d.portrait().figures().phase()),
                new Column<>("tier", Headings.TIER.text(), 10, d -> d.portrait().tier()),
                new Column<>("disciplines", Headings.DISCIPLINES.text(), 30,
                        d -> Lists.joined(d.portrait().figures().disciplines(), Text.of("words.comma")).in(language)),
                new Column<>("floorArea", Headings.AREA.text(), 12, d -> d.portrait().figures().area()),
                new Column<>("staff", Headings.STAFF.text(), 8, d -> d.portrait().figures().staff()));
    }

    private static List<Column<DesignReport>> designs(Language language) {
        return List.of(
                new Column<>("file", Headings.FILE.text(), 40, DesignReport::file),
                new Column<>("design", Headings.DESIGN.text(), 24, DesignReport::id),
                new Column<>("name", Headings.NAME.text(), 40, DesignReport::name),
                new Column<>("asOf", Headings.DATE.text(), 12, DesignReport::asOf),
                new Column<>("profiles", Headings.PROFILES.text(), 14, d -> String.join(" ", d.profiles())),
                new Column<>("inputErrors", Headings.INPUT_ERRORS.text(), 10, d -> d.inputErrors().size()),
                count("errors", Headings.ERRORS, Summary::errors), count("warnings", Headings.WARNINGS, Summary::warnings),
                count("advice", Headings.ADVICE, Summary::advice), count("violated", Headings.VIOLATED, Summary::violated),
                count("undetermined", Headings.UNDETERMINED, Summary::undetermined), count("waived", Headings.WAIVED, Summary::waived),
                count("met", Headings.MET, Summary::met), count("metByStatement", Headings.MET_BY_STATEMENT, Summary::metByStatement),
                count("notApplicable", Headings.NOT_APPLICABLE, Summary::notApplicable), count("manual", Headings.MANUAL, Summary::manual),
                new Column<>("scope", Headings.SCOPE.text(), 24, d -> new ScopeText(d.scope(), language).chosen()),
                new Column<>("leftOut", Headings.LEFT_OUT.text(), 24, d -> new ScopeText(d.scope(), language).leftOut()),
                new Column<>("mendFirst", Headings.MEND_FIRST.text(), 60, d -> MendFirst.of(d).stream()
                        .map(f -> f.number() + ". " + MendFirst.words(f, language))
                        .collect(Collectors.joining(Words.SEMICOLON.in(language)))));
    }

    /** A file that could not be read has no counts, not counts of nought. */
    private static Column<DesignReport> count(String key, Headings heading, ToIntFunction<Summary> count) {
        return new Column<>(key, heading.text(), 10, d -> d.read() ? count.applyAsInt(d.summary()) : null);
    }

    static List<Column<ClauseRow>> clauses(Language language) {
        return List.of(
                new Column<>("design", Headings.DESIGN.text(), 22, r -> r.design().id()),
                new Column<>("clause", Headings.CLAUSE.text(), 26, r -> r.result().clause().id()),
                new Column<>("title", Headings.TITLE.text(), 60, r -> r.result().clause().title()),
                new Column<>("category", Headings.CATEGORY.text(), 14, r -> r.result().clause().category().label()),
                new Column<>("consequence", Headings.CONSEQUENCE.text(), 20, r -> FindingColumns.coded(r.result().clause().consequence())),
                new Column<>("phase", Headings.PHASE.text(), 14, r -> FindingColumns.coded(r.result().clause().phase())),
                new Column<>("status", Headings.STATUS.text(), 10, r -> r.result().status()),
                new Column<>("reason", Headings.REASON.text(), 24, r -> r.result().reason()),
                new Column<>("met", Headings.MET.text(), 8, r -> r.result().met()),
                new Column<>("violated", Headings.VIOLATED.text(), 8, r -> r.result().violated()),
                new Column<>("undetermined", Headings.UNDETERMINED.text(), 10, r -> r.result().undetermined()),
                new Column<>("waived", Headings.WAIVED.text(), 8, r -> r.result().waived()),
                new Column<>("severity", Headings.SEVERITY.text(), 10, r -> r.result().clause().severityOn(r.design().asOf())),
                new Column<>("number", Headings.DOCUMENT.text(), 24, r -> new ProvenanceText(language, null)
                        .document(r.result().clause().document())),
                new Column<>("locator", Headings.LOCATOR.text(), 14, r -> FindingColumns.locator(r.result().clause())),
                new Column<>("obligation", Headings.OBLIGATION.text(), 10, r -> r.result().clause().obligationOn(r.design().asOf())),
                new Column<>("basis", Headings.BASIS.text(), 14, r -> r.result().clause().basis()),
                new Column<>("evidence", Headings.EVIDENCE.text(), 22, r -> r.result().clause().evidence()));
    }

    static List<Column<MissingRow>> missing(Language language) {
        return List.of(
                new Column<>("design", Headings.DESIGN.text(), 22, r -> r.design().id()),
                new Column<>("rank", QuestionWords.RANK.both(), 6, MissingRow::rank),
                new Column<>("question", QuestionWords.QUESTION.both(), 60, r -> r.data().question()),
                new Column<>("owner", Headings.OWNER.text(), 16, r -> r.data().owner() == null
                        ? Words.WHOLE_DESIGN.in(language) : r.data().owner()),
                new Column<>("data", Headings.DATA.text(), 24, r -> r.data().label()),
                new Column<>("key", Headings.KEY.text(), 24, r -> r.data().key()),
                new Column<>("count", Headings.COUNT.text(), 8, r -> r.data().places().size()),
                new Column<>("places", Headings.PLACES.text(), 50, r -> String.join(" ", r.data().places())),
                new Column<>("settlesTogether", QuestionWords.SETTLES_COLUMN.both(), 12, MissingRow::settles),
                new Column<>("settles", Headings.SETTLES.text(), 12, r -> r.data().alone()),
                new Column<>("settlesWithOthers", Headings.SETTLES_WITH_OTHERS.text(), 14, r -> r.data().shared()));
    }
}
