package io.github.labcheck.checker.peer;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Limits as pairs of shapes: of the things that keep them for certain, and of those that certainly break them. */
final class LimitShapes {

    private final ShapeTree tree;
    private final OpenShapes open;
    private final ValueShapes values;

    LimitShapes(ShapeTree tree, OpenShapes open, ValueShapes values) {
        this.tree = tree;
        this.open = open;
        this.values = values;
    }

    /**
     * What a limit says of things.
     *
     * @param kept   those that keep it, whatever the design leaves open
     * @param broken those that break it, whatever the design leaves open
     */
    record Said(Node kept, Node broken) { }

    /** What a limit says; empty if SHACL core does not say it cleanly. */
    Optional<Said> of(Limit limit) {
        if (limit instanceof Limit.OnValue on && on.path().steps().stream().anyMatch(Path.Step::inverse)) {
            return Optional.empty();
        }
        if (limit instanceof Limit.Minimum minimum) {
            return Optional.of(bounded(minimum.path(), values.low(minimum.path().last(), "minInclusive", minimum.value())));
        }
        if (limit instanceof Limit.Maximum maximum) {
            return Optional.of(bounded(maximum.path(), values.high(maximum.path().last(), "maxInclusive", maximum.value())));
        }
        if (limit instanceof Limit.Range range) {
            DesignProperty last = range.path().last();
            return Optional.of(bounded(range.path(), tree.all(values.low(last, "minInclusive", range.low()),
                    values.high(last, "maxInclusive", range.high()))));
        }
        if (limit instanceof Limit.OneOf oneOf) {
            return Optional.of(oneOf(oneOf.path(), values.named(oneOf.values())));
        }
        if (limit instanceof Limit.AllOf allOf) {
            Node path = tree.path(allOf.path().steps());
            return Optional.of(there(allOf.path(), tree.all(allOf.values().stream().map(v -> tree.some(path, values.named(List.of(v))))
                    .toList())));
        }
        if (limit instanceof Limit.Present present) {
            return Optional.of(there(present.path(), some(present.path(), present.values())));
        }
        if (limit instanceof Limit.Absent absent) {
            Said there = there(absent.path(), some(absent.path(), absent.values()));
            return Optional.of(new Said(there.broken(), there.kept()));
        }
        return limit instanceof Limit.RequiredFields fields ? Optional.of(fields(fields)) : Optional.empty();
    }

    /** Each number is on the right side; one on the wrong side breaks it, whatever others there may be. */
    private Said bounded(Path along, Node right) {
        Node path = tree.path(along.steps());
        Node wrong = tree.some(path, tree.not(right));
        return new Said(tree.all(tree.not(tree.nothing(path)), tree.not(wrong), tree.not(open.along(along))), wrong);
    }

    /** Each value is a right one, and there is one. */
    private Said oneOf(Path along, Node right) {
        Node path = tree.path(along.steps());
        Node wrong = tree.some(path, tree.not(right));
        Node closed = tree.not(open.along(along));
        return new Said(tree.all(tree.not(tree.nothing(path)), tree.not(wrong), closed),
                tree.any(wrong, tree.all(tree.nothing(path), closed)));
    }

    /** It is there; that it is not is certain only where nothing is left open. */
    private Said there(Path along, Node there) {
        return new Said(there, tree.all(tree.not(there), tree.not(open.along(along))));
    }

    private Node some(Path along, List<String> wanted) {
        Node path = tree.path(along.steps());
        if (!wanted.isEmpty()) {
            return tree.some(path, values.named(wanted));
        }
        return along.last().range() == Range.Literal.BOOLEAN ? tree.holds(path, ValueShapes.truth(true)) : tree.not(tree.nothing(path));
    }

    /** Where the block that should carry the fields is certainly not there, none of them is. */
    private Said fields(Limit.RequiredFields limit) {
        Node kept = tree.all(limit.fields().stream().map(f -> tree.not(tree.nothing(NodeFactory.createURI(f.iri())))).toList());
        Node broken = tree.any(limit.fields().stream()
                .map(f -> tree.all(tree.nothing(NodeFactory.createURI(f.iri())), tree.not(open.of(f)))).toList());
        if (limit.holder() == null) {
            return new Said(kept, broken);
        }
        Node holder = NodeFactory.createURI(limit.holder().iri());
        return new Said(tree.some(holder, kept), tree.any(tree.some(holder, broken),
                tree.all(tree.nothing(holder), tree.not(open.of(limit.holder())))));
    }
}
