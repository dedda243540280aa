package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** What two graphs of a design state differently, as questions whose answers have changed. */
final class Changes {

    private static final Node TYPE = RDF.type.asNode();

    private final DesignGraph before;
    private final DesignGraph after;
    private final Set<Question> changed = new HashSet<>();

    Changes(DesignGraph before, DesignGraph after) {
        this.before = before;
        this.after = after;
    }

    /** The questions, each also as one of any resource. */
    Set<Question> questions() {
        before.said().forEach((subject, old) -> compare(subject, old, after.said().getOrDefault(subject, Map.of())));
        after.said().forEach((subject, now) -> {
            if (!before.said().containsKey(subject)) {
                compare(subject, Map.of(), now);
            }
        });
        return changed;
    }

    /** A list is a part of what is said of the resource that has it. */
    private void compare(Node subject, Map<Node, List<Node>> old, Map<Node, List<Node>> now) {
        if (subject.isURI()) {
            old.forEach((predicate, values) -> compare(subject, predicate, values, now.getOrDefault(predicate, List.of())));
            now.forEach((predicate, values) -> {
                if (!old.containsKey(predicate)) {
                    compare(subject, predicate, List.of(), values);
                }
            });
        }
    }

    private void compare(Node subject, Node predicate, List<Node> old, List<Node> now) {
        if (old.equals(now) && old.stream().noneMatch(Node::isBlank)) {
            return;
        }
        Set<Object> were = contents(before, old);
        Set<Object> are = contents(after, now);
        if (were.equals(are)) {
            return;
        }
        String about = DesignGraph.about(predicate);
        note(subject, about);
        note(subject, DesignGraph.SAID + about);
        note(Node.ANY, DesignGraph.HOLDERS + about);
        List<Node> all = new ArrayList<>(old);
        all.addAll(now);
        all.forEach(value -> note(value, DesignGraph.HOLDERS + about));
        if (predicate.equals(TYPE)) {
            all.forEach(type -> note(Node.ANY, DesignGraph.INSTANCES + type.getURI().substring(Schema.NS.length())));
        }
    }

    private void note(Node subject, String about) {
        changed.add(new Question(subject, about));
        changed.add(new Question(Node.ANY, about));
    }

    private static Set<Object> contents(DesignGraph graph, List<Node> values) {
        Set<Object> contents = new HashSet<>();
        values.forEach(value -> contents.add(content(graph, value)));
        return contents;
    }

    /** A list with all that is in it; its cells have other names in another graph. */
    private static Object content(DesignGraph graph, Node value) {
        return value.isBlank() ? graph.list(value).stream().map(member -> content(graph, member)).toList() : value;
    }
}
