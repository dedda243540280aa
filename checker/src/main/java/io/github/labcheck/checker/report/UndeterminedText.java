package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.report.Questions.Question;
import io.github.labcheck.checker.report.Questions.Unclear;
import java.util.List;
import java.util.stream.Collectors;

/** What could not be judged, told as the questions whose answers would settle it. */
final class UndeterminedText {

    private static final int SHOWN_UNCLEAR = 12;
    private static final int SHOWN_MORE = 20;
    private static final int SHOWN_QUESTIONS = 15;
    private static final int SHOWN_WEIGHED = 5;

    private final Page page;
    private final DesignReport design;
    private final QuestionLines lines;

    UndeterminedText(Page page, DesignReport design) {
        this.page = page;
        this.lines = new QuestionLines(page);
        this.design = design;
    }

    void write() {
        int count = design.summary().undetermined();
        if (count == 0) {
            return;
        }
        page.heading(Tone.YELLOW, page.words(Words.UNDETERMINED_HEADING, count));
        Questions questions = Questions.of(design);
        unclear(questions.unclear());
        questions(questions);
        weighed(questions.weighed());
        page.line(0, Tone.DIM, page.words(Words.ALL_UNDETERMINED));
    }

    private void unclear(List<Unclear> all) {
        if (all.isEmpty()) {
            return;
        }
        page.line(0, Tone.BOLD, say(QuestionWords.UNCLEAR_HEADING));
        all.stream().limit(SHOWN_UNCLEAR).forEach(u -> page.line(4, say(QuestionWords.UNCLEAR,
                FaultText.name(u.thing(), page.language()), u.data().key(), u.clauses())));
        if (all.size() > SHOWN_UNCLEAR) {
            List<Unclear> rest = all.subList(SHOWN_UNCLEAR, all.size());
            String names = rest.stream().limit(SHOWN_MORE).map(u -> u.thing().id()).collect(Collectors.joining(page.words(Words.COMMA)));
            page.line(4, say(QuestionWords.UNCLEAR_MORE, rest.size(), names + (rest.size() > SHOWN_MORE ? " …" : "")));
        }
    }

    private void questions(Questions questions) {
        List<Question> all = questions.questions();
        if (all.isEmpty()) {
            return;
        }
        page.line(0, Tone.BOLD, say(questions.unclear().isEmpty() ? QuestionWords.ASK_ONLY : QuestionWords.ASK_HEADING));
        for (int i = 0; i < Math.min(SHOWN_QUESTIONS, all.size()); i++) {
            lines.question(i + 1, all.get(i));
        }
        if (all.size() > SHOWN_QUESTIONS) {
            page.line(4, say(QuestionWords.MORE, all.size() - SHOWN_QUESTIONS));
        }
        if (questions.later() > 0) {
            page.line(4, say(QuestionWords.LATER, questions.later()));
        }
    }

    private void weighed(List<Finding> all) {
        if (all.isEmpty()) {
            return;
        }
        page.line(0, Tone.BOLD, say(QuestionWords.WEIGHED_HEADING));
        for (Finding finding : all.subList(0, Math.min(SHOWN_WEIGHED, all.size()))) {
            page.indent(4).text("? " + finding.clause().id() + " ").text(finding.message().in(page.language()))
                    .text(Tone.DIM, " [" + finding.id().substring(0, Math.min(FaultText.SHORT_ID, finding.id().length())) + "]").end();
        }
        if (all.size() > SHOWN_WEIGHED) {
            page.line(4, say(QuestionWords.WEIGHED_MORE, all.size() - SHOWN_WEIGHED));
        }
    }

    private String say(QuestionWords words, Object... arguments) {
        return words.in(page.language(), arguments);
    }
}
