package io.github.labcheck.checker.drawing.egress;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which doors lead out of a room, and what would have to be drawn before the ways out of a storey are known. */
public final class Egress {

    /** Rooms that are locked, or full of things, when others flee. */
    private static final List<String> NO_WAY_FOR_OTHERS = List.of("plant-room", "storage-room");

    private final DrawnDesign drawn;
    private final Answers<List<Lack>> gaps;
    private final Answers<List<PlanDoor>> exits;

    public Egress(DrawnDesign drawn) {
        this.drawn = drawn;
        gaps = drawn.design().answers("gaps in ways out", storey -> look(storey.getURI()));
        exits = drawn.design().answers("exits of", storey -> serving(storey.getURI()));
    }

    /** What a room is for those who walk; outside is none. */
    Optional<RoomKind> kind(String room) {
        return drawn.anyShape(room).map(RoomShape::room).map(PlanRoom::kind);
    }

    /** Whether ways of others lead through a room: a corridor, lobby or stair. */
    boolean leadsOn(String room) {
        return kind(room).map(RoomKind::leadsOn).orElse(false);
    }

    /** Whether one stays in a room, rather than only walks through it. */
    boolean stays(String room) {
        return kind(room).filter(k -> k == RoomKind.ROOM).isPresent();
    }

    /** The room that a door joins with a corridor, lobby or stair. */
    Optional<String> roomOf(PlanDoor door) {
        return Stream.of(door.roomA(), door.roomB()).filter(this::stays).filter(room -> leadsOn(door.across(room)))
                .findFirst();
    }

    /** The doors that people leave a room by, by id: to corridors, lobbies, stairs, entry rooms and outside. */
    List<PlanDoor> doors(String room) {
        return walkable(room).stream().filter(door -> leadsOut(door.across(room))).toList();
    }

    /** All doors and openings of a room that people walk through, by id. */
    List<PlanDoor> hung(String room) {
        return drawn.doors(room).stream().filter(door -> door.kind().walkable()).toList();
    }

    /** The doors and openings of a room that people in flight get out by, by id. */
    List<PlanDoor> walkable(String room) {
        return drawn.doors(room).stream().filter(door -> door.letsOut(room)).toList();
    }

    /** Whether leaving a room into a side is getting out of it. */
    boolean leadsOut(String side) {
        return outdoors(side) || leadsOn(side)
                || drawn.design().hasFunction(DrawnDesign.node(side), "entry-room");
    }

    /** Whether a room is a yard, which nobody has to get out of. */
    boolean openGround(String room) {
        return drawn.design().hasFunction(DrawnDesign.node(room), "open-ground");
    }

    /** Whether a side of a door is outside the building: outside, or a yard that one gets out of. */
    boolean outdoors(String side) {
        return drawn.outdoors(side);
    }

    /**
     * The exits of a storey that serve its rooms: not those that people coming down a stair take, nor those of rooms that are no way for
     * others, unless the storey has no other rooms.
     */
    List<PlanDoor> exits(String storey) {
        return exits.get(DrawnDesign.node(storey));
    }

    private List<PlanDoor> serving(String storey) {
        boolean others = drawn.drawing().plan().rooms().stream()
                .anyMatch(room -> room.storeys().contains(storey) && !room.kind().vertical() && !noWayForOthers(room.id()));
        return drawn.exits().exits(storey).stream().filter(exit -> Stream.of(exit.roomA(), exit.roomB())
                .anyMatch(side -> (stays(side) || kind(side).filter(k -> k == RoomKind.CORRIDOR).isPresent())
                        && !(others && noWayForOthers(side)))).toList();
    }

    private boolean noWayForOthers(String room) {
        return NO_WAY_FOR_OTHERS.stream().anyMatch(function -> drawn.design().hasFunction(DrawnDesign.node(room), function));
    }

    /** What is not listed or not drawn of the corridors and exits of a storey; empty if its ways out are known. */
    List<Lack> gaps(String storey) {
        return gaps.get(DrawnDesign.node(storey));
    }

    /** Whether the ways out of all storeys are known. */
    boolean known() {
        return drawn.storeys().stream().allMatch(storey -> gaps(storey.id()).isEmpty());
    }

    private List<Lack> look(String storey) {
        DesignGraph design = drawn.design();
        List<Lack> lacks = new ArrayList<>(design.listed("Door"));
        lacks.addAll(design.listed("Room"));
        for (PlanRoom room : drawn.drawing().plan().rooms()) {
            boolean here = room.storeys().isEmpty() || room.storeys().contains(storey);
            if (here && room.kind().leadsOn()) {
                lacks.addAll(gaps(room, storey));
            } else if (here && walkable(room.id()).size() > 1 && design.leavesOpen(DrawnDesign.node(room.id()), "function")) {
                lacks.add(Lack.of(room.id(), "function")); // it may be a corridor
            }
        }
        return lacks.stream().distinct().toList();
    }

    private List<Lack> gaps(PlanRoom room, String storey) {
        List<PlanDoor> doors = walkable(room.id()).stream()
                .filter(d -> d.exit() || leadsOn(d.across(room.id()))).toList();
        List<Lack> lacks = new ArrayList<>();
        if (room.storeys().isEmpty()) {
            lacks.add(Lack.of(room.id(), "storey"));
        }
        if (room.outline().isEmpty() && (room.kind() != RoomKind.STAIR || doors.stream().anyMatch(d -> !d.exit()))) {
            lacks.add(Lack.of(room.id(), "outline"));
        }
        doors.stream().filter(d -> !d.drawn() && List.of(storey, "").contains(drawn.storeyOf(d)))
                .forEach(d -> lacks.add(Lack.of(d.id(), "at")));
        return lacks;
    }
}
