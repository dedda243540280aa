package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.graph.DesignGraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Categories, clauses and rooms to which the check was restricted; none if it was not. */
    List<String> restrictions() {
        return Stream.of(options.categories(), options.clauses(), options.rooms()).flatMap(Set::stream).toList();
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

    private List<Finding> violations() {
        return design().findings().stream().filter(f -> f.outcome() == Finding.Outcome.VIOLATED).toList();
    }
}
