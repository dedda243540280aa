package io.github.labcheck.checker.plan.picture;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Paper that plans are printed on, lying on its long side; mm. */
public enum Paper {
    A3(420, 297), A4(297, 210);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The paper of a name, in whatever letters. */
    public static Optional<Paper> of(String name) {
        return Stream.of(values()).filter(p -> p.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
    }

    /** Width, mm. */
    public double width() {
        return width;
    }

    /** Height, mm. */
    public double height() {
        return height;
    }
}
