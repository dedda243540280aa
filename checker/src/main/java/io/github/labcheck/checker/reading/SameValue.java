package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.reading.Value.Coordinates;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes values so that two are the same text exactly if they mean the same: {@code 2800 mm} and {@code 2.8}, 样品受理室 and
 * {@code sample-reception}, an outline that begins at another corner or runs the other way.
 */
public final class SameValue {

    private final Schema schema;
    private final SchemaKeys keys;

    /** For the keys of a schema. */
    public SameValue(Schema schema) {
        this.schema = schema;
        this.keys = new SchemaKeys(schema);
    }

    /** Why a value cannot be that of a key; empty if it can. References are not followed. */
    public Optional<Text> wrong(DesignProperty property, YamlNode node) {
        ErrorLog log = new ErrorLog(1);
        References references = new References(schema, log);
        EntryReader entries = new EntryReader(schema, keys, Bounds.STANDARD, references, new NearestName(), log);
        new ValueReader(entries, schema, Bounds.STANDARD, references, new NearestName(),
                log).read(new Scalar(property.key(), false, node.position()), node, property);
        return log.sorted().stream().map(InputError::message).findFirst();
    }

    /** The value of a key; one that the schema does not allow as it is written. */
    public String of(DesignProperty property, YamlNode node) {
        ErrorLog log = new ErrorLog(1);
        References references = new References(schema, log);
        EntryReader entries = new EntryReader(schema, keys, Bounds.STANDARD, references, new NearestName(), log);
        Optional<List<Value>> values = new ValueReader(entries, schema, Bounds.STANDARD, references, new NearestName(), log)
                .read(new Scalar(property.key(), false, node.position()), node, property);
        if (values.isEmpty()) {
            return written(node);
        }
        List<String> all = new ArrayList<>(values.get().stream().map(SameValue::value).toList());
        if (!property.ordered()) {
            Collections.sort(all);
        }
        return all.size() == 1 ? all.get(0) : all.toString();
    }

    /** The value of a key that is given as YAML in one line. */
    public String of(DesignProperty property, String yaml) {
        return of(property, node(yaml));
    }

    /** A value that is written as YAML in one line. */
    public static YamlNode node(String yaml) {
        return YamlWalk.read(yaml, Bounds.STANDARD, new ErrorLog(1)).orElse(new Scalar("", false, Position.START));
    }

    private static String value(Value value) {
        if (value instanceof Value.Literal literal) {
            return literal.lexical();
        }
        if (value instanceof Value.OfConcept concept) {
            return concept.iri();
        }
        if (value instanceof Value.ToEntry entry) {
            return "->" + entry.id();
        }
        if (value instanceof Value.Interval interval) {
            return plain(interval.low()) + ".." + plain(interval.high());
        }
        if (value instanceof Coordinates point) {
            return point(point);
        }
        if (value instanceof Value.Outline outline) {
            return ring(outline.corners().stream().map(SameValue::point).toList());
        }
        return value instanceof Value.Block block ? block.entry().fields().stream().map(f -> f.property().key() + "=" + f.values().stream()
                .map(SameValue::value).toList()).sorted().toList().toString() : "outside";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String point(Coordinates point) {
        return point.numbers().stream().map(SameValue::plain).collect(Collectors.joining(" ", "(", ")"));
    }

    /** A ring from its first corner in the order of texts, in that direction which comes first. */
    private static String ring(List<String> corners) {
        List<String> back = new ArrayList<>(corners);
        Collections.reverse(back);
        String one = turned(corners);
        String other = turned(back);
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String turned(List<String> corners) {
        List<String> turned = new ArrayList<>(corners);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned)));
        return String.join("", turned);
    }

    private static String written(YamlNode node) {
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(SameValue::written).toList().toString();
        }
        if (node instanceof Mapping mapping) {
            return mapping.pairs().stream().map(p -> p.key().text() + "=" + written(p.value())).toList().toString();
        }
        return node instanceof Scalar scalar ? scalar.text().strip() : "";
    }
}
