package io.github.labcheck.checker.mutation;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.pairs.PairDesigns;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs the cases, and the designs made from tables of pairs, against mutants. Each is read and derived once. */
final class MutationRun {

    private final Ontology ontology;
    private final RuleEngine engine;
    private final Map<String, List<ClauseCase>> cases;
    private final House house = House.read();

    MutationRun(Ontology ontology, RuleEngine engine) {
        this.ontology = ontology;
        this.engine = engine;
        this.cases = ClauseCases.read(ontology);
        PairDesigns pairs = new PairDesigns(ontology, engine);
        ontology.clauses().forEach(c -> cases.computeIfAbsent(c.id(), k -> new ArrayList<>()).addAll(pairs.cases(c)));
    }

    /**
     * How many mutants there were and which of them nothing noticed.
     *
     * @param survivors what they changed, one a line
     */
    record Tally(int mutants, List<String> survivors) { }

    /** Judged clauses by identifier. */
    private static Map<String, Clause> judged(Ontology ontology) {
        Map<String, Clause> clauses = new TreeMap<>();
        ontology.clauses().stream().filter(c -> c.limit() != null).forEach(c -> clauses.put(c.id(), c));
        return clauses;
    }

    /** Cases that fail without any change; mutants mean nothing before they are put right. */
    List<String> broken() {
        List<String> broken = new ArrayList<>(broken(cases, judged(ontology)));
        broken.addAll(broken(house.cases(), judged(house.ontology())));
        return broken;
    }

    private List<String> broken(Map<String, List<ClauseCase>> all, Map<String, Clause> clauses) {
        return all.values().stream().flatMap(List::stream).filter(e -> !clauses.containsKey(e.clause())
                || e.judging() == null || notices(e, clauses.get(e.clause()))).map(ClauseCase::place).toList();
    }

    /** Runs the mutants of all judged clauses, but for those that change nothing. */
    Map<Mutant.Table, Tally> clauses(Function<Clause, List<Mutant>> mutants) {
        return clauses(mutants, c -> true);
    }

    /** Runs the mutants of some judged clauses, but for those that change nothing. */
    Map<Mutant.Table, Tally> clauses(Function<Clause, List<Mutant>> mutants, Predicate<Clause> which) {
        List<Tried> tried = judged(ontology).values().parallelStream().filter(which).flatMap(c -> mutants.apply(c).stream()
                .filter(m -> m.same() == null).map(m -> new Tried(c, m, survives(c, m)))).toList();
        Map<Mutant.Table, Tally> tallies = new EnumMap<>(Mutant.Table.class);
        for (Mutant.Table table : Mutant.Table.values()) {
            List<Tried> of = tried.stream().filter(t -> t.mutant().table() == table).toList();
            if (!of.isEmpty()) {
                tallies.put(table, new Tally(of.size(), of.stream().filter(Tried::survived).map(Tried::text).toList()));
            }
        }
        return tallies;
    }

    /** Mutants that are said to change nothing and that a case notices all the same. */
    List<String> noticedAllTheSame(Function<Clause, List<Mutant>> mutants) {
        return judged(ontology).values().parallelStream().flatMap(c -> mutants.apply(c).stream().filter(m -> m.same() != null)
                .filter(m -> !survives(c, m)).map(m -> c.id() + ": " + m.change() + ": " + m.same())).toList();
    }

    private record Tried(Clause clause, Mutant mutant, boolean survived) {

        String text() {
            return clause.id() + ": " + mutant.change();
        }
    }

    private boolean survives(Clause clause, Mutant mutant) {
        return cases.getOrDefault(clause.id(), List.of()).stream().noneMatch(c -> notices(c, mutant.clause()));
    }

    /** How grave a violation is: the gravest on the day of one of the clause's cases. */
    Clause.Severity severity(Clause clause) {
        return severity(clause, cases.getOrDefault(clause.id(), List.of()));
    }

    static Clause.Severity severity(Clause clause, List<ClauseCase> cases) {
        return cases.stream().filter(c -> c.reading().design() != null).map(c -> clause.severityOn(c.reading().design().date()))
                .min(Clause.Severity::compareTo).orElse(Clause.Severity.ERROR);
    }

    private boolean notices(ClauseCase example, Clause clause) {
        return Survivors.notices(example, clause, engine);
    }

    /** What a case asks of the rules. */
    private record Question(ClauseCase example, Clause clause, Applicability.Result due) { }

    /** Switches each rule off; all cases are run until one notices. */
    Tally rules() {
        List<Question> questions = new ArrayList<>(questions(house.cases(), judged(house.ontology())));
        questions.addAll(questions(cases, judged(ontology)));
        List<String> survivors = new ArrayList<>();
        for (String rule : engine.rules()) {
            RuleEngine without = engine.without(rule);
            if (questions.stream().noneMatch(q -> q.example().expectation().difference(
                    q.example().judging().lines(q.clause(), q.due(), without)).isPresent())) {
                survivors.add(rule);
            }
        }
        return new Tally(engine.rules().size(), survivors);
    }

    private static List<Question> questions(Map<String, List<ClauseCase>> all, Map<String, Clause> clauses) {
        return all.values().stream().flatMap(List::stream).map(e -> new Question(e, clauses.get(e.clause()),
                e.judging().due(clauses.get(e.clause())))).toList();
    }
}
