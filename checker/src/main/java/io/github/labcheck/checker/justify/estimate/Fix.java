package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One piece of work that clears findings.
 *
 * @param work      what is done
 * @param cost      yuan, in whole cents
 * @param findings  what it clears, the heaviest first; not empty
 * @param line      line of the price file
 */
public record Fix(Text work, BigDecimal cost, List<Finding> findings, int line) {

    /** More findings cleared for a yuan come first. */
    public static final Comparator<Fix> MOST_FOR_THE_MONEY = Comparator
            .comparing((Fix f) -> f, Fix::byYield)
            .thenComparing(f -> f.findings.get(0).severity())
            .thenComparing(f -> f.findings.get(0).clause().id()).thenComparing(f -> f.findings.get(0).id());

    public Fix {
        findings = List.copyOf(findings);
    }

    /** More findings for a yuan come first; compared without dividing, so that nothing is rounded. */
    private static int byYield(Fix one, Fix other) {
        return one.cost(other.findings.size()).compareTo(other.cost(one.findings.size()));
    }

    private BigDecimal cost(int times) {
        return cost.multiply(BigDecimal.valueOf(times));
    }

    /** How many findings of a severity it clears. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** What the prices know how to put right, ranked by findings cleared for the money. Each finding is cleared once. */
    public static List<Fix> of(Prices prices, List<Finding> violations) {
        Set<String> cleared = new HashSet<>();
        List<Fix> fixes = new ArrayList<>();
        List<Prices.Remedy> remedies = new ArrayList<>(prices.remedies());
        remedies.sort(Comparator.comparing(r -> r.finding() == null)); // what names a finding goes before what names a clause
        for (Prices.Remedy remedy : remedies) {
            Map<String, List<Finding>> places = new LinkedHashMap<>();
            violations.stream().filter(f -> covers(remedy, f)).filter(f -> cleared.add(f.id())).forEach(f -> places
                    .computeIfAbsent(remedy.once() ? "" : f.subject().type() + " " + f.subject().id(), k -> new ArrayList<>()).add(f));
            places.values().forEach(p -> fixes.add(new Fix(work(remedy, p.get(0)), Money.cents(remedy.cost()), p, remedy.line())));
        }
        fixes.sort(MOST_FOR_THE_MONEY);
        return fixes;
    }

    private static boolean covers(Prices.Remedy remedy, Finding finding) {
        return remedy.finding() == null ? remedy.clauses().contains(finding.clause().id())
                : finding.id().startsWith(remedy.finding());
    }

    private static Text work(Prices.Remedy remedy, Finding first) {
        return remedy.work() != null ? Text.same(remedy.work()) : first.remedy();
    }
}
