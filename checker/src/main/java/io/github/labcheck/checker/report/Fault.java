package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be mended, with its number: a fact that breaks one or several clauses, and every other place where the same
 * clauses are broken in the same way.
 *
 * @param number      1 for what is to be mended first; the same on the plans and in every report
 * @param occurrences the fact at each place, in the order of their first findings; not empty
 * @param various     whether what the design has is not the same at all places
 */
public record Fault(int number, List<Occurrence> occurrences, boolean various) {

    /** What is to be mended first: by severity, then by what it leads to, then as a report for programs lists them. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparingInt(f -> f.clause().consequence().rank()).thenComparing(f -> f.clause().id())
            .thenComparing(f -> f.subject().id()).thenComparing(f -> f.related() == null ? "" : f.related().id())
            .thenComparing(Finding::id);

    /** Others that the headline names; if there are more, it names {@link #SOME} and counts the rest. */
    private static final int ALL = 3;
    private static final int SOME = 2;

    /** Ids of a proof that are told beside a name. */
    private static final int PROOF = 2;

    /**
     * What makes facts of several things one fault, as texts: the same clauses, which ask the same of things of a class.
     */
    private static List<String> kind(Occurrence o) {
        Finding first = o.first();
        List<String> kind = beside(o);
        kind.set(0, first.subject().type());
        kind.add(first.related() == null ? "" : first.related().type());
        kind.add(first.measured() == null ? "" : first.measured().value().getClass().getSimpleName());
        o.findings().forEach(f -> kind.add(f.required() == null ? "" : f.required().text()));
        return kind;
    }

    /** Or else: one thing that the same clauses do not allow beside several others, whatever those are. */
    private static List<String> beside(Occurrence o) {
        List<String> kind = new ArrayList<>();
        kind.add(o.first().subject().type() + " " + o.first().subject().id());
        o.findings().forEach(f -> kind.add(f.clause().id()));
        return kind;
    }

    public Fault {
        occurrences = List.copyOf(occurrences);
    }

    /** A fault at some places. */
    Fault(int number, List<Occurrence> occurrences) {
        this(number, occurrences, occurrences.stream().map(o -> o.first().measured() == null ? "" : o.first().measured().text())
                .distinct().count() > 1);
    }

    /** The violations of a report, what is to be mended first being the first. */
    public static List<Fault> of(List<Finding> findings) {
        List<Finding> violations = findings.stream().filter(f -> f.outcome() == Outcome.VIOLATED).sorted(ORDER).toList();
        List<Occurrence> all = Occurrence.of(violations);
        Map<List<String>, Long> beside = all.stream().filter(o -> o.first().related() != null)
                .collect(Collectors.groupingBy(Fault::beside, Collectors.counting()));
        Map<List<String>, List<Occurrence>> kinds = new LinkedHashMap<>();
        all.forEach(o -> kinds.computeIfAbsent(beside.getOrDefault(beside(o), 0L) > 1 ? beside(o) : kind(o),
                k -> new ArrayList<>()).add(o));
        List<Fault> faults = new ArrayList<>();
        kinds.values().forEach(o -> faults.add(new Fault(faults.size() + 1, o)));
        return faults;
    }

    /** Those of one severity. */
    public static List<Fault> of(Collection<Fault> faults, Severity severity) {
        return faults.stream().filter(f -> f.severity() == severity).toList();
    }

    /** The number of the fault that a violation belongs to, by the id of the violation. */
    public static Map<String, Integer> numbers(List<Finding> findings) {
        Map<String, Integer> numbers = new HashMap<>();
        of(findings).forEach(fault -> fault.findings().forEach(f -> numbers.put(f.id(), fault.number())));
        return numbers;
    }

    /** The same fault with those findings alone that are wanted, by their ids; nothing if there is none. */
    public Optional<Fault> among(Set<String> wanted) {
        List<Occurrence> left = occurrences.stream().map(o -> o.findings().stream().filter(f -> wanted.contains(f.id())).toList())
                .filter(findings -> !findings.isEmpty()).map(Occurrence::new).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Fault(number, left));
    }

    /** The heaviest finding at the first place. */
    public Finding first() {
        return occurrences.get(0).first();
    }

    /** The other places, after the first. */
    public List<Occurrence> others() {
        return occurrences.subList(1, occurrences.size());
    }

    /** All findings, place by place. */
    public List<Finding> findings() {
        return occurrences.stream().flatMap(o -> o.findings().stream()).toList();
    }

    /** That of the heaviest clause. */
    public Severity severity() {
        return first().severity();
    }

    /** What it leads to. */
    public Concept consequence() {
        return first().clause().consequence();
    }

    /** What it leads to, as a heading. */
    public String leadsTo(Language language) {
        String label = consequence().label().in(language);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** Another place by name, with what is not the same as at the first: its value, and what proves it if that is short. */
    public String named(Occurrence other, Language language) {
        List<String> details = new ArrayList<>();
        if (various) {
            details.add(other.measured(language));
        }
        List<String> proof = other.proof();
        if (!proof.isEmpty() && proof.size() <= PROOF && !proof.equals(occurrences.get(0).proof())) {
            details.add(String.join(Words.ARROW.in(language), proof));
        }
        return details.isEmpty() ? other.name(language) : other.name(language)
                + Words.BRACKETS.in(language, String.join(Words.COMMA.in(language), details));
    }

    /** What is wrong, in a line, and of what else. */
    public String headline(Language language) {
        String first = occurrences.get(0).headline(language);
        if (others().isEmpty()) {
            return first;
        }
        List<String> ids = others().stream().map(Occurrence::id).toList();
        String comma = Words.COMMA.in(language);
        return ids.size() <= ALL ? Words.LIKEWISE.in(language, first, String.join(comma, ids))
                : Words.LIKEWISE_MORE.in(language, first, String.join(comma, ids.subList(0, SOME)), ids.size() - SOME);
    }
}
