package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;

/** The ids of doors, openings and pass boxes, beside them. */
final class DoorNumbers {

    private static final double SIZE = 1.7;
    private static final double PAD = 0.3;
    private static final double REACH = 9;

    /** How far from the middle of its opening a number stands at least, mm. */
    private static final double OFF = 1.8;

    private static final int LONGEST = 16;

    private record Placed(DoorShape door, Box box) { }

    private final List<DoorShape> doors;
    private final List<Placed> placed = new ArrayList<>();

    DoorNumbers(List<DoorShape> doors) {
        this.doors = doors;
    }

    private static String number(DoorShape door) {
        return TextSize.clean(door.door().id(), LONGEST);
    }

    /** Finds places, on the side to which a leaf does not swing. */
    void place(PlaceSearch search, Obstacles taken) {
        for (DoorShape door : doors) {
            XY across = door.door().swing() == null ? PlanFrame.turn(door.door().along()).right()
                    : PlanFrame.turn(door.door().swing()).times(-1);
            Box box = search.near(door.at().plus(across.times(OFF)), TextSize.width(number(door), SIZE) + 2 * PAD, SIZE + 2 * PAD, REACH,
                    b -> 0);
            placed.add(new Placed(door, box));
            taken.hard(box.polygon());
        }
    }

    void draw(SvgWriter svg) {
        if (placed.isEmpty()) {
            return;
        }
        svg.group("class", "door-numbers", "font-size", SIZE, "text-anchor", "middle", "fill", "#17406d", "stroke", "#ffffff",
                "stroke-width", 0.5, "stroke-linejoin", "round", "paint-order", "stroke");
        placed.forEach(p -> svg.text("text", number(p.door()), "data-door", p.door().door().id(), "x", p.box().centre().x(), "y",
                p.box().centre().y() + SIZE * LabelText.BASE / 2));
        svg.close();
    }
}
