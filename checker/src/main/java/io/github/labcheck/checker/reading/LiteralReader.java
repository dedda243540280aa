package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;

/** Reads texts, truth values and days. */
final class LiteralReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DAY_LIKE = Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Schema schema;
    private final NearestName nearest;
    private final ErrorLog log;

    LiteralReader(Schema schema, NearestName nearest, ErrorLog log) {
        this.schema = schema;
        this.nearest = nearest;
        this.log = log;
    }

    /** The value; empty, and reported, if it is none. */
    Optional<Value> read(Scalar scalar, DesignProperty property, Range.Literal literal) {
        return switch (literal) {
            case BOOLEAN -> truth(scalar, property);
            case DATE -> day(scalar, property);
            default -> Optional.of(new Value.Literal(scalar.text().strip(), XSDDatatype.XSDstring));
        };
    }

    private Optional<Value> truth(Scalar scalar, DesignProperty property) {
        return switch (FullWidth.plain(scalar.text()).strip().toLowerCase(Locale.ROOT)) {
            case "true", "是" -> Optional.of(new Value.Literal("true", XSDDatatype.XSDboolean));
            case "false", "否" -> Optional.of(new Value.Literal("false", XSDDatatype.XSDboolean));
            default -> wrong(scalar, property, truthMeant(scalar.text()));
        };
    }

    private String truthMeant(String text) {
        return switch (text) {
            case "yes", "Yes", "YES", "y", "Y", "on", "On", "ON", "1", "有", "对", "√" -> "true";
            case "no", "No", "NO", "n", "N", "off", "Off", "OFF", "0", "无", "不", "×" -> "false";
            default -> nearest.to(text, List.of("true", "false"));
        };
    }

    private Optional<Value> day(Scalar scalar, DesignProperty property) {
        Matcher matcher = DAY.matcher(scalar.text());
        Optional<LocalDate> day = matcher.matches() ? day(matcher) : Optional.empty();
        if (day.isEmpty()) {
            Matcher like = DAY_LIKE.matcher(scalar.text());
            return wrong(scalar, property, like.matches() ? day(like).map(LocalDate::toString).orElse(null) : null);
        }
        int year = day.get().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            log.add("implausible-value", scalar.position(),
                    Text.of("reading.LiteralReader.cannot-year", new Text(property.label().zh(), property.key()), year));
            return Optional.empty();
        }
        return Optional.of(new Value.Literal(day.get().toString(), XSDDatatype.XSDdate));
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Value> wrong(Scalar scalar, DesignProperty property, String suggestion) {
        if (!FullWidth.explains(scalar, log)) {
            Text expected = Expected.of(property, schema);
            String shown = ErrorLog.shown(scalar.text());
            log.add("wrong-type", scalar.position(),
                    Text.of("reading.LiteralReader.but-must", new Text(property.label().zh(), property.key()), shown, expected),
                            suggestion);
        }
        return Optional.empty();
    }
}
