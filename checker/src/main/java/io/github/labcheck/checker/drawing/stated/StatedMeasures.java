package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import java.time.LocalDate;

/** Lets a design answer for what follows from it, and for what contradicts that. */
public final class StatedMeasures {

    private StatedMeasures() { }

    /**
     * Offers all of it.
     *
     * @param today the day that labels are read on
     */
    public static void offer(DrawnDesign drawn, LocalDate today) {
        Follows follows = new Follows(drawn);
        Formulas.offer(drawn.design(), follows);
        LevelMeasures.offer(drawn.design(), follows);
        LeafMeasures.offer(drawn);
        AreaMeasures.offer(drawn);
        LabelDates.offer(drawn.design(), today);
        Contradictions.offer(drawn.design(), follows);
    }
}
