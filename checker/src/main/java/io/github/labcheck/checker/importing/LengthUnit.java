package io.github.labcheck.checker.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Units in which drawings are drawn. */
public enum LengthUnit {
    MILLIMETRE("mm", 0.001, 4), CENTIMETRE("cm", 0.01, 5), DECIMETRE("dm", 0.1, 14), METRE("m", 1, 6), INCH("in", 0.0254, 1),
            FOOT("ft", 0.3048, 2);

    private final String word;
    private final double metres;
    private final int code;

    LengthUnit(String word, double metres, int code) {
        this.word = word;
        this.metres = metres;
        this.code = code;
    }

    /** How it is written. */
    public String word() {
        return word;
    }

    /** Metres in one. */
    public double metres() {
        return metres;
    }

    /** The number by which a DXF header names it. */
    public int code() {
        return code;
    }

    /** The unit that is written so. */
    public static Optional<LengthUnit> of(String word) {
        return Arrays.stream(values()).filter(u -> u.word.equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The unit that a DXF header names by a number ({@code $INSUNITS}). */
    public static Optional<LengthUnit> ofCode(String code) {
        return Arrays.stream(values()).filter(u -> String.valueOf(u.code).equals(code.strip())).findFirst();
    }
}
