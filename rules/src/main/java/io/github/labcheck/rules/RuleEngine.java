package io.github.labcheck.rules;

import io.github.labcheck.ontology.Beside;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Judges due limits with the compiled rules. Safe for use by several threads. */
public final class RuleEngine {

    /** Dues judged in one session: small sessions keep time and memory in proportion to the size of a design. */
    private static final int BATCH = 4000;
    private static final Subject SAMPLE = new Subject("", Map.of("", new Values(1, 1, true, List.of(Set.of("")), true, List.of())));

    private static final String MODEL = "/META-INF/kie/io.github.labcheck/labcheck-rules/drools-model";

    /** The order of clauses and subjects. */
    public static final Comparator<Verdict> ORDER = Comparator.comparing((Verdict v) -> v.due().pair().clause())
            .thenComparing(v -> v.due().pair().subject()).thenComparing(v -> v.due().pair().related());

    private final KieBase base;
    private final Predicate<String> active;

    RuleEngine(KieBase base, Predicate<String> active) {
        this.base = base;
        this.active = active;
    }

    /**
     * Opens the rule base that was compiled at build time.
     *
     * @throws IllegalStateException if there is none
     */
    public static RuleEngine open() {
        RuleEngine engine = new RuleEngine(KieBaseBuilder.createKieBaseFromModel(model()), rule -> true);
        engine.judgeBatch(Map.of("", SAMPLE), samples()); // the first session is slow: here, where others load as well, nobody waits for it
        return engine;
    }

    /** One limit on a value of each type. */
    private static List<Due> samples() {
        Pair pair = new Pair("", "", "");
        return List.of(new Due.Minimum(pair, List.of(), "", 1), new Due.Maximum(pair, List.of(), "", 1),
                new Due.Range(pair, List.of(), "", 1, 1), new Due.OneOf(pair, List.of(), "", Set.of("")),
                new Due.AllOf(pair, List.of(), "", Set.of("")), new Due.Present(pair, List.of(), "", Set.of()),
                new Due.Absent(pair, List.of(), "", Set.of("")));
    }

    private static Model model() {
        try (InputStream in = RuleEngine.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no rule base on the class path: " + MODEL);
            }
            String name = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.contains(":")).findFirst().orElseThrow();
            return Class.forName(name).asSubclass(Model.class).getDeclaredConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException
                 | InvocationTargetException e) {
            throw new IllegalStateException("the rule base cannot be opened", e);
        }
    }

    /** Names of all rules. */
    public Set<String> rules() {
        Set<String> names = new TreeSet<>();
        base.getKiePackages().forEach(p -> p.getRules().forEach(r -> names.add(r.getName())));
        return names;
    }

    /** The same engine with one rule switched off, to see whether anything notices. */
    public RuleEngine without(String rule) {
        return new RuleEngine(base, name -> !name.equals(rule));
    }

    /**
     * Judges every due limit.
     *
     * @param subjects  by IRI; the subject of each limit on a value must be there
     * @param dues      what is to be judged
     * @return one verdict for each due limit, in the order of clauses and subjects
     */
    public List<Verdict> judge(Map<String, Subject> subjects, List<Due> dues) {
        List<Verdict> verdicts = new ArrayList<>(dues.size());
        List<Due> values = new ArrayList<>(dues.size());
        List<Due> relations = new ArrayList<>();
        dues.forEach(due -> (due.relational() ? relations : values).add(due));
        List<List<Due>> batches = new ArrayList<>();
        for (List<Due> alike : List.of(values, relations)) { // a session pays for every rule that it has something for
            for (int from = 0; from < alike.size(); from += BATCH) {
                batches.add(alike.subList(from, Math.min(from + BATCH, alike.size())));
            }
        }
        if (batches.size() == 1) {
            verdicts.addAll(judgeBatch(subjects, batches.get(0)));
        } else {
            Beside<List<Verdict>> judging = new Beside<>("judging", batches.stream()
                    .<Callable<List<Verdict>>>map(batch -> () -> judgeBatch(subjects, batch)).toList());
            IntStream.range(0, batches.size()).forEach(i -> verdicts.addAll(judging.get(i)));
        }
        verdicts.sort(ORDER);
        return verdicts;
    }

    private List<Verdict> judgeBatch(Map<String, Subject> subjects, List<Due> dues) {
        KieSession session = base.newKieSession();
        try {
            Verdicts verdicts = new Verdicts();
            session.setGlobal("verdicts", verdicts);
            Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Due due : dues) {
                Subject subject = subjects.get(due.subject());
                if (subject != null && known.add(subject)) {
                    session.insert(subject);
                }
                for (List<? extends Fact> facts : due.facts()) {
                    if (known.add(facts)) {
                        facts.forEach(session::insert);
                    }
                }
            }
            dues.forEach(session::insert);
            session.fireAllRules(match -> active.test(match.getRule().getName()));
            return verdicts.collected();
        } finally {
            session.dispose();
        }
    }
}
