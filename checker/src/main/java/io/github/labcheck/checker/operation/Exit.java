package io.github.labcheck.checker.operation;

/** How a command ended; with several, the highest counts. */
public enum Exit {

    /** Done, and nothing violated that counts. */
    DONE(0),
    /** Done, with findings that count. */
    FINDINGS(1),
    /** Wrong usage. */
    USAGE(2),
    /** A design could not be read. */
    UNREADABLE(3),
    /** Nothing was checked. */
    NOTHING_CHECKED(4),
    /** A waiver file is wrong or a waiver has expired. */
    WAIVER(5),
    /** A limit was reached, and the report is partial. */
    LIMIT(6),
    /** A fault of the program itself. */
    FAULT(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The number that the process returns. */
    public int code() {
        return code;
    }

    /** The higher one of the two. */
    public Exit and(Exit other) {
        return code >= other.code ? this : other;
    }
}
