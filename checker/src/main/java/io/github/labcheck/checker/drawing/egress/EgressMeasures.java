package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.ways.ExitWay;
import io.github.labcheck.checker.ways.Standing;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How people get out of a room: by which doors, through which rooms, past which dead ends. */
public final class EgressMeasures implements Measure {

    /** The most favourable first: a room with several doors stands as the best of them does. */
    private static final List<String> POSITIONS = List.of("between-exits", "dead-end-side", "corridor-end");

    private final DrawnDesign drawn;
    private final Egress egress;
    private final DoorMeasures doors;
    private final Remembered<String, Proof> closed;

    public EgressMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        egress = drawn.once(Egress.class, Egress::new);
        doors = drawn.once(DoorMeasures.class, DoorMeasures::new);
        this.closed = new Remembered<>(drawn.design());
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "corridorPosition" -> drawn.shape(node).flatMap(this::corridorPosition);
            case "deadEnd" -> drawn.shape(node).flatMap(this::deadEnd);
            case "egressThrough" -> egressThrough(node);
            case "wayOut" -> wayOut(node);
            case "dischargeDistance" -> dischargeDistance(node);
            default -> throw Measure.unknown(property);
        };
    }

    private Optional<Measurement> corridorPosition(RoomShape room) {
        if (room.room().kind() != RoomKind.ROOM || !egress.gaps(room.room().storey()).isEmpty()) {
            return Optional.empty();
        }
        List<PlanDoor> all = egress.walkable(room.id());
        if (all.isEmpty() || all.stream().anyMatch(d -> !d.drawn())) {
            return Optional.empty();
        }
        Optional<Concept> best = all.stream().flatMap(d -> doors.position(room.id(), d).stream())
                .min(Comparator.comparingInt(c -> POSITIONS.indexOf(c.notation())));
        return best.map(c -> Measurement.of(List.of(DrawnDesign.node(c.iri())), drawn.exits().from(room.id()).stream().findFirst()
                .map(DoorMeasures::proof).orElse(Proof.NONE))).or(() -> Optional.of(Measurement.NONE));
    }

    /** Whether a corridor is a dead end; nothing where some doors of rooms stand in a dead end and some do not. */
    private Optional<Measurement> deadEnd(RoomShape corridor) {
        if (corridor.room().kind() != RoomKind.CORRIDOR || !egress.gaps(corridor.room().storey()).isEmpty()) {
            return Optional.empty();
        }
        List<PlanDoor> rooms = egress.hung(corridor.id()).stream().filter(d -> egress.stays(d.across(corridor.id())))
                .filter(d -> d.letsOut(d.across(corridor.id()))).toList();
        Set<Standing> standings = new LinkedHashSet<>();
        rooms.forEach(d -> standings.add(drawn.deadEnds().standing(d.across(corridor.id()), d)));
        boolean told = rooms.stream().allMatch(PlanDoor::drawn) && standings.size() == 1 && !standings.contains(Standing.NO_WAY_OUT);
        return told ? Optional.of(Measurement.truth(standings.contains(Standing.DEAD_END),
                Proof.of(DrawnDesign.nodes(rooms.stream().map(PlanDoor::id).toList())))) : Optional.empty();
    }

    /** The rooms that everyone passes on the way from a room to a corridor, stair or outside. */
    private Optional<Measurement> egressThrough(Node room) {
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        lacks.addAll(drawn.design().listed("Room"));
        if (lacks.isEmpty() && !drawn.access().leadsOut(room.getURI())) {
            lacks.add(Lack.of(drawn.design().project(), "Door"));
        }
        List<Node> through = DrawnDesign.nodes(drawn.access().through(room.getURI()));
        return Optional.of(lacks.isEmpty() ? Measurement.of(through, Proof.of(through)) : Measurement.lacking(lacks));
    }

    /** Whether a safety exit can be reached from a room, or it has a door to the outside; none where not all is drawn. */
    private Optional<Measurement> wayOut(Node room) {
        Optional<RoomShape> shape = drawn.shape(room).filter(s -> egress.stays(s.id()) && !egress.openGround(s.id()));
        boolean known = shape.filter(s -> !s.room().storey().isEmpty() && !egress.hung(s.id()).isEmpty()
                && egress.hung(s.id()).stream().allMatch(PlanDoor::drawn)).isPresent();
        if (!known || !egress.known()) {
            return Optional.of(Measurement.NONE);
        }
        Optional<ExitWay> way = drawn.exits().from(room.getURI()).stream().findFirst();
        boolean out = egress.doors(room.getURI()).stream().anyMatch(d -> egress.outdoors(d.across(room.getURI())));
        return Optional.of(out || way.isPresent() ? Measurement.truth(true, way.map(DoorMeasures::proof).orElse(Proof.NONE))
                : Measurement.truth(false, closed.get(shape.get().room().storey(), this::closed)));
    }

    /** The doors of a storey that are no way out, although they are called exits, or locked. */
    private Proof closed(String storey) {
        List<Node> doors = drawn.drawing().plan().doors().stream()
                .filter(d -> d.kind().walkable() && drawn.storeyOf(d).equals(storey))
                .filter(d -> !d.passage().inFlight() || drawn.mark(DrawnDesign.node(d.id())).filter(mark -> !mark.counts()).isPresent())
                .map(d -> DrawnDesign.node(d.id())).toList();
        String ids = doors.stream().map(drawn.design()::id).collect(Collectors.joining(", "));
        return doors.isEmpty() ? Proof.NONE : new Proof(doors, List.of(), Text.of("drawing.egress.EgressMeasures.no-way-out", ids));
    }

    /** The way on the ground floor from a stair's door to the door to outside, m; 0 if the stair has its own. */
    private Optional<Measurement> dischargeDistance(Node node) {
        Optional<RoomShape> stair = drawn.anyShape(node.getURI())
                .filter(s -> s.room().kind() == RoomKind.STAIR && s.room().storeys().size() > 1);
        Optional<String> ground = stair.flatMap(s -> s.room().storeys().stream()
                .filter(id -> drawn.storey(id).filter(m -> m.storey().level() == 1).isPresent()).findFirst());
        if (ground.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        List<PlanDoor> feet = egress.walkable(node.getURI()).stream().filter(d -> drawn.storeyOf(d).equals(ground.get()))
                .toList();
        Optional<PlanDoor> own = feet.stream().filter(d -> d.across(node.getURI()).equals(PlanDoor.OUTSIDE)).findFirst();
        if (own.isPresent()) {
            return Optional.of(Measurement.number(0, Proof.of(DrawnDesign.nodes(List.of(node.getURI(), own.get().id())))));
        }
        List<Lack> lacks = new ArrayList<>(egress.gaps(ground.get()));
        feet.stream().filter(d -> !d.drawn()).forEach(d -> lacks.add(Lack.of(d.id(), "at")));
        if (!lacks.isEmpty()) {
            return Optional.of(Measurement.lacking(lacks.stream().distinct().toList()));
        }
        return Optional.of(feet.stream().flatMap(d -> drawn.exits().from(node.getURI(), d).stream()).filter(this::outdoors)
                .min(Comparator.comparingDouble(ExitWay::length))
                .map(way -> Measurement.number(way.length(), DoorMeasures.proof(way))).orElse(Measurement.NONE));
    }

    private boolean outdoors(ExitWay way) {
        return drawn.door(DrawnDesign.node(way.exit())).filter(d -> Stream.of(d.roomA(), d.roomB())
                .anyMatch(PlanDoor.OUTSIDE::equals)).isPresent();
    }
}
