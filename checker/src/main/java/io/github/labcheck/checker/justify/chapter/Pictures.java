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
        return !possible ? new Text("（平面图另附。）", "(The plan is a sheet of its own.)")
                : outlines ? new Text("（%s的平面图没有画成，另附。）".formatted(storey.zh()),
                "(The plan of %s could not be drawn here; it is a sheet of its own.)".formatted(storey.en()))
                : new Text("（%s的房间没有轮廓，不能绘图；平面图由编制单位补充。）".formatted(storey.zh()),
                "(The rooms of %s have no outlines and cannot be drawn; the author has to supply the plan.)".formatted(storey.en()));
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
