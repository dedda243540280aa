package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of data that a design leaves out.
 *
 * @param owner    class of what lacks it in words, or null if that is not known
 * @param label    the data in words
 * @param key      its key or section in the design file
 * @param places   ids of what lacks it
 * @param alone    verdicts that it settles by itself
 * @param shared   verdicts that need other data as well
 */
public record MissingData(Text owner, Text label, String key, Set<String> places, int alone, int shared) {

    private static final Comparator<MissingData> ORDER = Comparator.comparingInt(MissingData::alone)
            .thenComparingInt(MissingData::shared).reversed().thenComparing(MissingData::key);

    /** Data of one key of one class. */
    private record Kind(Text owner, Text label, String key) { }

    /** What a design leaves out, the data that settle most verdicts first. */
    public static List<MissingData> of(DesignReport design) {
        Map<String, Text> owners = owners(design);
        Map<Kind, Set<String>> places = new LinkedHashMap<>();
        Map<Kind, int[]> verdicts = new HashMap<>();
        for (Finding finding : design.findings()) {
            if (finding.outcome() == Outcome.UNDETERMINED) {
                Set<Kind> kinds = new HashSet<>();
                for (Lacking lacking : finding.missing()) {
                    Kind kind = new Kind(owners.get(lacking.subject()), lacking.label(), lacking.property());
                    places.computeIfAbsent(kind, k -> new TreeSet<>()).add(lacking.subject());
                    kinds.add(kind);
                }
                kinds.forEach(k -> verdicts.computeIfAbsent(k, n -> new int[2])[kinds.size() == 1 ? 0 : 1]++);
            }
        }
        return places.entrySet().stream().map(e -> new MissingData(e.getKey().owner(), e.getKey().label(),
                e.getKey().key(), e.getValue(), verdicts.get(e.getKey())[0], verdicts.get(e.getKey())[1]))
                .sorted(ORDER).toList();
    }

    private static Map<String, Text> owners(DesignReport design) {
        Map<String, Text> owners = new HashMap<>();
        for (Finding finding : design.findings()) {
            owners.put(finding.subject().id(), finding.subject().typeLabel());
            if (finding.related() != null) {
                owners.put(finding.related().id(), finding.related().typeLabel());
            }
        }
        owners.remove(design.id()); // what the project lacks is said of the whole design
        return owners;
    }
}
