package io.github.labcheck.checker.drawing.item;

import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Where a place is that should be in a room. */
record Elsewhere(DrawnDesign drawn) {

    /** The other room of its storey on whose floor a place lies, by more than 1 mm. */
    Optional<Node> inRoom(RoomShape room, XY at) {
        return room.room().storeys().stream().flatMap(storey -> drawn.storey(storey).stream()).map(StoreyMap::rooms)
                .flatMap(rooms -> rooms.stream().filter(other -> other != room && other.drawn() && other.inside(at) > Tolerance.LENGTH))
                .map(other -> DrawnDesign.node(other.id())).findFirst();
    }
}
