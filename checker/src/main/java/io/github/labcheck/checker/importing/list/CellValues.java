package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Cells of lists as values of a design file. A cell that is no value of its key gives none. */
public final class CellValues {

    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "yes", "y", "true", "ja", "1");
    private static final Set<String> NO = Set.of("否", "无", "×", "no", "n", "false", "nein", "0");

    private final Schema schema;

    /** Values of the keys of a schema. */
    public CellValues(Schema schema) {
        this.schema = schema;
    }

    /** A number without zeros at its end. */
    String number(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** The value of a cell as YAML. References are no matter of this. */
    Optional<String> value(Field field, String cell) {
        DesignProperty property = field.property();
        String text = cell.strip();
        if (text.isEmpty() || property.range() instanceof Range.Reference) {
            return Optional.empty();
        }
        if (property.numeric()) {
            return Quantity.of(text).map(q -> q.or(field.unit())).flatMap(q -> quantity(q, property));
        }
        if (property.range() instanceof Range.OfConcept concept) {
            return concept(concept.conceptClass(), text);
        }
        if (property.range() instanceof Range.Literal literal) {
            return switch (literal) {
                case BOOLEAN -> YES.contains(text.toLowerCase(java.util.Locale.ROOT)) ? Optional.of("true")
                        : NO.contains(text.toLowerCase(java.util.Locale.ROOT)) ? Optional.of("false") : Optional.empty();
                case DATE -> Optional.of(text).filter(t -> t.matches("\\d{4}-\\d{2}-\\d{2}"));
                default -> Optional.of(YamlScalar.of(text));
            };
        }
        return Optional.empty();
    }

    /** A number with its unit where the schema knows that; zero where none can be means that nothing is said. */
    private Optional<String> quantity(Quantity quantity, DesignProperty property) {
        boolean out = quantity.value() < property.low() || quantity.unit().isEmpty() && quantity.value() > property.high();
        boolean known = quantity.unit().isEmpty() || schema.unit(quantity.unit()).isPresent();
        boolean nothing = quantity.value() == 0 && property.low() >= 0;
        return out || nothing || !known ? Optional.empty() : Optional.of((number(quantity.value()) + " " + quantity.unit()).strip());
    }

    /** The notation of a concept by one of its names. */
    Optional<String> concept(String conceptClass, String text) {
        String wanted = KnownNames.whole(text);
        return schema.concepts(conceptClass).stream().filter(c -> names(c).map(KnownNames::whole).anyMatch(wanted::equals))
                .map(Concept::notation).findFirst();
    }

    private static Stream<String> names(Concept concept) {
        return Stream.concat(Stream.of(concept.notation(), concept.label().in(Language.ZH), concept.label().in(Language.EN)),
                concept.synonyms().stream());
    }
}
