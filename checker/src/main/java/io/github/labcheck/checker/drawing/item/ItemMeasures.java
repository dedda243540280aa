package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.drawn.RoomFurniture;
import io.github.labcheck.checker.drawing.drawn.Things;
import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.ItemSides;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How a piece of equipment stands to the wall behind it and to the doors of its room. */
public final class ItemMeasures implements Measure {

    /** Kinds that stand on the floor, so that a room is not known without their footprints. */
    private static final List<String> ON_THE_FLOOR = List.of(Things.BENCH, "cabinet-device");

    private final DrawnDesign drawn;
    private final Things things;

    public ItemMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        things = drawn.things();
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "wallClearance" -> wallClearance(node);
            case "wallClearanceExcess" -> Optional.of(excess(node));
            case "besideDoor" -> Optional.of(besideDoor(node));
            case "doorwayBlocked" -> Optional.of(doorwayBlocked(node));
            default -> throw Measure.unknown(property);
        };
    }

    /** Free behind the back of a thing in the drawing, m, or what is stated if that is less. */
    private Optional<Measurement> wallClearance(Node thing) {
        double stated = drawn.stated(thing, "wallClearance").orElse(Double.POSITIVE_INFINITY);
        return behind(thing).filter(free -> free <= stated).map(free -> Measurement.number(free, Proof.of(List.of(thing))));
    }

    /** By how much a stated clearance is more than the drawn one, m; none where there is nothing to compare. */
    private Measurement excess(Node thing) {
        Optional<Double> stated = drawn.stated(thing, "wallClearance");
        Optional<Double> free = behind(thing);
        return stated.isEmpty() || free.isEmpty() ? Measurement.NONE : Measurement.number(Math.max(0, stated.get() - free.get()),
                Proof.of(Compared.metres(stated.get(), free.get())));
    }

    private Optional<Double> behind(Node thing) {
        return things.undrawn(thing).isEmpty() ? things.room(thing).map(things::furniture).map(room -> {
            Footprint footprint = room.footprint(thing).orElseThrow();
            return room.sides().wall(footprint, ItemSides.across(room.front(footprint)));
        }).filter(free -> free < Double.POSITIVE_INFINITY) : Optional.empty();
    }

    /** Whether a thing is nearer to the opening of a door than the opening is wide. */
    private Measurement besideDoor(Node thing) {
        List<Lack> lacks = things.undrawn(thing);
        if (!lacks.isEmpty()) {
            return Measurement.lacking(lacks);
        }
        RoomFurniture room = things.furniture(things.room(thing).orElseThrow());
        Footprint footprint = room.footprint(thing).orElseThrow();
        return doors(room).filter(door -> room.toDoor(footprint, door) < door.span()).findFirst().map(door -> {
            String distance = Compared.plain(room.toDoor(footprint, door));
            return shown(thing, door, Text.of("drawing.item.ItemMeasures.m-from-door-m", id(door), distance, Compared.plain(door.span())));
        }).orElseGet(() -> none(undrawnDoors(room)));
    }

    /** Whether something stands in the square in front of a door of a room that is as deep as its opening is wide. */
    private Measurement doorwayBlocked(Node node) {
        if (drawn.shape(node).isEmpty()) {
            return Measurement.lacking(node, "outline");
        }
        RoomFurniture room = things.furniture(node);
        for (PlanDoor door : doors(room).toList()) {
            Optional<Footprint> inFront = room.footprints().stream().filter(f -> room.inFront(f, door)).findFirst();
            if (inFront.isPresent()) {
                Node thing = DrawnDesign.node(inFront.get().item().id());
                return shown(thing, door, Text.of("drawing.item.ItemMeasures.stands-front-door", drawn.design().id(thing), id(door)));
            }
        }
        List<Lack> lacks = undrawnDoors(room);
        lacks.addAll(drawn.design().listed("Equipment"));
        ON_THE_FLOOR.forEach(kind -> lacks.addAll(room.undrawn(kind)));
        return none(lacks);
    }

    private static Measurement shown(Node thing, PlanDoor door, Text because) {
        return Measurement.truth(true, new Proof(List.of(thing, DrawnDesign.node(door.id())), List.of(), because));
    }

    private static Measurement none(List<Lack> lacks) {
        return lacks.isEmpty() ? Measurement.truth(false, Proof.NONE) : Measurement.lacking(lacks);
    }

    /** The doors of a room whose place and width are known. */
    private Stream<PlanDoor> doors(RoomFurniture room) {
        return drawn.doors(room.room().id()).stream().filter(door -> door.kind() == DoorKind.DOOR && door.drawn() && wide(door));
    }

    private List<Lack> undrawnDoors(RoomFurniture room) {
        List<Lack> lacks = new ArrayList<>(drawn.design().listed("Door"));
        drawn.doors(room.room().id()).stream().filter(door -> door.kind() == DoorKind.DOOR && !(door.drawn() && wide(door)))
                .forEach(door -> lacks.add(Lack.of(door.id(), door.drawn() ? "openingWidth" : "at")));
        return lacks;
    }

    /** Whether it is known how wide a door is. */
    private static boolean wide(PlanDoor door) {
        return door.opening() > 0 || door.clearWidth() > 0;
    }

    private String id(PlanDoor door) {
        return drawn.design().id(DrawnDesign.node(door.id()));
    }
}
