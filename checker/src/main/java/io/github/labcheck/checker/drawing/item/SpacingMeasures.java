package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.RoomFurniture;
import io.github.labcheck.checker.drawing.drawn.Things;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.FreeGap;
import io.github.labcheck.checker.geometry.ItemSides;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.Side;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How far a piece of equipment stands from the doors and walls of its room and from equipment of certain kinds in it, m. */
public final class SpacingMeasures implements Measure {

    private static final List<String> HOODS = List.of("fume-hood", "ductless-fume-hood");
    private static final List<String> AIR = List.of("split-air-conditioner", "fan-coil");
    private static final List<String> ELECTRICAL = List.of("distribution-box", "computer", "server", "printer", "centrifuge",
            "cold-storage",
            "analyser", "ups");
    private static final List<String> CABINETS = List.of("biosafety-cabinet", "clean-bench");
    private static final List<String> OPENINGS = List.of("fume-hood", "ductless-fume-hood", "biosafety-cabinet", "clean-bench");

    private final DrawnDesign drawn;
    private final Things things;

    public SpacingMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        things = drawn.things();
    }

    @Override
    public Optional<Measurement> of(String property, Node thing) {
        return Optional.of(of(thing, (room, item) -> of(property, room, item)));
    }

    private Measurement of(String property, RoomFurniture room, Footprint item) {
        return switch (property) {
            case "doorDistance" -> toDoor(room, item);
            case "hoodDistance" -> nearest(room, item, HOODS, false);
            case "airConditionerDistance" -> nearest(room, item, AIR, false);
            case "electricalDistance" -> nearest(room, item, ELECTRICAL, false);
            case "cabinetDistance" -> nearest(room, item, CABINETS, true);
            case "facingOpening" -> facing(room, item);
            case "frontToWall" -> wall(room, item, List.of(room.front(item)));
            case "sideToWall" -> wall(room, item, Stream.of(Side.values())
                    .filter(side -> side != room.front(item) && side != ItemSides.across(room.front(item))).toList());
            default -> throw Measure.unknown(property);
        };
    }

    private Measurement of(Node thing, BiFunction<RoomFurniture, Footprint, Measurement> measure) {
        List<Lack> lacks = things.undrawn(thing);
        if (!lacks.isEmpty()) {
            return Measurement.lacking(lacks);
        }
        RoomFurniture room = things.furniture(things.room(thing).orElseThrow());
        return measure.apply(room, room.footprint(thing).orElseThrow());
    }

    private static Measurement wall(RoomFurniture room, Footprint item, List<Side> sides) {
        double free = sides.stream().mapToDouble(side -> room.sides().wall(item, side)).min().orElse(Double.POSITIVE_INFINITY);
        return free < Double.POSITIVE_INFINITY ? Measurement.number(free, Proof.of(List.of(node(item)))) : Measurement.NONE;
    }

    /** Straight to the opening of the nearest door of the room. */
    private Measurement toDoor(RoomFurniture room, Footprint item) {
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        List<PlanDoor> doors = drawn.doors(room.room().id()).stream().filter(door -> door.kind() == DoorKind.DOOR).toList();
        doors.stream().filter(door -> !seen(door)).forEach(door -> lacks.add(Lack.of(door.id(), door.drawn() ? "openingWidth" : "at")));
        return told(doors.stream().filter(SpacingMeasures::seen).min(Comparator.comparingDouble(door -> room.toDoor(item, door)))
                .map(door -> Measurement.number(room.toDoor(item, door), Proof.of(List.of(node(item), DrawnDesign.node(door.id()))))),
                lacks);
    }

    private static boolean seen(PlanDoor door) {
        return door.drawn() && (door.opening() > 0 || door.clearWidth() > 0);
    }

    /** Straight to the nearest other thing of some kinds in the room, or to the nearest that is worked at from the same side. */
    private Measurement nearest(RoomFurniture room, Footprint item, List<String> kinds, boolean alike) {
        Optional<Footprint> nearest = others(room, item, kinds).stream().filter(other -> !alike || alike(room, item, other))
                .min(Comparator.comparingDouble((Footprint other) -> RoomItems.apart(item, other))
                .thenComparing(other -> other.item().id()));
        return told(nearest.map(other -> Measurement.number(RoomItems.apart(item, other), Proof.of(List.of(node(item), node(other))))),
                lacks(room, kinds));
    }

    private static boolean alike(RoomFurniture room, Footprint one, Footprint other) {
        return ItemSides.face(one, room.front(one)).outward().dot(ItemSides.face(other, room.front(other)).outward()) > Math.sqrt(0.5);
    }

    /** Between the openings of two hoods or cabinets that look at each other. */
    private Measurement facing(RoomFurniture room, Footprint item) {
        if (OPENINGS.stream().noneMatch(kind -> things.is(node(item), kind))) {
            return Measurement.NONE;
        }
        Optional<FreeGap> gap = room.narrowest(item, others(room, item, OPENINGS), other -> List.of(room.front(other)));
        return told(gap.map(g -> Measurement.number(g.distance(), Proof.of(DrawnDesign.nodes(List.of(g.item(), g.to())),
                DrawnDesign.spots(room.room().room().storey(), List.of(g.from(), g.end()))))), lacks(room, OPENINGS));
    }

    private static List<Footprint> others(RoomFurniture room, Footprint item, List<String> kinds) {
        return kinds.stream().flatMap(kind -> room.others(item, kind).stream()).distinct().toList();
    }

    private List<Lack> lacks(RoomFurniture room, List<String> kinds) {
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Equipment"));
        kinds.forEach(kind -> lacks.addAll(room.undrawn(kind)));
        return lacks;
    }

    /** What was measured, with what may change it; none where there is nothing to measure to. */
    private static Measurement told(Optional<Measurement> found, List<Lack> lacks) {
        return found.map(m -> new Measurement(m.values(), lacks, m.proof())).orElse(new Measurement(List.of(), lacks, Proof.NONE));
    }

    private static Node node(Footprint footprint) {
        return DrawnDesign.node(footprint.item().id());
    }
}
