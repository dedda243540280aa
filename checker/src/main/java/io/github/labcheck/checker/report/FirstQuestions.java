package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.report.Questions.Question;
import io.github.labcheck.checker.report.Questions.Unclear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The few answers about a design that settle most: what things are for, then what is asked of them. */
public final class FirstQuestions {

    private FirstQuestions() { }

    /** Writes at most some answers; nothing if nothing is asked. */
    public static void write(Page page, DesignReport design, int most) {
        Questions questions = Questions.of(design);
        Map<MissingData, List<Unclear>> unclear = new LinkedHashMap<>();
        questions.unclear().forEach(u -> unclear.computeIfAbsent(u.data(), d -> new ArrayList<>()).add(u));
        if (unclear.isEmpty() && questions.questions().isEmpty()) {
            return;
        }
        page.line(0, Tone.BOLD, QuestionWords.FIRST.in(page.language()));
        QuestionLines lines = new QuestionLines(page);
        int answers = 0;
        int number = 0;
        for (Map.Entry<MissingData, List<Unclear>> each : unclear.entrySet()) {
            if (answers++ < most) {
                TreeSet<String> places = new TreeSet<>(each.getValue().stream().map(u -> u.thing().id()).toList());
                MissingData data = new MissingData(each.getKey().fact(), places, 0, 0);
                lines.unclear(++number, data, each.getValue().stream().mapToInt(Unclear::clauses).sum());
            }
        }
        for (Question question : questions.questions()) {
            answers += question.data().size();
            if (answers > most) {
                return;
            }
            lines.question(++number, question);
        }
    }
}
