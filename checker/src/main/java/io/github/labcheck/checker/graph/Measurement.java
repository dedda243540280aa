package io.github.labcheck.checker.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a drawing says of a property of a resource. No values and no lacks: there is certainly none.
 *
 * @param values the values, in order
 * @param lacks  what the design would have to say for all values to be known
 * @param proof  what shows that they are right
 */
public record Measurement(List<Node> values, List<Lack> lacks, Proof proof) {

    /** Decimals of a computed number: lengths are rounded to 1 mm. */
    private static final int DECIMALS = 3;

    /** There is certainly none, or nothing to compare. */
    public static final Measurement NONE = new Measurement(List.of(), List.of(), Proof.NONE);

    /** A computed number, rounded to 0.001 of its unit. */
    public static Measurement number(double number, Proof proof) {
        return new Measurement(List.of(decimal(number)), List.of(), proof);
    }

    /** A number of things. */
    public static Measurement count(int count, Proof proof) {
        return new Measurement(List.of(NodeFactory.createLiteralDT(Integer.toString(count), XSDDatatype.XSDinteger)),
                List.of(), proof);
    }

    /** Whether something is so. */
    public static Measurement truth(boolean truth, Proof proof) {
        return new Measurement(List.of(NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean)),
                List.of(), proof);
    }

    /** Resources or concepts. */
    public static Measurement of(List<Node> values, Proof proof) {
        return new Measurement(values, List.of(), proof);
    }

    /** Cannot be told until a resource has a property, by local name: an outline, a place. */
    public static Measurement lacking(Node subject, String propertyName) {
        return lacking(List.of(Lack.of(subject, propertyName)));
    }

    /** Cannot be told until all this is said. */
    public static Measurement lacking(List<Lack> lacks) {
        return new Measurement(List.of(), lacks, Proof.NONE);
    }

    private static Node decimal(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return NodeFactory.createLiteralDT(rounded.toPlainString(), XSDDatatype.XSDdecimal);
    }
}
