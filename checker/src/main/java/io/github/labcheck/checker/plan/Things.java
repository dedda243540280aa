package io.github.labcheck.checker.plan;

import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Concept;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Looks up what the things of a design are called and where they are; things go by their IRIs. */
final class Things {

    private final DesignGraph design;

    Things(DesignGraph design) {
        this.design = design;
    }

    static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    String id(String iri) {
        return design.id(node(iri));
    }

    /** Its name, or the empty text. */
    String name(String iri) {
        return text(node(iri), "name");
    }

    /** The text of a property, or the empty text. */
    String text(Node thing, String property) {
        return design.value(thing, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    Optional<Double> number(Node thing, String property) {
        return design.number(thing, property);
    }

    /** The concept that a property names first. */
    Optional<Concept> concept(Node thing, String property) {
        return design.value(thing, property).flatMap(n -> design.schema().concept(n.getURI()));
    }

    /** Whether a concept is one that goes by a notation, or narrower. */
    boolean is(Concept concept, String type, String... notations) {
        for (String notation : notations) {
            if (design.schema().concept(type, notation).filter(c -> concept.is(c.iri())).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where a thing is drawn. */
    Optional<XY> at(Node thing) {
        List<Node> at = design.values(thing, "at");
        return at.size() == 2 ? Optional.of(new XY(DesignGraph.number(at.get(0)), DesignGraph.number(at.get(1)))) : Optional.empty();
    }
}
