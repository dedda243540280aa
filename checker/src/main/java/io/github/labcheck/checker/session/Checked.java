package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.report.ScopeText;
import io.github.labcheck.ontology.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The last check of the session.
 *
 * @param options  what was asked
 * @param graph    the design with everything that follows from it on the day of the check
 * @param report   what was found, in the one design
 */
record Checked(CheckOptions options, DesignGraph graph, CheckReport report) {

    DesignReport design() {
        return report.designs().get(0);
    }

    /** To what the check was restricted, in words; empty if it was not. */
    String restriction(Language language) {
        return new ScopeText(design().scope(), language).chosen();
    }

    /** The findings whose ids begin like this. */
    List<Finding> findings(String beginning) {
        return design().findings().stream().filter(f -> f.id().startsWith(beginning)).toList();
    }

    /** The violations that another check does not have. */
    List<Finding> violationsNotIn(Checked other) {
        Set<String> known = other.violations().stream().map(Finding::id).collect(Collectors.toSet());
        return violations().stream().filter(f -> !known.contains(f.id())).toList();
    }

    /** What is violated. */
    List<Finding> violations() {
        return design().findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED).toList();
    }
}
