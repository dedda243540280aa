package io.github.labcheck.checker.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** Questions that turn up while something is found out, by name: what asks them belongs to no graph, their answers to one. */
final class Posed {

    private final DesignGraph design;
    private final Map<String, Consumer<Posed>> again = new LinkedHashMap<>();
    private final Map<String, Answers<?>> known = new HashMap<>();

    Posed(DesignGraph design) {
        this.design = design;
    }

    @SuppressWarnings("unchecked")
    <V> Answers<V> answers(String name, Function<DesignGraph, Function<Node, V>> making) {
        Answers<V> answers = (Answers<V>) known.get(name);
        if (answers == null) {
            answers = design.answers(name, making.apply(design));
            known.put(name, answers);
            again.put(name, other -> other.answers(name, making));
        }
        return answers;
    }

    /** Everything that was asked of an earlier graph can be answered again. */
    void like(Posed earlier) {
        earlier.again.values().forEach(asking -> asking.accept(this));
    }
}
