package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.exit.ExitMark;
import io.github.labcheck.checker.drawing.exit.Passages;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** What the drawing says of doors that are called exits, and of locked doors on the way out. */
public final class MarkMeasures implements Measure {

    private final DrawnDesign drawn;
    private final Egress egress;
    private final Passages passages;

    public MarkMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        egress = drawn.once(Egress.class, Egress::new);
        passages = new Passages(drawn.design());
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "exit" -> exit(node);
            case "exitRefuted" -> exitRefuted(node);
            case "shutInFlight" -> shutInFlight(node);
            case "servesStorey" -> servesStorey(node);
            case "sidesApart" -> sidesApart(node);
            default -> throw Measure.unknown(property);
        };
    }

    private boolean calledExit(Node door) {
        return drawn.design().stated(door, "exit").stream().anyMatch(value -> value.getLiteralLexicalForm().equals("true"));
    }

    private Optional<ExitMark> mark(Node door) {
        return calledExit(door) ? drawn.mark(door) : Optional.empty();
    }

    /** A mark that does not count is none, whatever asks for it. */
    private Optional<Measurement> exit(Node door) {
        return mark(door).filter(mark -> !mark.counts()).map(mark -> Measurement.truth(false, sides(door, null)));
    }

    private Optional<Measurement> exitRefuted(Node door) {
        return Optional.of(mark(door).map(mark -> {
            if (mark instanceof ExitMark.Untold untold) {
                return Measurement.lacking(untold.lacks());
            }
            Text why = mark instanceof ExitMark.Refuted refuted ? refuted.why() : null;
            return Measurement.truth(why != null, sides(door, why));
        }).orElse(Measurement.NONE));
    }

    private Optional<Measurement> servesStorey(Node node) {
        return Optional.of(drawn.door(node).filter(PlanDoor::exit)
                .map(door -> Measurement.truth(egress.exits(drawn.storeyOf(door))
                .contains(door), sides(node, null))).orElse(Measurement.NONE));
    }

    private Proof sides(Node door, Text because) {
        List<Node> rooms = drawn.design().values(door, "between").stream().filter(side -> !DesignGraph.isOutside(side)).toList();
        return new Proof(Stream.concat(Stream.of(door), rooms.stream()).distinct().toList(), List.of(), because);
    }

    /** Of doors between a room, corridor or stair and what leads on, of which something is said; of those called exits their mark tells. */
    private Optional<Measurement> shutInFlight(Node node) {
        Optional<PlanDoor> door = calledExit(node) || !passages.told(node) ? Optional.empty() : drawn.door(node).filter(this::onTheWay);
        if (door.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        List<Lack> unsaid = passages.unsaid(node);
        Optional<Text> locked = passages.locked(node).filter(why -> !door.get().passage().inFlight());
        return Optional.of(locked.isEmpty() && !unsaid.isEmpty() && door.get().passage().into().isEmpty() ? Measurement.lacking(unsaid)
                : Measurement.truth(locked.isPresent(), sides(node, locked.orElse(null))));
    }

    private boolean onTheWay(PlanDoor door) {
        return Stream.of(door.roomA(), door.roomB()).anyMatch(from -> (egress.stays(from) || egress.leadsOn(from))
                && egress.leadsOut(door.across(from)));
    }

    /** Whether a door has two different sides; two times outside, or the same room, is none. */
    private Optional<Measurement> sidesApart(Node node) {
        return Optional.of(drawn.door(node).map(door -> Measurement.truth(!door.roomA().equals(door.roomB()), sides(node, null)))
                .orElse(Measurement.NONE));
    }
}
