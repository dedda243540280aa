package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.AmountText;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths and points, and writes them. */
final class Lengths {

    private static final Pattern AMOUNT = Pattern.compile("([+-]?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9}))(?:\\s*(\\S{1,10}))?");
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(10_000_000);

    private final Schema schema;
    private final Faults faults;

    Lengths(Schema schema, Faults faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** A point, m. */
    record XY(BigDecimal x, BigDecimal y) {

        BigDecimal along(boolean horizontal) {
            return horizontal ? x : y;
        }
    }

    /** A number in metres; empty if it is none. */
    Optional<BigDecimal> number(YamlNode node) {
        Matcher matcher = AMOUNT.matcher(node instanceof Scalar scalar ? AmountText.plain(scalar.text()) : "");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        if (matcher.group(2) == null) {
            return Optional.of(number);
        }
        Unit metre = schema.unit("m").orElseThrow();
        return AmountText.unit(schema, matcher.group(2)).filter(u -> u.base().equals(metre.base()))
                .map(u -> number.divide(BigDecimal.valueOf(u.divisor()), MathContext.DECIMAL64));
    }

    /** A length that is not negative; what is none is reported. */
    Optional<BigDecimal> length(YamlNode node, Word word) {
        Optional<BigDecimal> number = number(node).filter(n -> n.signum() >= 0 && n.compareTo(MOST) <= 0);
        if (number.isEmpty()) {
            wrong(node, word);
        }
        return number;
    }

    /** The same where it may be left out: then it is another. */
    Optional<BigDecimal> length(YamlNode node, Word word, BigDecimal otherwise) {
        return node == null ? Optional.of(otherwise) : length(node, word);
    }

    /** A length of something that is there. */
    Optional<BigDecimal> extent(YamlNode node, Word word) {
        Optional<BigDecimal> number = length(node, word);
        if (number.isPresent() && number.get().signum() == 0) {
            wrong(node, word);
            return Optional.empty();
        }
        return number;
    }

    private void wrong(YamlNode node, Word word) {
        faults.form(node, Text.of("reading.shorthand.Lengths.takes-length-such-6", new Text(word.zh(), word.key())));
    }

    /** A point or size; empty if it is none. */
    Optional<XY> pair(YamlNode node) {
        if (!(node instanceof Sequence list) || list.items().size() != 2) {
            return Optional.empty();
        }
        Optional<BigDecimal> x = number(list.items().get(0)).filter(n -> n.abs().compareTo(FARTHEST) <= 0);
        Optional<BigDecimal> y = number(list.items().get(1)).filter(n -> n.abs().compareTo(FARTHEST) <= 0);
        return x.isPresent() && y.isPresent() ? Optional.of(new XY(x.get(), y.get())) : Optional.empty();
    }

    /** The corners of an outline; empty if it is none, which is reported where it is read. */
    Optional<List<XY>> corners(YamlNode node) {
        List<XY> corners = new ArrayList<>();
        if (node instanceof Sequence list) {
            list.items().forEach(i -> pair(i).ifPresent(corners::add));
            return corners.size() == list.items().size() && corners.size() > 2 ? Optional.of(corners) : Optional.empty();
        }
        return Optional.empty();
    }

    static Scalar scalar(BigDecimal number, Position at) {
        BigDecimal plain = number.stripTrailingZeros();
        return new Scalar(plain.toPlainString(), false, at);
    }

    static Sequence point(BigDecimal x, BigDecimal y, Position at) {
        return new Sequence(List.of(scalar(x, at), scalar(y, at)), at);
    }
}
