package io.github.labcheck.checker.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** All answers that were worked out of one graph of a design, by what was asked, and how those of an earlier graph are gone on from. */
final class Shelf {

    /** To look through a list of so many costs no more than to remember it. */
    private static final int FEW = 16;

    private final Looking looking;
    private final Map<String, Answers<?>> byName = new LinkedHashMap<>();
    private Set<Question> changed = Set.of();
    private Set<String> about = new HashSet<>();
    private final Map<Same, Boolean> looked = new HashMap<>();
    private Looking.Touched round = new Looking.Touched(Set.of());
    private Predicate<Node> gone = key -> false;

    Shelf(Looking looking) {
        this.looking = looking;
    }

    <V> Answers<V> answers(String name, Function<Node, V> work) {
        Answers<V> answers = new Answers<>(this, looking, name, work);
        if (byName.put(name, answers) != null) {
            throw new IllegalStateException("two kinds of answers are called " + name);
        }
        return answers;
    }

    /**
     * Goes on from the answers of an earlier graph; those to what cannot be asked yet count as changed.
     *
     * @param isGone whether there was such a resource and is none now
     * @param known   the questions to the design whose answers have changed; what is found to have changed is added
     */
    void since(Shelf earlier, Predicate<Node> isGone, Set<Question> known) {
        gone = isGone;
        changed = known;
        known.forEach(question -> about.add(question.about()));
        List<Answers<?>> all = List.copyOf(byName.values());
        earlier.byName.forEach((name, before) -> {
            if (byName.containsKey(name)) {
                byName.get(name).goOn(before);
            } else {
                before.questions().forEach(this::changed);
            }
        });
        boolean done = false;
        try {
            int size;
            do { // what is worked out may be worked out from what is worked out
                size = known.size();
                round = new Looking.Touched(known);
                all.forEach(Answers::settleTouched);
            } while (known.size() > size);
            done = true;
        } finally {
            all.forEach(done ? Answers::takeOver : Answers::giveUp);
            changed = Set.of();
            about = new HashSet<>();
            looked.clear();
            round = new Looking.Touched(Set.of());
        }
    }

    void changed(Question question) {
        changed.add(question);
        about.add(question.about());
    }

    /** Whether a resource that something was worked out for is no longer there. */
    boolean gone(Node key) {
        return gone.test(key);
    }

    /** Whether the answer to any of these questions was known to have changed when this round began. */
    boolean known(List<Question> questions) {
        return round.any(questions);
    }

    private boolean hasChanged(Question question) {
        return about.contains(question.about()) && changed.contains(question);
    }

    /** Whether the answer to any of these questions has changed; what is not known of them is found out. */
    boolean touched(List<Question> questions) {
        for (List<Question> part : Joined.parts(questions)) {
            Boolean found = part.size() <= FEW ? null : looked.get(new Same(part));
            if (found == null) {
                found = anyOf(part);
                if (part.size() > FEW) {
                    looked.put(new Same(part), found);
                }
            }
            if (found) {
                return true;
            }
        }
        return false;
    }

    private boolean anyOf(List<Question> part) {
        for (Question question : part) {
            Answers<?> answers = byName.get(question.about());
            if (answers != null) {
                answers.settle(question.subject());
            }
            if (hasChanged(question)) {
                return true;
            }
        }
        return false;
    }
}
