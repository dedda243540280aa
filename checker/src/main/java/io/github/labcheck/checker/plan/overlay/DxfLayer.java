package io.github.labcheck.checker.plan.overlay;

import io.github.labcheck.checker.importing.OwnLayers;

/** The layers of an overlay. Their names are those of no office, so that the drawing's own layers stay as they are. */
public enum DxfLayer {
    MARKS, NUMBERS, WAYS, TEXTS;

    /** Its name in the drawing. */
    public String layer() {
        return OwnLayers.PREFIX + name();
    }
}
