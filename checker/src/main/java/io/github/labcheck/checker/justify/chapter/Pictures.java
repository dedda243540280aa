package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block.Image;
import io.github.labcheck.ontology.Text;
import java.util.Map;

/**
 * The pictures of the storeys' plans.
 *
 * @param plans    one for each storey that there is a picture of, by the storey's id
 * @param possible whether there is one of each storey that can be drawn
 */
public record Pictures(Map<String, Image> plans, boolean possible) {

    /** No pictures, though some could be drawn: each storey keeps a place for one. */
    public static final Pictures NONE = new Pictures(Map.of(), false);

    public Pictures {
        plans = Map.copyOf(plans);
    }

    /** What stands in the place of the picture of a storey. */
    Text absent(Text storey) {
        return possible ? new Text("（%s的房间没有轮廓，不能绘图；平面图由编制单位补充。）".formatted(storey.zh()),
                "(The rooms of %s have no outlines and cannot be drawn; the author has to supply the plan.)".formatted(storey.en()))
                : new Text("（平面图另附，可用 labcheck plan 绘制。）", "(The plan is a file of its own; labcheck plan draws it.)");
    }

    /** The picture of a storey, or null. */
    Image of(Storey storey) {
        return plans.get(storey.id());
    }

    /** Whether a turned page shows them better. */
    boolean wide() {
        return plans.values().stream().anyMatch(i -> i.width() > i.height());
    }
}
