package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.prep.PreparedGeometry;

/** Green plates beside the safety exits, with an arrow through the door. */
final class ExitPicture {

    private static final String GREEN = "#0b8a3d";
    private static final double SIZE = 2.2;
    private static final double PAD = 0.8;
    private static final double REACH = 30;

    private record Plate(DoorShape door, Box box) { }

    private final String words;
    private final List<Plate> plates = new ArrayList<>();

    ExitPicture(Language language) {
        words = PictureWords.EXIT.in(language);
    }

    /** Finds places for the plates, outside the building if the exit leads there. */
    void place(List<DoorShape> doors, PlaceSearch search, Obstacles taken, PreparedGeometry building) {
        double width = TextSize.width(words, SIZE) + 2 * PAD;
        double height = SIZE * TextSize.LINE + PAD;
        for (DoorShape door : doors) {
            if (door.door().exitTo() != null) {
                XY out = PlanFrame.turn(door.door().exitTo());
                XY anchor = door.at().plus(out.times(5));
                Box box = search.near(anchor, width, height, REACH,
                        b -> building.intersects(b.polygon()) ? 12 : 0);
                plates.add(new Plate(door, box));
                taken.hard(box.polygon());
            }
        }
    }

    void draw(SvgWriter svg) {
        for (Plate plate : plates) {
            svg.group("class", "exit", "data-door", plate.door().door().id());
            arrow(svg, plate.door());
            Box box = plate.box();
            svg.empty("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", 0.6, "fill", GREEN);
            svg.text("text", words, "x", box.centre().x(), "y", box.centre().y() + SIZE * LabelText.BASE / 2, "font-size", SIZE,
                    "font-weight", "600",
                    "text-anchor", "middle", "fill", "#ffffff");
            svg.close();
        }
    }

    private static void arrow(SvgWriter svg, DoorShape door) {
        XY out = PlanFrame.turn(door.door().exitTo());
        XY side = out.right();
        XY at = door.at();
        svg.empty("path", "d", SvgWriter.path(List.of(at.plus(out.times(1.8)), at.minus(out.times(0.6)).plus(side.times(1.5)),
                at.minus(out.times(0.6)).minus(side.times(1.5))), true), "fill", GREEN);
    }
}
