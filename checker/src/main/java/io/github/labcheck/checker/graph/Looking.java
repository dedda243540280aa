package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Joined.Gathering;
import java.util.HashMap;
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
    private boolean ofAny;

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
            notes.add(new Question(ofAny ? Node.ANY : subject, about));
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
        if (notes != null && ofAny) {
            all.forEach(question -> notes.add(question.ofAny()));
        } else if (notes != null) {
            notes.addAll(all);
        }
    }

    /** Finds something out; what is looked up for it is noted there, and nowhere else. */
    public <T> T into(Gathering<Question> there, Supplier<T> work) {
        return into(there, false, work);
    }

    /** The same, where it is enough to know which properties were looked up. */
    <T> T intoOfAny(Gathering<Question> there, Supplier<T> work) {
        return into(there, true, work);
    }

    private <T> T into(Gathering<Question> there, boolean roughly, Supplier<T> work) {
        Gathering<Question> notesBefore = notes;
        boolean ofAnyBefore = ofAny;
        notes = on ? there : null;
        ofAny = roughly;
        try {
            return work.get();
        } finally {
            notes = notesBefore;
            ofAny = ofAnyBefore;
        }
    }

    /** Tells which lists of questions have one among them whose answer has changed; long lists that many share are looked through once. */
    public static final class Touched {

        private final Set<Question> changed;
        private final Map<Same, Boolean> known = new HashMap<>();

        Touched(Set<Question> changed) {
            this.changed = changed;
        }

        /** Whether the answer to any of these questions has changed. */
        public boolean any(List<Question> looked) {
            for (List<Question> part : Joined.parts(looked)) {
                if (known.computeIfAbsent(new Same(part), p -> part.stream().anyMatch(changed::contains))) {
                    return true;
                }
            }
            return false;
        }
    }
}
