package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.ways.ExitWay;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What is left to the people of a room when the exit nearest to them is blocked. */
public final class AlternativeExits implements Measure {

    private final DrawnDesign drawn;
    private final Egress egress;

    public AlternativeExits(DrawnDesign drawn) {
        this.drawn = drawn;
        egress = drawn.once(Egress.class, Egress::new);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "alternativeExit" -> Optional.of(there(node));
            case "alternativeExitDistance" -> Optional.of(second(node)
                    .map(way -> Measurement.number(way.length(), DoorMeasures.proof(way))).orElse(Measurement.NONE));
            default -> throw Measure.unknown(property);
        };
    }

    /**
     * Whether another exit can be reached. None to tell of a corridor, of a room without a door, where no exit can be reached at all, and
     * where the storey has no other one, which is told of the storey.
     */
    private Measurement there(Node room) {
        if (!drawn.design().isA(room, "Room") || !egress.stays(room.getURI()) || egress.openGround(room.getURI())
                || egress.walkable(room.getURI()).isEmpty() || oneExit(room)) {
            return Measurement.NONE;
        }
        Optional<ExitWay> second = second(room);
        if (second.isPresent()) {
            return Measurement.truth(true, DoorMeasures.proof(second.get()));
        }
        List<Lack> lacks = lacks(room);
        Optional<ExitWay> only = drawn.exits().from(room.getURI()).stream().findFirst();
        return !lacks.isEmpty() ? Measurement.lacking(lacks) : only.map(way -> Measurement.truth(false, blocked(way)))
                .orElse(Measurement.NONE);
    }

    private boolean oneExit(Node room) {
        return drawn.anyShape(room.getURI()).map(shape -> shape.room().storey())
                .filter(storey -> !storey.isEmpty() && egress.exits(storey).size() < 2).isPresent();
    }

    private Optional<ExitWay> second(Node room) {
        return drawn.exits().from(room.getURI()).stream().findFirst().flatMap(way -> drawn.exits().without(way.exit(), room.getURI()));
    }

    /** What may yet show another way. */
    private List<Lack> lacks(Node room) {
        List<Lack> lacks = new ArrayList<>();
        Optional<RoomShape> shape = drawn.shape(room);
        if (shape.isEmpty()) {
            lacks.add(Lack.of(room, "outline"));
        } else if (shape.get().room().storey().isEmpty()) {
            lacks.add(Lack.of(room, "storey"));
        }
        egress.walkable(room.getURI()).stream().filter(door -> !door.drawn()).map(PlanDoor::id)
                .forEach(door -> lacks.add(Lack.of(door, "at")));
        drawn.storeys().forEach(storey -> lacks.addAll(egress.gaps(storey.id())));
        lacks.addAll(drawn.design().listed("Opening"));
        return lacks.stream().distinct().toList();
    }

    private Proof blocked(ExitWay way) {
        Proof proof = DoorMeasures.proof(way);
        String exit = drawn.design().id(DrawnDesign.node(way.exit()));
        return new Proof(proof.things(), proof.line(), Text.of("drawing.egress.AlternativeExits.exit-blocked-no-other", exit));
    }
}
