package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four sides of a room on the plan; north is up. */
public enum Compass {
    NORTH("北"), EAST("东"), SOUTH("南"), WEST("西");

    private final String zh;

    Compass(String zh) {
        this.zh = zh;
    }

    /** The side in Chinese, which is accepted too. */
    public String zh() {
        return zh;
    }

    /** The side as a file writes it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side that a value means, in either language. */
    static Optional<Compass> of(YamlNode node) {
        if (!(node instanceof Scalar scalar)) {
            return Optional.empty();
        }
        String plain = scalar.text().strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(c -> c.key().equals(plain) || c.zh.equals(plain) || (c.zh + "侧").equals(plain)
                || (c.zh + "墙").equals(plain)).findFirst();
    }

    /** Whether walls on this side run from west to east. */
    boolean horizontal() {
        return this == NORTH || this == SOUTH;
    }

    /** Whether this is the side of greater coordinates. */
    boolean upper() {
        return this == NORTH || this == EAST;
    }

    @SuppressWarnings("EnumOrdinal") // the constants go round, a quarter turn each
    Compass opposite() {
        return values()[(ordinal() + 2) % 4];
    }

    /** Where measuring along a wall of this side begins if nothing is said. */
    Compass low() {
        return horizontal() ? WEST : SOUTH;
    }

    /** Whether this is an end of walls on a side. */
    boolean ends(Compass side) {
        return horizontal() != side.horizontal();
    }
}
