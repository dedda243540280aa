package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Joined.Gathering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;

/**
 * Notes what is looked up in a design while something is found out: as long as that stays the same, so does what was found out. Notes
 * nothing unless told to.
 */
public final class Looking {

    private boolean on;
    private Gathering<Question> notes;

    /** Begins to note. */
    void begin() {
        on = true;
    }

    /** Whether anything is noted. */
    public boolean on() {
        return on;
    }

    void at(Node subject, String about) {
        if (notes != null) {
            notes.add(new Question(subject, about));
        }
    }

    /** A question that is named only if it is noted. */
    void at(Node subject, String kind, String name) {
        if (notes != null) {
            at(subject, kind + name);
        }
    }

    void at(Node subject, Node predicate) {
        if (notes != null) {
            at(subject, DesignGraph.about(predicate));
        }
    }

    void at(Question question) {
        at(question.subject(), question.about());
    }

    void at(List<Question> all) {
        if (notes != null) {
            notes.addAll(all);
        }
    }

    /** Finds something out; what is looked up for it is noted there, and nowhere else. */
    public <T> T into(Gathering<Question> there, Supplier<T> work) {
        Gathering<Question> notesBefore = notes;
        notes = on ? there : null;
        try {
            return work.get();
        } finally {
            notes = notesBefore;
        }
    }

    /** Tells which lists of questions have one among them whose answer has changed; long lists that many share are looked through once. */
    public static final class Touched {

        /** To look through a list of so many costs no more than to remember it. */
        private static final int FEW = 16;

        private final Set<Question> changed;
        private final Set<String> about = new HashSet<>();
        private final Map<Same, Boolean> known = new HashMap<>();

        Touched(Set<Question> changed) {
            this.changed = changed;
            changed.forEach(question -> about.add(question.about()));
        }

        /** Whether the answer to any of these questions has changed. */
        public boolean any(List<Question> looked) {
            for (List<Question> part : Joined.parts(looked)) {
                if (part.size() <= FEW ? anyOf(part) : known.computeIfAbsent(new Same(part), p -> anyOf(part))) {
                    return true;
                }
            }
            return false;
        }

        private boolean anyOf(List<Question> part) {
            for (Question question : part) {
                if (about.contains(question.about()) && changed.contains(question)) {
                    return true;
                }
            }
            return false;
        }
    }
}
