package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/** Reads the values of one key. What a value is follows from the key's range, never from how YAML takes it. */
final class ValueReader {

    private final EntryReader entries;
    private final Schema schema;
    private final References references;
    private final NearestName nearest;
    private final ErrorLog log;
    private final NumberReader numbers;
    private final ShapeReader shapes;
    private final LiteralReader literals;

    ValueReader(EntryReader entries, Schema schema, Bounds bounds, References references, NearestName nearest, ErrorLog log) {
        this.entries = entries;
        this.schema = schema;
        this.references = references;
        this.nearest = nearest;
        this.log = log;
        this.numbers = new NumberReader(schema, log);
        this.shapes = new ShapeReader(schema, numbers, bounds, log);
        this.literals = new LiteralReader(schema, nearest, log);
    }

    /** The values of a key, none for an explicit empty list; empty, and reported, if one is wrong. */
    Optional<List<Value>> read(Scalar key, YamlNode node, DesignProperty property) {
        if (node instanceof Scalar scalar && (scalar.isNull() || scalar.text().isBlank())) {
            return missing(key, property);
        }
        if (property.interval() && node instanceof Sequence sequence) {
            return interval(sequence, property).map(List::of);
        }
        if (property.many() && node instanceof Sequence sequence) {
            return list(key, sequence, property);
        }
        return value(node, property).map(List::of);
    }

    private Optional<List<Value>> list(Scalar key, Sequence sequence, DesignProperty property) {
        List<Value> values = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (item instanceof Scalar scalar && (scalar.isNull() || scalar.text().isBlank())) {
                missing(key, property);
            } else {
                value(item, property).ifPresent(values::add);
            }
        }
        return values.size() < sequence.items().size() ? Optional.empty() : Optional.of(values);
    }

    private Optional<List<Value>> missing(Scalar key, DesignProperty property) {
        String list = property.many() ? "[]" : null;
        log.add("missing-value", key.position(),
                Text.of("reading.ValueReader.no-value-give-one", ErrorLog.shown(key.text()), list == null ? Text.same("")
                        : Text.of("reading.ValueReader.write-none")));
        return Optional.empty();
    }

    private Optional<Value> value(YamlNode node, DesignProperty property) {
        if (node instanceof Refused) {
            return Optional.empty();
        }
        if (property.range() instanceof Range.Shape) {
            return shapes.read(node, property);
        }
        if (property.range() instanceof Range.Block block && node instanceof Mapping mapping) {
            return Optional.of(new Value.Block(entries.read(schema.designClass(block.designClass()), mapping)));
        }
        return node instanceof Scalar scalar ? ofScalar(scalar, property) : wrong(node, property);
    }

    private Optional<Value> ofScalar(Scalar scalar, DesignProperty property) {
        if (property.numeric()) {
            return number(scalar, property);
        }
        if (property.range() instanceof Range.Literal literal) {
            return literals.read(scalar, property, literal);
        }
        if (property.range() instanceof Range.OfConcept of) {
            return concept(scalar, property, of.conceptClass());
        }
        if (property.range() instanceof Range.Reference reference) {
            return reference(scalar, property, reference);
        }
        return FullWidth.explains(scalar, log) ? Optional.empty() : wrong(scalar, property);
    }

    private Optional<Value> number(Scalar scalar, DesignProperty property) {
        return numbers.read(scalar, Measure.of(property, schema)).map(n -> property.range() == Range.Literal.INTEGER
                ? new Value.Literal(n.toBigInteger().toString(), XSDDatatype.XSDinteger)
                : Value.Literal.decimal(n));
    }

    private Optional<Value> interval(Sequence sequence, DesignProperty property) {
        if (sequence.items().size() != 2 || !sequence.items().stream().allMatch(Scalar.class::isInstance)) {
            return wrong(sequence, property);
        }
        Measure measure = Measure.of(property, schema);
        Optional<BigDecimal> low = numbers.read((Scalar) sequence.items().get(0), measure);
        Optional<BigDecimal> high = numbers.read((Scalar) sequence.items().get(1), measure);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            String turned = "[" + high.get().toPlainString() + ", " + low.get().toPlainString() + "]";
            log.add("wrong-type", sequence.position(),
                    Text.of("reading.ValueReader.interval-begins-low-end", new Text(property.label().zh(), property.key())), turned);
            return Optional.empty();
        }
        return Optional.of(new Value.Interval(low.get(), high.get()));
    }

    private Optional<Value> concept(Scalar scalar, DesignProperty property, String conceptClass) {
        Optional<Concept> concept = schema.concept(conceptClass, scalar.text());
        if (concept.isEmpty() && !FullWidth.explains(scalar, log)) {
            List<String> names = schema.concepts(conceptClass).stream()
                    .flatMap(c -> Stream.of(c.notation(), c.label().zh())).toList();
            Text expected = Expected.of(property, schema);
            log.add("unknown-value", scalar.position(),
                    Text.of("reading.ValueReader.cannot", new Text(property.label().zh(), property.key()), ErrorLog.shown(scalar.text()),
                            expected),
                    nearest.to(scalar.text(), names));
        }
        return concept.map(c -> new Value.OfConcept(c.iri()));
    }

    private Optional<Value> reference(Scalar scalar, DesignProperty property, Range.Reference range) {
        if (range.outside() && FormatRules.isOutside(scalar.text())) {
            return Optional.of(new Value.Outside());
        }
        references.refer(scalar, property, range);
        return Optional.of(new Value.ToEntry(scalar.text().strip()));
    }

    private Optional<Value> wrong(YamlNode node, DesignProperty property) {
        Text expected = Expected.of(property, schema);
        Text interval = property.interval() ? Text.of("reading.ValueReader.or-interval") : Text.same("");
        boolean list = node instanceof Sequence;
        log.add("wrong-type", node.position(),
                Text.of("reading.ValueReader.must", new Text(property.label().zh(), property.key()), expected, interval, list
                        && !property.many() ? Text.of("reading.ValueReader.not-list") : Text.same("")));
        return Optional.empty();
    }
}
