package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block.Image;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;

/**
 * The pictures of the storeys' plans.
 *
 * @param plans    for each storey that there is a picture of, by the storey's id, one or several sheets
 * @param possible whether pictures can be drawn here
 */
public record Pictures(Map<String, List<Image>> plans, boolean possible) {

    /** No pictures, though some could be drawn: each storey keeps a place for one. */
    public static final Pictures NONE = new Pictures(Map.of(), false);

    public Pictures {
        plans = Map.copyOf(plans);
    }

    /** What stands in the place of the picture of a storey. */
    Text absent(Text storey, boolean outlines) {
        return !possible ? Text.of("justify.chapter.Pictures.plan-sheet-own")
                : outlines ? Text.of("justify.chapter.Pictures.plan-could-not-drawn", storey)
                : Text.of("justify.chapter.Pictures.rooms-no-outlines-cannot", storey);
    }

    /** The sheets of a storey; none if there is no picture of it. */
    List<Image> of(Storey storey) {
        return plans.getOrDefault(storey.id(), List.of());
    }

    /** Whether a turned page shows them better. */
    boolean wide() {
        return plans.values().stream().flatMap(List::stream).anyMatch(i -> i.width() > i.height());
    }
}
