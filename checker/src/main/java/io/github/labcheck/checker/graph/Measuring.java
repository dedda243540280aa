package io.github.labcheck.checker.graph;

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
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The values measured so far, each once; a measure is made when it is first needed. */
final class Measuring {

    /** Begins the name of what follows for a property, whatever is stated. */
    private static final String FOLLOWED = "followed ";

    private final Function<String, Measure> list;
    private final DesignGraph design;
    private final Remembered<String, Measure> made;
    private final Map<String, Values> known = new HashMap<>();
    private final Set<Question> asking = new LinkedHashSet<>();

    /** The values of one property. */
    private final class Values {

        private final DesignProperty property;
        private final String name;
        private final Answers<Optional<Measurement>> answers;

        Values(DesignProperty property, String name) {
            this.property = property;
            this.name = name;
            this.answers = design.answers(name, subject -> measure(property, name, subject));
        }
    }

    /**
     * Nothing is measured yet.
     *
     * @param list gives the measure of a name
     */
    Measuring(Function<String, Measure> list, DesignGraph design) {
        this.list = list;
        this.design = design;
        this.made = new Remembered<>(design);
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

    /** Everything that was asked of an earlier graph can be answered again. */
    void like(Measuring earlier) {
        earlier.known.values().forEach(values -> {
            by(values.property);
            values(values.property, values.name);
        });
    }

    private String circle(Question asked) {
        List<Question> open = new ArrayList<>(asking);
        return open.subList(open.indexOf(asked), open.size()).stream().map(Question::about)
                .collect(Collectors.joining(" → ")) + " → " + asked.about() + " of " + asked.subject();
    }

    /** What measures a property. */
    Measure by(DesignProperty property) {
        return made.get(property.measured().by(), list);
    }
}
