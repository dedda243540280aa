package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.applicability.Choice;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Looking.Touched;
import io.github.labcheck.checker.graph.Question;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Judges a design that changes again and again, and each time only those subjects anew for which something was looked up that has changed
 * since. Not for several threads.
 */
public final class Recheck {

    /** After so many checks everything is judged anew: what is kept from many checks shares less and less with each other. */
    private static final int MOST = 50;

    private Last last;
    private Going going;

    /**
     * What the verdicts depend on beside the design.
     *
     * @param judged  identifiers of the clauses that are judged
     * @param all      identifiers of all clauses between which missing facts may choose
     * @param sections classes whose sections the design has
     */
    record Basis(Ontology ontology, RuleEngine rules, CheckOptions options, LocalDate day, LocalDate today, List<String> judged,
                 List<String> all, List<String> sections) { }

    /** What is due, how it ended, and the words for it. */
    record Judged(Applicability.Result due, List<Verdict> verdicts, Findings words) { }

    private record Last(DesignGraph graph, Basis basis, Judged judged, int checks) { }

    private record Going(Last from, DesignGraph graph, Touched since) { }

    /**
     * Lets a graph take over what was measured in the one that was judged before; to be called before anything is asked of it.
     *
     * @param today the day on which it is judged
     */
    void goOn(DesignGraph graph, LocalDate today) {
        going = null;
        Last from = last;
        if (graph.looking().on() && from != null && from.graph != graph) {
            last = null; // what has changed is told once: after a check that is given up everything is judged anew
            going = from.checks < MOST && from.basis.today.equals(today) ? new Going(from, graph, graph.since(from.graph)) : null;
        }
    }

    /**
     * Judges a design.
     *
     * @param basis asked for only if something is kept
     * @param work  judges all of it but the portions that are kept
     */
    Judged judge(DesignGraph graph, Supplier<Basis> basis, Function<Set<String>, Judged> work) {
        if (!graph.looking().on()) {
            return work.apply(Set.of());
        }
        Basis now = basis.get();
        if (last != null && last.graph == graph && last.basis.equals(now)) {
            return last.judged;
        }
        Going on = going;
        going = null;
        last = null;
        boolean further = on != null && on.graph == graph && on.from.basis.equals(now);
        Judged judged = further ? further(on.from, on.since, graph, work) : work.apply(Set.of());
        last = new Last(graph, now, judged, further ? on.from.checks + 1 : 0);
        return judged;
    }

    private static Judged further(Last last, Touched since, DesignGraph graph, Function<Set<String>, Judged> work) {
        Judged before = last.judged;
        Set<String> kept = before.due.looked().entrySet().stream().filter(e -> !since.any(e.getValue())).map(Map.Entry::getKey)
                .filter(portion -> graph.has(portion) || !last.graph.has(portion)).collect(Collectors.toSet());
        Judged now = work.apply(kept);
        Map<String, Subject> subjects = joined(before.due.subjects(), kept::contains, now.due.subjects());
        Map<Pair, Choice> choices = joined(before.due.choices(), pair -> kept.contains(pair.subject()), now.due.choices());
        Map<String, List<Question>> looked = joined(before.due.looked(), kept::contains, now.due.looked());
        List<Verdict> verdicts = new ArrayList<>(before.verdicts.size());
        before.verdicts.stream().filter(v -> kept.contains(Applicability.portion(v.due()))).forEach(verdicts::add);
        verdicts.addAll(now.verdicts);
        verdicts.sort(RuleEngine.ORDER);
        return new Judged(new Applicability.Result(subjects, verdicts.stream().map(Verdict::due).toList(), choices, looked,
                now.due.unreached()), verdicts,
                before.words.further(kept, since, graph.looking()));
    }

    private static <K, V> Map<K, V> joined(Map<K, V> before, Predicate<K> kept, Map<K, V> now) {
        Map<K, V> joined = new HashMap<>();
        before.forEach((key, value) -> {
            if (kept.test(key)) {
                joined.put(key, value);
            }
        });
        joined.putAll(now);
        return joined;
    }
}
