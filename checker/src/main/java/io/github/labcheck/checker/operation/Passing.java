package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The reports of many designs, each made when it is asked for: who goes through them writes them one by one. Afterwards only their counts
 * are there, so that a run over thousands of designs needs no more memory than one over a few.
 */
final class Passing extends AbstractList<DesignReport> {

    private final Iterator<DesignReport> coming;
    private final Predicate<Finding> counts;
    private final List<DesignReport> passed = new ArrayList<>();
    private final Set<Judged> judged = new HashSet<>();
    private boolean found;

    /** How a clause was judged, for the ledger of all designs together. */
    private record Judged(String clause, Clause.Status status) { }

    /** Reports of which it is noted whether any finding counts. */
    Passing(Iterator<DesignReport> coming, Predicate<Finding> counts) {
        this.coming = coming;
        this.counts = counts;
    }

    /** Whether a finding counts. */
    boolean found() {
        rest();
        return found;
    }

    @Override
    public Iterator<DesignReport> iterator() {
        return !passed.isEmpty() || !coming.hasNext() ? super.iterator() : new Iterator<>() {

            @Override
            public boolean hasNext() {
                return coming.hasNext();
            }

            @Override
            public DesignReport next() {
                return pass();
            }
        };
    }

    @Override
    public DesignReport get(int index) {
        rest();
        return passed.get(index);
    }

    @Override
    public int size() {
        rest();
        return passed.size();
    }

    private void rest() {
        while (coming.hasNext()) {
            pass();
        }
    }

    private DesignReport pass() {
        DesignReport report = coming.next();
        found |= report.findings().stream().anyMatch(counts);
        List<ClauseResult> fresh = report.clauses().stream().filter(c -> judged.add(new Judged(c.clause().id(), c.status()))).toList();
        passed.add(report.counted(fresh));
        return report;
    }
}
