package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.FindingFactory.Worded;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Looking;
import io.github.labcheck.checker.graph.Question;
import io.github.labcheck.rules.Verdict;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** The findings of a check; those of the check before are taken over where nothing has changed that was looked up for their words. */
final class Findings {

    private final Looking looking;
    private final Map<Verdict, Worded> before;
    private final Map<String, Gathering<Question>> looked;
    private final Map<Verdict, Worded> made = new IdentityHashMap<>();

    /** Of a design that was not checked before. */
    Findings(Looking looking) {
        this(looking, new IdentityHashMap<>(), new HashMap<>());
    }

    private Findings(Looking looking, Map<Verdict, Worded> before, Map<String, Gathering<Question>> looked) {
        this.looking = looking;
        this.before = before;
        this.looked = looked;
    }

    /**
     * Those of the next check.
     *
     * @param kept what was not judged anew
     */
    Findings further(Set<String> kept, Looking.Touched since, Looking next) {
        Map<String, Gathering<Question>> same = new HashMap<>();
        looked.forEach((portion, questions) -> {
            if (kept.contains(portion) && !since.any(questions.list())) {
                same.put(portion, questions);
            }
        });
        Map<Verdict, Worded> findings = new IdentityHashMap<>();
        made.forEach((verdict, worded) -> {
            if (same.containsKey(Applicability.portion(verdict.due()))) {
                findings.put(verdict, worded);
            }
        });
        return new Findings(next, findings, same);
    }

    /** The finding on a verdict. */
    Finding finding(Verdict verdict, Outcome outcome, FindingFactory factory) {
        if (!looking.on()) {
            return factory.finding(verdict, outcome);
        }
        Worded old = before.get(verdict);
        Worded now = old != null && old.finding().outcome() == outcome ? factory.again(verdict, old)
                : looking.into(looked.computeIfAbsent(Applicability.portion(verdict.due()), p -> new Gathering<>()),
                        () -> factory.worded(verdict, outcome));
        made.put(verdict, now);
        return now.finding();
    }
}
