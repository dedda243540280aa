package io.github.labcheck.checker.importing;

/** Layers of an overlay that labcheck wrote: what somebody copied from it into the drawing is no part of the building. */
public final class OwnLayers {

    /** How the names of all of them begin. */
    public static final String PREFIX = "LABCHECK-";

    private OwnLayers() {
    }

    /** Whether a layer is one of them. */
    public static boolean has(String layer) {
        return layer.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }
}
