package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.checker.fixing.Fixes;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Findings of the last check by the beginnings of their ids, and what cures them. */
final class Findings {

    private static final int SHOWN = 10;

    private Findings() {
    }

    /** The one finding of the last check that a word begins. */
    static Finding one(Session session, String written) {
        return one(session.checkedNow(), written, () -> new Text("", ""));
    }

    /**
     * The one finding of a check that a word begins.
     *
     * @param checked null if nothing can be checked
     * @param hint    what to do if there is none
     */
    static Finding one(Checked checked, String written, Supplier<Text> hint) {
        List<Finding> fitting = checked == null ? List.of() : checked.findings(written.toLowerCase(Locale.ROOT));
        if (fitting.isEmpty()) {
            throw SessionWords.UNKNOWN_FINDING.wrongUsage(written, hint.get());
        }
        if (fitting.size() > 1) {
            throw SessionWords.SEVERAL_FINDINGS.wrongUsage(written, fitting.stream().limit(SHOWN)
                    .map(f -> KnownChoices.shortId(f) + " " + f.clause().id()).collect(Collectors.joining(", ")));
        }
        return fitting.get(0);
    }

    /** What comes of some clauses by the profiles, days and accepted violations of the last check, also what is met. */
    static List<Finding> outcomes(Session session, Set<String> clauses) {
        Checked checked = session.checkedNow();
        return session.workbench().check().outcomes(session.requireDesign().design(), checked.graph(),
                checked.options().ofClauses(clauses));
    }

    /** What cures a finding of the last check. */
    static List<Fix> fixes(Session session, Finding finding) {
        Checked checked = session.checkedNow();
        return new Fixes(session.workbench().reader(), session.workbench().check(), session.ontology().schema(), checked.options())
                .of(finding, session.requireDesign().edits().now(), checked.graph(), checked.design());
    }
}
