package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.CorridorEnd;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.Recess;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a leaf that opens into a corridor takes of its width. Folded back flat it still takes its thickness; in a niche that leaves no
 * room to fold it back it takes what stands out of the niche. Doors in the end wall of a corridor take nothing across it.
 */
public final class LeafMeasures implements Measure {

    /** A leaf is at least as thick, m. */
    private static final double THICKNESS = 0.03;

    /** A door is hung with two leaves from this width on, m. */
    private static final double TWO_LEAVES = 1.2;

    private final DrawnDesign drawn;

    public LeafMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "corridorReduction" -> reduction(node);
            case "corridorReductionShort" -> Optional.of(tooLittle(node));
            default -> throw Measure.unknown(property);
        };
    }

    /** A niche that takes the whole leaf leaves nothing to ask for; what a leaf takes at least counts before less that is stated. */
    private Optional<Measurement> reduction(Node door) {
        Optional<Double> stated = drawn.stated(door, "corridorReduction");
        return least(door).filter(least -> stated.map(s -> s < least).orElse(least == 0))
                .map(least -> Measurement.number(least, Proof.NONE));
    }

    /** By how much less is stated than a leaf takes at least, m. */
    private Measurement tooLittle(Node door) {
        Optional<Double> stated = drawn.stated(door, "corridorReduction");
        Optional<Double> least = stated.flatMap(s -> least(door));
        return least.map(l -> Measurement.number(Math.max(0, l - stated.orElseThrow()),
                new Proof(List.of(door), List.of(),
                Text.of("drawing.stated.LeafMeasures.stated-m-leaf-takes", Compared.plain(stated.orElseThrow()), Compared.plain(l)))))
                .orElse(Measurement.NONE);
    }

    /** What a leaf takes at least, m; empty for other doors, and where the corridor or the door is not drawn. */
    private Optional<Double> least(Node node) {
        Optional<PlanDoor> door = drawn.door(node).filter(PlanDoor::drawn).filter(d -> d.of(d.swingsInto()));
        Optional<RoomShape> corridor = door.flatMap(d -> drawn.anyShape(d.swingsInto()))
                .filter(shape -> shape.drawn() && shape.room().kind().leadsOn());
        return corridor.filter(shape -> !CorridorEnd.holds(shape, door.get()) || Recess.of(shape, door.get()).isPresent())
                .flatMap(shape -> Recess.of(shape, door.get())
                .map(recess -> said(node) ? Optional.of(standingOut(door.get(), recess)) : Optional.<Double>empty())
                        .orElse(Optional.of(THICKNESS)));
    }

    /** Whether a design says how wide the door is; only then is it known whether its leaf fits into a niche. */
    private boolean said(Node door) {
        return drawn.stated(door, "openingWidth").or(() -> drawn.stated(door, "clearWidth")).isPresent();
    }

    private static double standingOut(PlanDoor door, Recess recess) {
        double leaf = door.span() >= TWO_LEAVES ? door.span() / 2 : door.span();
        boolean folds = millimetres(recess.width()) >= millimetres(door.span() + leaf);
        return Math.max(0, millimetres((folds ? THICKNESS : leaf) - recess.depth()) / 1000.0);
    }

    private static long millimetres(double metres) {
        return Math.round(metres * 1000);
    }
}
