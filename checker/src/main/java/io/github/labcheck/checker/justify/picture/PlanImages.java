package io.github.labcheck.checker.justify.picture;

import io.github.labcheck.checker.justify.chapter.Pictures;
import io.github.labcheck.checker.justify.paper.Block.Image;
import io.github.labcheck.checker.plan.PlanOptions;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.plan.PlanStorey;
import io.github.labcheck.ontology.Language;
import java.util.HashMap;
import java.util.Map;

/**
 * The plans of a design as pictures.
 *
 * @param pictures  one for each storey that is drawn
 * @param trouble   what kept them from being as they should be
 */
public record PlanImages(Pictures pictures, Trouble trouble) {

    /** What may be wrong with pictures; {@code NO_FONT}: nothing can show Chinese, {@code NO_GRAPHICS}: Java cannot draw at all. */
    public enum Trouble { NONE, NO_FONT, NO_GRAPHICS }

    /** Pixels of the longer side of a picture for a screen. */
    private static final double SCREEN = 1_200;

    /** A plan as PNG for a screen; null if Java cannot draw here. */
    public static byte[] png(String svg) {
        System.setProperty("java.awt.headless", "true");
        try {
            return SvgRaster.draw(svg, ChineseFont.find().orElse(null), SCREEN).png();
        } catch (LinkageError | InternalError e) { // a Java without fonts or without its graphics library
            return null;
        }
    }

    /** Draws the storeys of which something is drawn. */
    public static PlanImages of(PlanPicture plans, Language language) {
        if (plans.storeys().stream().noneMatch(PlanStorey::drawn)) {
            return new PlanImages(new Pictures(Map.of(), true), Trouble.NONE);
        }
        System.setProperty("java.awt.headless", "true");
        try {
            String family = ChineseFont.find().orElse(null);
            Map<String, Image> images = new HashMap<>();
            plans.storeys().stream().filter(PlanStorey::drawn)
                    .forEach(s -> images.put(s.id(), SvgRaster.draw(plans.draw(s.id(), PlanOptions.of(language)), family)));
            return new PlanImages(new Pictures(images, true), family == null ? Trouble.NO_FONT : Trouble.NONE);
        } catch (LinkageError | InternalError e) { // a Java without fonts or without its graphics library
            return new PlanImages(Pictures.NONE, Trouble.NO_GRAPHICS);
        }
    }
}
