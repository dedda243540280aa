package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.WidthEnd;
import io.github.labcheck.ontology.Beside;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.locationtech.jts.geom.Geometry;

/**
 * The narrowest place on the way along each corridor. To find it takes longer than most other measures and needs the drawing alone, so
 * that a second processor begins as soon as there is a drawing; whoever asks for what is not begun yet finds it, and waits for the rest.
 */
public final class CorridorWidths {

    private final Drawing drawing;
    private final List<String> corridors;
    private final Beside<Optional<Narrowest>> bare;

    CorridorWidths(Drawing drawing) {
        this.drawing = drawing;
        List<RoomShape> rooms = drawing.storeys().stream().flatMap(storey -> storey.rooms().stream())
                .filter(room -> room.drawn() && room.room().kind() == RoomKind.CORRIDOR).toList();
        corridors = rooms.stream().map(RoomShape::id).toList();
        bare = new Beside<>("corridors", rooms.stream().map(this::search).toList());
    }

    private Callable<Optional<Narrowest>> search(RoomShape room) {
        Geometry own = room.simpleFloor().copy(); // a geometry notes things about itself, which only one thread at a time may do
        List<WidthEnd> ends = ends(room.id());
        return () -> ClearWidth.of(own, room.id(), ends);
    }

    /** Whether a room is among the corridors that were begun. */
    public boolean has(RoomShape room) {
        return corridors.contains(room.id());
    }

    /**
     * The narrowest place of such a corridor, furniture left out.
     *
     * @throws CancellationException if the thread is told to stop while it waits
     */
    public Optional<Narrowest> of(RoomShape room) {
        return bare.get(corridors.indexOf(room.id()));
    }

    private List<WidthEnd> ends(String room) {
        return drawing.doors(room).stream().filter(d -> d.drawn() && d.kind().walkable())
                .map(d -> new WidthEnd(d.id(), d.at(), where(d, room))).toList();
    }

    /** Whether the corridor's way goes on behind a door, or a room lies beside it. */
    private WidthEnd.Where where(PlanDoor door, String room) {
        String across = door.across(room);
        boolean on = across.equals(PlanDoor.OUTSIDE) || drawing.shape(across).map(s -> s.room().kind().leadsOn()).orElse(false);
        return on ? WidthEnd.Where.WAY_ON : WidthEnd.Where.BESIDE;
    }
}
