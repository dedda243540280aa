package io.github.labcheck.checker.plan.picture;

/** How the rooms of a zone are filled: a calm colour, and lines that tell the zones apart in black and white. */
enum ZoneStyle {
    PUBLIC("public", "#f4efe1", null),
    OFFICE("office", "#e4ecf6", null),
    CLEAN("clean", "#dff1e4", null),
    SEMI_CONTAMINATED("semi-contaminated", "#fcf2d0", "M0 6L6 0"),
    CONTAMINATED("contaminated", "#f9dfd5", "M0 3L3 0M3 6L6 3"),
    BUFFER("buffer", "#eae5f5", "M3 0V6"),
    CONTAINMENT("containment", "#f3d6de", "M0 6L6 0M0 0L6 6"),
    AUXILIARY("auxiliary", "#e2f1f2", "M0 3H6"),
    SUPPORT("support", "#e9e9e6", "M2.9 3h0.2M5.9 0h0.2"),
    NONE("", "#ffffff", null);

    private final String notation;
    private final String fill;
    private final String lines;

    ZoneStyle(String notation, String fill, String lines) {
        this.notation = notation;
        this.fill = fill;
        this.lines = lines;
    }

    /** The style of a zone by its notation. */
    static ZoneStyle of(String zone) {
        for (ZoneStyle style : values()) {
            if (style.notation.equals(zone)) {
                return style;
            }
        }
        return NONE;
    }

    String fill() {
        return fill;
    }

    /** Path of the lines on a tile of 6 by 6 mm; null if the colour is plain. */
    String lines() {
        return lines;
    }

    /** Name of the tile within a picture. */
    String tile(String key) {
        return "zone-" + notation + "-" + key;
    }
}
