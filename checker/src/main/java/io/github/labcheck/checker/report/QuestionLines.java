package io.github.labcheck.checker.report;

import io.github.labcheck.checker.report.Questions.Question;
import java.util.stream.Collectors;

/** Writes questions as lines: what is asked, of what, and what the answer settles. */
final class QuestionLines {

    private static final int SHOWN_PLACES = 6;

    private final Page page;

    QuestionLines(Page page) {
        this.page = page;
    }

    /** A question with its number; data that are asked for together stand below. */
    void question(int number, Question question) {
        page.text(VisibleText.rightAligned(number + ". ", 4));
        if (question.data().size() == 1) {
            MissingData data = question.data().get(0);
            asked(data).text(page.words(Words.SEMICOLON)).text(Tone.YELLOW, question.settles() > 0
                    ? say(QuestionWords.SETTLES, question.settles())
                    : say(QuestionWords.WAITED_FOR, data.alone() + data.shared())).end();
            return;
        }
        page.text(Tone.YELLOW, say(question.settles() > 0 ? QuestionWords.TOGETHER : QuestionWords.BESIDE, question.data().size(),
                question.settles())).end();
        question.data().forEach(data -> asked(page.indent(4).text("- "), data).end());
    }

    private Page asked(MissingData data) {
        return asked(page, data);
    }

    private Page asked(Page line, MissingData data) {
        return line.text(Tone.BOLD, data.question().in(page.language())).text(Tone.DIM, page.words(Words.BRACKETS, data.key()))
                .text(" " + places(data));
    }

    private String places(MissingData data) {
        if (data.whole()) {
            return page.words(Words.WHOLE_DESIGN);
        }
        String shown = data.places().stream().limit(SHOWN_PLACES).collect(Collectors.joining(page.words(Words.COMMA)));
        return data.places().size() <= SHOWN_PLACES ? shown : page.words(Words.PLACES_MORE, shown, data.places().size());
    }

    /** A question on what things are, with how many verdicts wait. */
    void unclear(int number, MissingData data, int waiting) {
        page.text(VisibleText.rightAligned(number + ". ", 4));
        asked(data).text(page.words(Words.SEMICOLON)).text(Tone.YELLOW, say(QuestionWords.WAIT, waiting)).end();
    }

    private String say(QuestionWords words, Object... arguments) {
        return words.in(page.language(), arguments);
    }
}
