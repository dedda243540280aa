package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.report.Fault;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers by which a paper names violations: those of the design are the numbers on the plans, those of the present state
 * are counted through and begin with a letter.
 */
final class FindingNumbers {

    private final Map<String, Integer> design;
    private final Map<String, Integer> present = new HashMap<>();
    private final String letter;

    FindingNumbers(Justification evidence, Language language) {
        letter = Text.of("justify.chapter.FindingNumbers.p").in(language);
        design = Fault.numbers(evidence.design().report().findings());
        evidence.before().forEach(b -> b.violations().forEach(f -> present.putIfAbsent(f.id(), present.size() + 1)));
    }

    /** The number of a violation of the design. */
    String ofDesign(Finding finding) {
        return Integer.toString(design.get(finding.id()));
    }

    /** The number of a violation of the present state. */
    String ofPresent(Finding finding) {
        return letter + present.get(finding.id());
    }

    /** The numbers of several violations of the present state, neighbours joined. */
    String ofPresent(List<Finding> findings) {
        List<Integer> numbers = findings.stream().map(f -> present.get(f.id())).sorted(Comparator.naturalOrder()).distinct().toList();
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < numbers.size()) {
            int end = at;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            parts.add(end == at ? letter + numbers.get(at) : letter + numbers.get(at) + "–" + numbers.get(end));
            at = end + 1;
        }
        return String.join(", ", parts);
    }
}
