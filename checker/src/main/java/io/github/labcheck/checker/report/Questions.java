package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a person is asked about a design so that more of it can be judged.
 *
 * @param unclear    things of which it is not even said what they are
 * @param questions  the others, the most useful first
 * @param later      facts that are asked for only if other answers say that their clauses apply
 * @param weighed    findings of which something was measured, but it is not known which limit applies
 */
public record Questions(List<Unclear> unclear, List<Question> questions, int later, List<Finding> weighed) {

    /**
     * A thing of which it is not said what it is.
     *
     * @param data     what would tell
     * @param clauses  verdicts on it that wait for that
     */
    public record Unclear(Thing thing, MissingData data, int clauses) { }

    /**
     * Data that are asked for together because they settle verdicts together.
     *
     * @param data     what is asked
     * @param settles  verdicts that the answers settle, with those to the questions before
     */
    public record Question(List<MissingData> data, int settles) { }

    /** The questions about a design. */
    public static Questions of(DesignReport design) {
        return of(design.findings());
    }

    /** The questions that some findings of a design raise. */
    public static Questions of(Collection<Finding> findings) {
        OpenVerdicts open = OpenVerdicts.of(findings);
        QuestionOrder order = new QuestionOrder(open);
        List<Question> questions = order.questions();
        return new Questions(open.unclear(), questions, order.later(), findings.stream()
                .filter(f -> f.outcome() == Outcome.UNDETERMINED && !f.choice().isEmpty()).toList());
    }

    /** All data that are asked for, one after the other. */
    public List<MissingData> data() {
        List<MissingData> all = new ArrayList<>();
        unclear.stream().map(Unclear::data).distinct().forEach(all::add);
        questions.forEach(q -> all.addAll(q.data()));
        return all;
    }
}
