package io.github.labcheck.checker.geometry;

/** How exact a drawing is, stated once. Lengths in metres, areas in square metres. */
public final class Tolerance {

    /** Two lengths closer than this are equal: 1 mm. */
    public static final double LENGTH = 0.001;

    /** Rooms whose facing edges are at most this far apart share a wall. */
    public static final double WALL = 0.40;

    /** What arithmetic may add to a coordinate: 1 µm. */
    public static final double NOISE = 1e-6;

    private static final double PER_METRE = 1000;

    private Tolerance() { }

    /** A computed length as it is shown and compared: to 1 mm. Areas likewise to 0.001 m². */
    public static double rounded(double value) {
        return Math.rint(value * PER_METRE) / PER_METRE;
    }

    /** Whether a length, rounded, is at most a limit; exactly the limit meets it. */
    public static boolean atMost(double length, double limit) {
        return rounded(length) <= limit;
    }
}
