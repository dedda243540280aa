package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Words for what a key expects, with an example where that helps. */
final class Expected {

    private static final int LISTED = 12;

    private Expected() {
    }

    static Text of(DesignProperty property, Schema schema) {
        if (property.range() instanceof Range.Literal literal) {
            return literal(literal, property.symbol().map(s -> Text.of("reading.Expected.unit", s)).orElse(Text.same("")));
        }
        if (property.range() instanceof Range.Shape shape) {
            return property.many() ? outlines() : shape(shape);
        }
        if (property.range() instanceof Range.OfConcept of) {
            return oneOf(of.conceptClass(), schema);
        }
        if (property.range() instanceof Range.Reference reference) {
            return idOf(reference, schema);
        }
        return Text.of("reading.Expected.block-key-value");
    }

    private static Text literal(Range.Literal literal, Text unit) {
        return switch (literal) {
            case TEXT -> Text.of("reading.Expected.text");
            case BOOLEAN -> Text.of("reading.Expected.true-false");
            case INTEGER -> Text.of("reading.Expected.whole-number", unit);
            case DECIMAL -> Text.of("reading.Expected.number", unit);
            case DATE -> Text.of("reading.Expected.date-such-2017-11");
        };
    }

    private static Text shape(Range.Shape shape) {
        return switch (shape) {
            case OUTLINE -> Text.of("reading.Expected.outline-x-y-x");
            case POINT -> Text.of("reading.Expected.point-x-y-m");
            case SIZE -> Text.of("reading.Expected.size-width-depth-m");
        };
    }

    private static Text outlines() {
        return Text.of("reading.Expected.list-outlines-x-y");
    }

    private static Text oneOf(String conceptClass, Schema schema) {
        List<Concept> concepts = schema.concepts(conceptClass);
        Text name = schema.conceptClass(conceptClass).label();
        if (concepts.size() > LISTED) {
            return Text.of("reading.Expected.one-values", name, concepts.size());
        }
        return Text.of("reading.Expected.one-of", Lists.joined(concepts.stream().map(c -> new Text(c.label().zh(), c.notation())).toList(),
                Text.of("words.comma")));
    }

    private static Text idOf(Range.Reference reference, Schema schema) {
        if (reference.classes().isEmpty()) {
            return Text.of("reading.Expected.id-file");
        }
        List<DesignClass> classes = reference.classes().stream().sorted().map(schema::designClass).toList();
        Text sections = Lists.joined(classes.stream().map(c -> new Text(c.label().zh(), c.section())).toList(), Text.of("words.or"));
        return Text.of("reading.Expected.id-from", sections, reference.outside() ? Text.of("reading.Expected.outside")
                : Text.same(""));
    }
}
