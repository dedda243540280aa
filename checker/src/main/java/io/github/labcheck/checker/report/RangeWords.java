package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.stream.Collectors;

/** Says what the values of a key are. */
final class RangeWords {

    private static final Text LIST = Text.of("report.RangeWords.list-them");
    private static final Text INTERVAL = Text.of("report.RangeWords.low-high");

    private final Schema schema;
    private final Language language;
    private final boolean links;

    RangeWords(Schema schema, Language language) {
        this(schema, language, false);
    }

    /** With links within a page of Markdown to the tables of fixed values, or without. */
    RangeWords(Schema schema, Language language, boolean links) {
        this.schema = schema;
        this.language = language;
        this.links = links;
    }

    /** The values of a property in a few words, with its unit. */
    String of(DesignProperty property) {
        if (property.many() && property.range() instanceof Range.Shape) {
            return "[[[x, y], …], …] m";
        }
        String list = property.many() ? LIST.in(language) : property.interval() ? INTERVAL.in(language) : "";
        return kind(property) + list;
    }

    private String kind(DesignProperty property) {
        Range range = property.range();
        if (range instanceof Range.OfConcept concept) {
            String label = schema.conceptClass(concept.conceptClass()).label().in(language);
            return links ? "[" + label + "](#" + FormatPage.anchor(concept.conceptClass()) + ")" : label;
        }
        if (range instanceof Range.Block block) {
            return schema.designClass(block.designClass()).label().in(language);
        }
        if (range instanceof Range.Reference reference) {
            String classes = reference.classes().stream().map(c -> schema.designClass(c).label().in(language))
                    .collect(Collectors.joining("/"));
            return "id" + (classes.isEmpty() ? "" : " (" + classes + ")") + (reference.outside() ? ", `outside`" : "");
        }
        if (range instanceof Range.Shape shape) {
            return shape == Range.Shape.OUTLINE ? "[[x, y], …] m" : "[x, y] m";
        }
        return literal((Range.Literal) range, property);
    }

    private String literal(Range.Literal literal, DesignProperty property) {
        Text word = switch (literal) {
            case TEXT -> Text.of("report.RangeWords.text");
            case BOOLEAN -> Text.of("report.RangeWords.true-false");
            case INTEGER -> Text.of("report.RangeWords.whole-number");
            case DECIMAL -> Text.of("report.RangeWords.number");
            case DATE -> Text.of("report.RangeWords.date-year-month-day");
        };
        return word.in(language) + property.symbol().map(s -> ", " + s).orElse("");
    }
}
