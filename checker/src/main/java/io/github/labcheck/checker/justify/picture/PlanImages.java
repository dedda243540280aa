package io.github.labcheck.checker.justify.picture;

import io.github.labcheck.checker.justify.chapter.Pictures;
import io.github.labcheck.checker.justify.paper.Block.Image;
import io.github.labcheck.checker.plan.PlanOptions;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.plan.PlanStorey;
import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The plans of a design as pictures.
 *
 * @param pictures  for each storey that is drawn one, or several where it is too large for one
 * @param trouble   what kept them from being as they should be
 * @param undrawn   ids of the storeys of which a picture failed
 */
public record PlanImages(Pictures pictures, Trouble trouble, List<String> undrawn) {

    /** What may be wrong with pictures; {@code NO_FONT}: nothing can show Chinese, {@code NO_GRAPHICS}: Java cannot draw at all. */
    public enum Trouble { NONE, NO_FONT, NO_GRAPHICS }

    /** Pixels of the longer side of a picture for a screen. */
    private static final double SCREEN = 1_200;

    /** A plan as PNG for a screen; null if it cannot be drawn here. */
    public static byte[] png(String svg) {
        System.setProperty("java.awt.headless", "true");
        try {
            return SvgRaster.draw(svg, ChineseFont.find().orElse(null), SCREEN).png();
        // a Java without fonts or graphics, or a picture the library cannot draw
        } catch (LinkageError | InternalError | RuntimeException e) {
            return null;
        }
    }

    /** Draws the storeys of which something is drawn. */
    public static PlanImages of(PlanPicture plans, Language language) {
        if (plans.storeys().stream().noneMatch(PlanStorey::drawn)) {
            return new PlanImages(new Pictures(Map.of(), true), Trouble.NONE, List.of());
        }
        System.setProperty("java.awt.headless", "true");
        try {
            String family = ChineseFont.find().orElse(null);
            Map<String, List<Image>> images = new HashMap<>();
            List<String> undrawn = new ArrayList<>();
            for (PlanStorey storey : plans.storeys()) {
                if (storey.drawn()) {
                    try {
                        images.put(storey.id(), plans.sheets(storey.id(), PlanOptions.of(language)).stream()
                                .map(s -> SvgRaster.draw(s, family)).toList());
                    } catch (RuntimeException e) { // the library has many ways to fail; it costs the picture, not the paper
                        undrawn.add(storey.id());
                    }
                }
            }
            return new PlanImages(new Pictures(images, true), family == null ? Trouble.NO_FONT : Trouble.NONE, List.copyOf(undrawn));
        } catch (LinkageError | InternalError e) { // a Java without fonts or without its graphics library
            return new PlanImages(Pictures.NONE, Trouble.NO_GRAPHICS, List.of());
        }
    }
}
