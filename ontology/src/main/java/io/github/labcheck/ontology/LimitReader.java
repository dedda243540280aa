package io.github.labcheck.ontology;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.apache.jena.graph.Node;

/** Reads limits: the check kind, named by the type of the node, is a record that reads the rest itself. */
final class LimitReader {

    private final Triples triples;
    private final Schema schema;
    private final ConditionReader conditions;

    LimitReader(Triples triples, Schema schema, ConditionReader conditions) {
        this.triples = triples;
        this.schema = schema;
        this.conditions = conditions;
    }

    Limit limit(Node n) {
        Node kind = triples.object(n, Triples.type()).orElseThrow(() -> new OntologyException("a limit without a kind"));
        try {
            return (Limit) reading(Triples.name(kind)).invoke(null, new LimitSource(triples, schema, conditions, n));
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method reading(String kind) {
        try {
            return Class.forName(Limit.class.getName() + "$" + kind).getDeclaredMethod("read", LimitSource.class);
        } catch (ClassNotFoundException | NoSuchMethodException e) {
            throw new OntologyException("unknown check kind " + kind);
        }
    }
}
