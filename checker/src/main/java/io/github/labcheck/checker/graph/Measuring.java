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

    private record Asked(String property, Node subject) { }

    private final Function<String, Measure> list;
    private final Map<String, Measure> made = new HashMap<>();
    private final Map<String, Map<Node, Optional<Measurement>>> known = new HashMap<>();
    private final Set<Asked> asking = new LinkedHashSet<>();

    /**
     * Nothing is measured yet.
     *
     * @param list gives the measure of a name
     */
    Measuring(Function<String, Measure> list) {
        this.list = list;
    }

    /**
     * The value of a property that is measured.
     *
     * @throws IllegalStateException if measuring it needs itself
     */
    Optional<Measurement> of(DesignProperty property, Node subject) {
        Map<Node, Optional<Measurement>> values = known.computeIfAbsent(property.name(), k -> new HashMap<>());
        Optional<Measurement> before = values.get(subject);
        if (before == null) {
            before = measure(property, subject);
            values.put(subject, before);
        }
        return before;
    }

    private Optional<Measurement> measure(DesignProperty property, Node subject) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(); // measuring is what takes long
        }
        Asked asked = new Asked(property.name(), subject);
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

    private String circle(Asked asked) {
        List<Asked> open = new ArrayList<>(asking);
        return open.subList(open.indexOf(asked), open.size()).stream().map(Asked::property)
                .collect(Collectors.joining(" → ")) + " → " + asked.property() + " of " + asked.subject();
    }

    /** What measures a property. */
    Measure by(DesignProperty property) {
        String name = property.measured().by();
        Measure measure = made.get(name);
        if (measure == null) {
            measure = list.apply(name);
            made.put(name, measure);
        }
        return measure;
    }
}
