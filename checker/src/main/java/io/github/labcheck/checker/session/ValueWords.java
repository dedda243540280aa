package io.github.labcheck.checker.session;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Says the values of a design in words. */
final class ValueWords {

    private final Session session;
    private final LoadedDesign design;

    ValueWords(Session session, LoadedDesign design) {
        this.session = session;
        this.design = design;
    }

    /** The values of a property, short: labels, ids and bare numbers; empty text where there is none. */
    String labels(Node subject, String property) {
        return design.graph().values(subject, property).stream().map(this::label).collect(Collectors.joining(" "));
    }

    private String label(Node value) {
        return value.isLiteral() ? value.getLiteralLexicalForm() : concept(value).map(c -> c.label().in(session.language()))
                .orElseGet(() -> design.graph().id(value));
    }

    /** The values of a property with their units and names. */
    String full(Node subject, DesignProperty property) {
        List<Node> values = design.graph().values(subject, property.name());
        String unit = unit(property);
        return values.isEmpty() ? session.say(SessionWords.EMPTY)
                : values.stream().map(v -> one(v, property) + (v.isLiteral() && !(property.range() instanceof Range.Shape) ? unit : ""))
                        .collect(Collectors.joining(", "));
    }

    private String unit(DesignProperty property) {
        String unit = Numbers.unit(property.unit(), session.language());
        return unit.isEmpty() ? "" : " " + unit;
    }

    private String one(Node value, DesignProperty property) {
        if (value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            return property.range() != Range.Literal.BOOLEAN ? text
                    : session.say(Boolean.parseBoolean(text) ? SessionWords.YES : SessionWords.NO);
        }
        if (value.isBlank()) {
            return design.graph().list(value).stream().map(v -> one(v, property)).collect(Collectors.joining(", ", "[", "]"));
        }
        if (DesignGraph.isOutside(value)) {
            return session.say(SessionWords.OUTSIDE);
        }
        return concept(value).map(this::named)
                .orElseGet(() -> interval(value, property));
    }

    private String named(Concept concept) {
        String label = concept.label().in(session.language());
        return label.equals(concept.notation()) ? label : label + " (" + concept.notation() + ")";
    }

    private String interval(Node value, DesignProperty property) {
        String unit = unit(property);
        return design.graph().end(value, "low").map(low -> low.getLiteralLexicalForm() + "–"
                + design.graph().end(value, "high").map(Node::getLiteralLexicalForm).orElse("") + unit)
                .orElseGet(() -> thing(value));
    }

    /** A thing by its id and name. */
    String thing(Node node) {
        return design.graph().id(node) + design.name(node).map(n -> " " + n).orElse("");
    }

    private Optional<Concept> concept(Node node) {
        return node.isURI() ? design.graph().schema().concept(node.getURI()) : Optional.empty();
    }
}
