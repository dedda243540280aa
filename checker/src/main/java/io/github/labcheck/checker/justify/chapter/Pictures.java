package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Png;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import java.util.Map;

/**
 * The pictures of the storeys' plans.
 *
 * @param plans one for each storey that there is a picture of, by the storey's id
 */
public record Pictures(Map<String, Png> plans) {

    /** No pictures: each storey keeps a place for one. */
    public static final Pictures NONE = new Pictures(Map.of());

    /** The picture of a storey, or the place for it. */
    Block.Picture of(Storey storey, PaperBuilder out) {
        return new Block.Picture(out.say("%s 平面图", "Plan of %s", storey.name()), plans.get(storey.id()),
                out.say("（此处插入 %s 平面图，由设计单位提供。）", "(The plan of %s goes here; the designer supplies it.)", storey.name()));
    }
}
