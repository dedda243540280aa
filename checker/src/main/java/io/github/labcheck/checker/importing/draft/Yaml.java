package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.reading.YamlScalar;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/** Values in the flow style of YAML. */
final class Yaml {

    private Yaml() { }

    static String text(String text) {
        return YamlScalar.of(text);
    }

    /** A number of metres or square metres to the millimetre, without zeros at its end. */
    static String number(double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e9 ? String.valueOf((long) rounded)
                : String.format(Locale.ROOT, "%.3f", rounded).replaceAll("0+$", "");
    }

    static String point(Coordinate c) {
        return "[" + number(c.x) + ", " + number(c.y) + "]";
    }

    static String ring(List<Coordinate> ring) {
        return ring.stream().map(Yaml::point).collect(Collectors.joining(", ", "[", "]"));
    }

    static String rings(Collection<List<Coordinate>> rings) {
        return rings.stream().map(Yaml::ring).collect(Collectors.joining(", ", "[", "]"));
    }

    static String list(Stream<String> values) {
        return values.collect(Collectors.joining(", ", "[", "]"));
    }
}
