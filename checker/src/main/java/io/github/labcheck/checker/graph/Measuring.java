package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.ontology.DesignProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The values measured so far, each once; a measure is made when it is first needed. */
final class Measuring {

    /** Begins the name of what follows for a property, whatever is stated. */
    private static final String FOLLOWED = "followed ";
    private static final String DRAWING = "drawing";

    private final Function<String, Measure> list;
    private final Looking looking;
    private final Map<String, Measure> made = new HashMap<>();
    private final Map<String, Values> known = new HashMap<>();
    private final Set<Question> asking = new LinkedHashSet<>();
    private final Gathering<Question> lookedUp = new Gathering<>();
    private boolean fresh;

    /** The values of one property. */
    private final class Values {

        private final DesignProperty property;
        private final String name;
        private final boolean apart;
        private final Answers<Node, Optional<Measurement>> answers;

        Values(DesignProperty property, String name) {
            this.property = property;
            this.name = name;
            this.apart = by(property).apart();
            this.answers = new Answers<>(looking, n -> new Question(n, name), this::measured);
        }

        private Optional<Measurement> measured(Node subject) {
            return apart ? measure(property, name, subject) : drawn(() -> measure(property, name, subject));
        }
    }

    /**
     * Nothing is measured yet.
     *
     * @param list gives the measure of a name
     */
    Measuring(Function<String, Measure> list, Looking looking) {
        this.list = list;
        this.looking = looking;
    }

    /**
     * The value of a property that is measured.
     *
     * @throws IllegalStateException if measuring it needs itself
     */
    Optional<Measurement> of(DesignProperty property, Node subject) {
        return values(property, property.name()).answers.get(subject);
    }

    /** What follows for a property, whatever is stated. */
    Optional<Measurement> followed(DesignProperty property, Node subject) {
        return values(property, FOLLOWED + property.name()).answers.get(subject);
    }

    private Values values(DesignProperty property, String name) {
        Values values = known.get(name);
        if (values == null) {
            values = new Values(property, name);
            known.put(name, values);
        }
        return values;
    }

    private Optional<Measurement> measure(DesignProperty property, String name, Node subject) {
        if (!name.equals(property.name())) {
            return by(property).followed(property.name(), subject);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(); // measuring is what takes long
        }
        Question asked = new Question(subject, property.name());
        if (!asking.add(asked)) {
            throw new IllegalStateException("to measure " + circle(asked) + " one needs the value itself");
        }
        long since = asking.size() == 1 ? Stages.now() : 0; // those that it asks for are parts of it
        try {
            return by(property).of(property.name(), subject);
        } finally {
            Stages.add(Stage.MEASURE, since);
            asking.remove(asked);
        }
    }

    /** Looks at what is kept of the drawing as a whole: all that it is made from is noted together, whoever makes it. */
    <T> T drawn(Supplier<T> work) {
        looking.at(Node.ANY, DRAWING);
        return looking.intoOfAny(lookedUp, work);
    }

    /**
     * Measures anew what may have changed, and notes what has.
     *
     * @param there   whether there is such a resource
     * @param changed the questions whose answers are known to have changed; grows
     * @return whether it has grown
     */
    boolean since(Measuring earlier, Predicate<Node> there, Set<Question> changed) {
        int size = changed.size();
        if (!fresh && new Looking.Touched(changed).any(earlier.lookedUp.list())) {
            fresh = true;
            changed.add(new Question(Node.ANY, DRAWING));
        }
        earlier.known.values().forEach(values -> values(values.property, values.name).answers.since(values.answers, there, changed));
        return changed.size() > size;
    }

    /** Takes over what was measured and has not changed. */
    void takeOver(Measuring earlier) {
        if (!fresh) {
            lookedUp.addAll(earlier.lookedUp.list());
        }
        known.values().forEach(values -> values.answers.takeOver());
    }

    private String circle(Question asked) {
        List<Question> open = new ArrayList<>(asking);
        return open.subList(open.indexOf(asked), open.size()).stream().map(Question::about)
                .collect(Collectors.joining(" → ")) + " → " + asked.about() + " of " + asked.subject();
    }

    /** What measures a property. */
    Measure by(DesignProperty property) {
        String name = property.measured().by();
        Measure measure = made.get(name);
        if (measure == null) {
            measure = looking.intoOfAny(lookedUp, () -> list.apply(name));
            made.put(name, measure);
        }
        return measure;
    }
}
