package io.github.labcheck.checker.bound;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What is limited. Each has a name by which a user sets another value, and the code of the input error that tells that it was crossed. */
public enum Bound {

    /** Size of a design file, in MiB. */
    FILE_SIZE("file-size", 32, 1023, Code.LARGE),
    /** Size of a drawing, model or list that is imported, in MiB. */
    DRAWING_SIZE("drawing-size", 256, 1023, Code.LARGE),
    /** Lists and blocks inside one another. */
    NESTING("nesting", 64, 500, Code.DEEP),
    /** Keys, values, lists and blocks of a file altogether. */
    VALUES("values", 2_000_000, 100_000_000, Code.LARGE),
    /** Rooms, doors, things and other entries of a file altogether. */
    ENTRIES("entries", 200_000, 10_000_000, Code.LARGE),
    /** Characters of one value. */
    TEXT_LENGTH("text-length", 100_000, 100_000_000, Code.LARGE),
    /** Points of one outline. */
    OUTLINE_POINTS("outline-points", 10_000, 10_000_000, Code.LARGE),
    /** Pairs of edges that are compared over all outlines. */
    OUTLINE_COMPARISONS("outline-comparisons", 300_000_000, Integer.MAX_VALUE, Code.LARGE),
    /** Input errors that are told one by one. */
    ERRORS("errors", 1_000, 1_000_000, Code.LARGE),
    /** Doors, landings and corners of one room between which ways are looked for: each is looked at from each. */
    PLACES("places", 2_000, 50_000, Code.REACHED),
    /** Findings of one clause that are listed, of what is violated or waived. */
    FINDINGS("findings", 500, 10_000_000, Code.REACHED),
    /** Findings of one clause that are listed, of what cannot be judged. */
    UNDETERMINED("undetermined", 500, 10_000_000, Code.REACHED);

    private final String key;
    private final int usual;
    private final int most;
    private final String code;

    Bound(String key, int usual, int most, String code) {
        this.key = key;
        this.usual = usual;
        this.most = most;
        this.code = code;
    }

    private static final class Code {

        private static final String LARGE = "too-large";
        private static final String DEEP = "too-deep";
        private static final String REACHED = "limit-reached";
        private static final Set<String> ALL = Set.of(LARGE, DEEP, REACHED);

        private Code() { }
    }

    /** What a user calls it. */
    public String key() {
        return key;
    }

    /** What holds if nobody says otherwise. */
    public int usual() {
        return usual;
    }

    /** The largest value that may be set; the smallest is 1. */
    public int most() {
        return most;
    }

    /** The code of the input error that tells of it. */
    public String code() {
        return code;
    }

    /** The bound of a name. */
    public static Optional<Bound> named(String key) {
        return Arrays.stream(values()).filter(b -> b.key.equals(key)).findFirst();
    }

    /** Whether an input error of this code tells of a bound that was crossed. */
    public static boolean told(String code) {
        return Code.ALL.contains(code);
    }
}
