package io.github.labcheck.checker.report.markdown;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.checker.report.FaultText;
import io.github.labcheck.checker.report.MendFirst;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.QuestionWords;
import io.github.labcheck.checker.report.Questions;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Language;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One design: counts, violations, missing data, waivers, and what nobody checked. */
final class MarkdownDesign {

    private static final int SHOWN_PLACES = 6;

    private final DesignReport design;
    private final Language language;
    private final StringBuilder text;

    MarkdownDesign(DesignReport design, Language language, StringBuilder text) {
        this.design = design;
        this.language = language;
        this.text = text;
    }

    void write() {
        text.append(text.isEmpty() ? "# " : "\n# ");
        text.append(design.read() ? Markdown.text(design.name()) : Markdown.code(design.file())).append("\n\n");
        if (!design.read()) {
            inputErrors(Words.INPUT_ERRORS);
            return;
        }
        if (design.partial()) {
            inputErrors(Words.partly(design));
            text.append('\n');
        }
        head();
        counts();
        mendFirst();
        new MarkdownFindings(design, language, text).write();
        missing();
        notChecked();
    }

    private void inputErrors(Words heading) {
        text.append("**").append(words(heading, design.inputErrors().size())).append("**\n\n");
        for (InputError error : design.inputErrors()) {
            text.append("- ").append(Markdown.code(place(design, error.position()))).append(' ')
                    .append(Markdown.text(error.message().in(language))).append(" (").append(Markdown.code(error.code())).append(")\n");
        }
    }

    static String place(DesignReport design, Position position) {
        return design.file() + ":" + position.line() + ":" + position.column();
    }

    private void head() {
        Stream.of(Markdown.code(design.file()), Markdown.code(design.id()), words(Words.DATE) + words(Words.COLON) + design.asOf(),
                        words(Words.PROFILES) + words(Words.COLON) + design.profiles().stream().map(Markdown::code)
                                .collect(Collectors.joining(words(Words.COMMA))))
                .forEach(p -> text.append("- ").append(p).append('\n'));
        ScopeText scope = new ScopeText(design.scope(), language);
        scope(Words.SCOPE, scope.chosen());
        scope(Words.LEFT_OUT, scope.leftOut());
        if (!scope.unused().isEmpty()) {
            text.append("- ").append(Markdown.text(scope.unused())).append('\n');
        }
        text.append('\n');
    }

    private void scope(Words name, String restriction) {
        if (!restriction.isEmpty()) {
            text.append("- ").append(words(name)).append(words(Words.COLON)).append(Markdown.text(restriction)).append('\n');
        }
    }

    private void mendFirst() {
        List<Fault> first = MendFirst.of(design);
        if (!first.isEmpty()) {
            text.append("\n**").append(words(Words.MEND_FIRST)).append("**\n\n");
            first.forEach(f -> text.append(f.number()).append(". ").append(Markdown.text(MendFirst.words(f, language))).append('\n'));
        }
    }

    private void counts() {
        Summary summary = design.summary();
        text.append(Markdown.heading(Stream.of(Words.ERRORS, Words.WARNINGS, Words.ADVICE, Words.UNDETERMINED, Words.WAIVED, Words.MET,
                Words.BY_STATEMENT, Words.NOT_APPLICABLE, Words.MANUAL).map(this::words).toList(), 0));
        text.append(Markdown.row(Stream.of(summary.errors(), summary.warnings(), summary.advice(), summary.undetermined(),
                summary.waived(), summary.met(), summary.metByStatement(), summary.notApplicable(), summary.manual())
                .map(String::valueOf).toList()));
    }

    private void missing() {
        if (design.summary().undetermined() == 0) {
            return;
        }
        text.append("\n## ").append(words(Words.UNDETERMINED_HEADING, design.summary().undetermined())).append("\n\n");
        Questions questions = Questions.of(design);
        for (Questions.Unclear unclear : questions.unclear()) {
            text.append("- ").append(QuestionWords.UNCLEAR.in(language, Markdown.text(FaultText.name(unclear.thing(), language)),
                    unclear.data().key(), unclear.clauses())).append('\n');
        }
        text.append(questions.unclear().isEmpty() ? "" : "\n");
        text.append(Markdown.heading(List.of(QuestionWords.RANK.in(language), QuestionWords.QUESTION.in(language), words(Words.PLACE),
                QuestionWords.SETTLES_COLUMN.in(language), QuestionWords.WAITING.in(language)), 3));
        int rank = 0;
        for (Questions.Question question : questions.questions()) {
            rank++;
            for (MissingData data : question.data()) {
                text.append(Markdown.row(List.of(Integer.toString(rank), Markdown.text(data.question().in(language)) + " "
                        + Markdown.code(data.key()),
                        places(data), Integer.toString(question.settles()), Integer.toString(data.alone() + data.shared()))));
            }
        }
        questions.weighed().forEach(f -> text.append(f == questions.weighed().get(0) ? "\n" + QuestionWords.WEIGHED_HEADING.in(language)
                + "\n\n" : "")
                .append("- ").append(Markdown.code(f.clause().id())).append(' ').append(Markdown.text(f.message().in(language)))
                .append('\n'));
    }

    private String places(MissingData data) {
        if (data.owner() == null) {
            return words(Words.WHOLE_DESIGN);
        }
        Set<String> places = data.places();
        String shown = places.stream().limit(SHOWN_PLACES).map(Markdown::text).collect(Collectors.joining(words(Words.COMMA)));
        return places.size() <= SHOWN_PLACES ? shown : words(Words.PLACES_MORE, shown, places.size());
    }

    private void notChecked() {
        Summary summary = design.summary();
        text.append("\n## ").append(words(Words.COVERAGE_HEADING)).append("\n\n");
        text.append(words(Words.COVERAGE, design.clauses().size(), design.count(Status.AUTOMATED), design.count(Status.ASSISTED),
                design.count(Status.MANUAL))).append('\n');
        if (summary.manual() > 0) {
            text.append('\n').append(words(Words.NOT_CHECKED, summary.manual())).append("\n\n");
            design.clauses().stream().filter(c -> c.reason() != null)
                    .collect(Collectors.groupingBy(c -> c.reason().in(language), TreeMap::new, Collectors.counting()))
                    .forEach((reason, count) -> text.append("- ").append(Markdown.text(reason)).append(words(Words.COLON))
                            .append(words(Words.CLAUSES_COUNT, count)).append('\n'));
        }
        if (summary.metByStatement() > 0) {
            text.append('\n').append(words(Words.CONFIRM_STATEMENTS, summary.metByStatement())).append('\n');
        }
        if (summary.notApplicable() > 0) {
            text.append('\n').append(words(Words.NO_SUBJECT, summary.notApplicable())).append('\n');
        }
    }

    private String words(Words words, Object... arguments) {
        return words.in(language, arguments);
    }
}
