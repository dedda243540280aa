package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.graph.Joined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What could not be judged, for readers who do not want to read the same thing a hundred times.
 *
 * @param unclear  of each thing of which it is not said what it is, the verdicts that wait for that
 * @param waiting  of each single fact, the verdicts that wait for nothing else; two at least
 * @param others   the rest
 */
public record OpenFindings(List<Group> unclear, List<Group> waiting, List<Finding> others) {

    private static final int FEW = 24;

    /**
     * Verdicts that wait for one fact.
     *
     * @param thing    the thing they are about; of several, the first
     * @param lacking  the fact
     */
    public record Group(Thing thing, Lacking lacking, List<Finding> findings) {

        /** The heaviest of them. */
        public Finding first() {
            return findings.stream().min(Comparator.comparing(Finding::severity)).orElseThrow();
        }
    }

    /** Those among some findings that could not be judged. */
    public static OpenFindings of(Collection<Finding> findings) {
        Map<String, Group> unclear = new LinkedHashMap<>();
        Map<Lacking, List<Finding>> single = new LinkedHashMap<>();
        List<Finding> several = new ArrayList<>();
        Telling telling = new Telling();
        for (Finding finding : findings) {
            if (finding.outcome() != Outcome.UNDETERMINED) {
                continue;
            }
            Optional<Thing> thing = telling.waitsFor(finding);
            if (thing.isPresent()) {
                unclear.computeIfAbsent(thing.get().iri(), k -> new Group(thing.get(), telling.of(thing.get()), new ArrayList<>()))
                        .findings().add(finding);
            } else if (finding.missing().size() == 1 && finding.choice().isEmpty()) {
                single.computeIfAbsent(finding.missing().get(0), k -> new ArrayList<>()).add(finding);
            } else {
                several.add(finding);
            }
        }
        List<Group> waiting = new ArrayList<>();
        single.forEach((lacking, own) -> {
            if (own.size() > 1) {
                waiting.add(new Group(own.get(0).subject(), lacking, own));
            } else {
                several.addAll(own);
            }
        });
        several.sort(Comparator.comparing(Finding::severity).thenComparing(f -> f.clause().id()));
        return new OpenFindings(sorted(unclear.values()), sorted(waiting), several);
    }

    private static List<Group> sorted(Collection<Group> groups) {
        return groups.stream().sorted(Comparator.comparingInt((Group g) -> -g.findings().size())
                .thenComparing(g -> g.lacking().subject()).thenComparing(g -> g.lacking().property())).toList();
    }

    /** Tells whether a verdict waits for somebody to say what its subject is. Long lists are read once. */
    static final class Telling {

        private final Map<List<Lacking>, Set<String>> read = new IdentityHashMap<>();
        private final Map<String, Lacking> decisive = new LinkedHashMap<>();

        /** The subject, or the related thing, that it waits to be told of. */
        Optional<Thing> waitsFor(Finding finding) {
            for (List<Lacking> part : Joined.parts(finding.missing())) {
                Set<String> undefined = part.size() <= FEW ? undefined(part) : read.computeIfAbsent(part, this::undefined);
                if (!undefined.isEmpty()) {
                    Optional<Thing> thing = Stream.of(finding.subject(), finding.related()).filter(Objects::nonNull)
                            .filter(t -> undefined.contains(t.iri())).findFirst();
                    if (thing.isPresent()) {
                        return thing;
                    }
                }
            }
            return Optional.empty();
        }

        /** What would tell what a thing is. */
        Lacking of(Thing thing) {
            return decisive.get(thing.iri());
        }

        private Set<String> undefined(List<Lacking> list) {
            Set<String> undefined = Set.of();
            for (Lacking lacking : list) {
                if (lacking.fact().decisive()) {
                    undefined = undefined.isEmpty() ? new HashSet<>() : undefined;
                    undefined.add(lacking.iri());
                    decisive.put(lacking.iri(), lacking);
                }
            }
            return undefined;
        }
    }
}
