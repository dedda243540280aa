package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers with or without a unit, and converts them to the unit of what is measured. */
final class NumberReader {

    private static final int LONGEST = 60;
    private static final Pattern AMOUNT =
            Pattern.compile("(?!0[xXoObB])([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?)(?:\\s*(\\S.*))?");
    private static final Pattern UNIT_LIKE = Pattern.compile("[\\p{L}\\p{So}%‰/].*");

    private final Schema schema;
    private final ErrorLog log;

    NumberReader(Schema schema, ErrorLog log) {
        this.schema = schema;
        this.log = log;
    }

    /** A number and the unit written after it, or the measure's own. */
    private record Amount(BigDecimal number, Unit unit) { }

    /** The number in the unit of the measure; empty, and reported, if it is none. */
    Optional<BigDecimal> read(Scalar scalar, Measure measure) {
        String text = AmountText.plain(scalar.text());
        if (measure.whole() && (measure.unit() == null || measure.unit().symbol().isEmpty() || measure.unit().symbol().equals("1"))) {
            text = AmountText.grade(text);
        }
        Matcher matcher = AMOUNT.matcher(text.length() > LONGEST ? "" : text);
        if (!matcher.matches()) {
            return notANumber(scalar, measure);
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        if (Math.abs(number.scale()) > LONGEST) {
            implausible(scalar, measure, null);
            return Optional.empty();
        }
        String symbol = matcher.group(2);
        if (symbol == null) {
            return checked(scalar, new Amount(number, measure.unit()), measure);
        }
        Optional<Unit> unit = AmountText.unit(schema, symbol);
        if (unit.isEmpty() && !UNIT_LIKE.matcher(symbol).matches()) {
            return notANumber(scalar, measure);
        }
        if (unit.isEmpty() || measure.unit() == null || !unit.get().base().equals(measure.unit().base())) {
            wrongUnit(scalar, measure, matcher.group(1), symbol);
            return Optional.empty();
        }
        return checked(scalar, new Amount(number, unit.get()), measure);
    }

    private Optional<BigDecimal> checked(Scalar scalar, Amount amount, Measure measure) {
        BigDecimal value = converted(amount.number(), amount.unit(), measure.unit());
        if (!measure.plausible(value.doubleValue())) {
            implausible(scalar, measure, otherUnit(amount, measure));
            return Optional.empty();
        }
        if (measure.whole() && value.stripTrailingZeros().scale() > 0) {
            return notANumber(scalar, measure);
        }
        return Optional.of(value);
    }

    /** Division, because a factor such as 0.001 is no exact double. */
    private static BigDecimal converted(BigDecimal number, Unit from, Unit to) {
        return from == to ? number : number
                .divide(BigDecimal.valueOf(from.divisor()), MathContext.DECIMAL64)
                .multiply(BigDecimal.valueOf(to.divisor()), MathContext.DECIMAL64);
    }

    /** The same number with another unit that makes it plausible, the smallest unit first. */
    private String otherUnit(Amount amount, Measure measure) {
        if (measure.unit() == null) {
            return null;
        }
        return schema.units().stream()
                .filter(u -> u.base().equals(measure.unit().base()) && u.divisor() != amount.unit().divisor())
                .sorted(Comparator.comparingDouble(Unit::divisor).reversed())
                .filter(u -> measure.likely(converted(amount.number(), u, measure.unit()).doubleValue()))
                .findFirst().map(u -> amount.number().toPlainString() + " " + u.symbol()).orElse(null);
    }

    private void implausible(Scalar scalar, Measure measure, String suggestion) {
        String symbol = measure.unit() == null || measure.unit().symbol().isEmpty() ? "" : " " + measure.unit().symbol();
        String key = measure.property().key();
        String low = Double.isNaN(measure.low()) ? "…" : plain(measure.low());
        String high = Double.isNaN(measure.high()) ? "…" : plain(measure.high());
        log.add("implausible-value", scalar.position(),
                Text.of("reading.NumberReader.cannot-lies-between", new Text(measure.property().label().zh(), key),
                        ErrorLog.shown(scalar.text()), low, high, symbol),
                suggestion);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void wrongUnit(Scalar scalar, Measure measure, String number, String symbol) {
        String key = measure.property().key();
        if (measure.unit() == null || measure.unit().symbol().isEmpty()) {
            log.add("wrong-unit", scalar.position(),
                    Text.of("reading.NumberReader.no-unit-leave-out", new Text(measure.property().label().zh(), key),
                            ErrorLog.shown(symbol)), number);
            return;
        }
        String units = schema.units().stream().filter(u -> u.base().equals(measure.unit().base()))
                .map(Unit::symbol).sorted().collect(Collectors.joining(", "));
        log.add("wrong-unit", scalar.position(),
                Text.of("reading.NumberReader.unit-does-not-fit", ErrorLog.shown(symbol), new Text(measure.property().label().zh(), key),
                        units),
                sameUnit(symbol, measure.unit()).map(u -> number + " " + u).orElse(null));
    }

    /** The unit that is written differently elsewhere: {@code m²}, {@code MM}, {@code ℃}. */
    private Optional<String> sameUnit(String symbol, Unit kind) {
        String plain = FullWidth.plain(symbol).replace("°", "deg").replace("²", "2").replace("³", "3");
        return schema.units().stream().filter(u -> u.base().equals(kind.base()))
                .map(Unit::symbol).filter(plain::equalsIgnoreCase).findFirst();
    }

    private Optional<BigDecimal> notANumber(Scalar scalar, Measure measure) {
        String text = scalar.text();
        Text expected = measure.property().numeric() ? Expected.of(measure.property(), schema)
                : Text.of("reading.NumberReader.number-m");
        if (FullWidth.digits(text)) {
            log.add("full-width-digits", scalar.position(), Text.of("reading.NumberReader.full-width-digits", ErrorLog.shown(text)),
                    FullWidth.plain(text));
        } else if (!FullWidth.explains(scalar, log)) {
            String bare = decimal(text.replace("_", ""));
            boolean likely = !bare.equals(text) && AMOUNT.matcher(bare).matches();
            log.add("wrong-type", scalar.position(),
                    Text.of("reading.NumberReader.but-must", new Text(measure.property().label().zh(), measure.property().key()),
                            ErrorLog.shown(text), expected),
                    likely ? bare : null);
        }
        return Optional.empty();
    }

    /** A comma that groups no thousands, as in 2,8, stands before the decimals. */
    private static String decimal(String text) {
        return text.indexOf(',') == text.lastIndexOf(',') ? text.replace(',', '.') : text;
    }
}
