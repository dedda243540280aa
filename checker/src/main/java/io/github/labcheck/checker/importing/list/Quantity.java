package io.github.labcheck.checker.importing.list;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a list with its unit.
 *
 * @param value the number
 * @param unit  its unit as a design file writes it; empty if none is written
 */
record Quantity(double value, String unit) {

    private static final Pattern NUMBER =
            Pattern.compile("^([+-]?(?:\\d+,(?:\\d{1,2}|\\d{4,})|(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.]\\d+)?))\\s*([^\\d.,].*)?$");
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("m2", "m2"), Map.entry("m^2", "m2"), Map.entry("平方米", "m2"),
            Map.entry("平米", "m2"),
            Map.entry("sqm", "m2"), Map.entry("qm", "m2"), Map.entry("squaremeters", "m2"), Map.entry("squaremetres", "m2"),
            Map.entry("sf", "sf"), Map.entry("sqft", "sf"),
            Map.entry("ft2", "sf"), Map.entry("squarefeet", "sf"), Map.entry("mm", "mm"), Map.entry("毫米", "mm"), Map.entry("cm", "cm"),
            Map.entry("厘米", "cm"),
            Map.entry("m", "m"), Map.entry("米", "m"), Map.entry("元", "CNY"), Map.entry("万元", "万元"), Map.entry("kw", "kW"),
            Map.entry("w", "W"));
    private static final double SQUARE_FOOT = 0.3048 * 0.3048;

    /** The number that a cell holds; empty if it holds none. */
    static Optional<Quantity> of(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        Matcher matcher = NUMBER.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        boolean grouped = digits.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        String unit = matcher.group(2) == null ? "" : unit(matcher.group(2));
        return unit == null ? Optional.empty() : Optional.of(new Quantity(Double.parseDouble(grouped ? digits.replace(",", "")
                : digits.replace(',', '.')), unit));
    }

    /** A unit as a design file writes it; null if it is not known. */
    static String unit(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s.]", "");
        return plain.isEmpty() ? "" : UNITS.get(plain);
    }

    /** With a unit where it has none. */
    Quantity or(String other) {
        return unit.isEmpty() ? new Quantity(value, other) : this;
    }

    /** Square metres. */
    double area() {
        return unit.equals("sf") ? value * SQUARE_FOOT : value;
    }

    /** Metres; a bare number is in metres, unless no room could be so high. */
    double length() {
        return switch (unit) {
            case "mm" -> value / 1000;
            case "cm" -> value / 100;
            default -> unit.isEmpty() && value > 100 ? value / 1000 : value;
        };
    }
}
