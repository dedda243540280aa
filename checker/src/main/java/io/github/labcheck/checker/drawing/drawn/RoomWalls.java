package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.WallPiece;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Remembered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/** The walls of a room by what is behind them, and its windows. */
public final class RoomWalls {

    private final DrawnDesign drawn;
    private final DesignGraph design;
    private final Undrawn undrawn;
    private final Remembered<String, Map<Node, List<Node>>> all;
    private final Answers<List<Node>> windows;

    public RoomWalls(DrawnDesign drawn, Undrawn undrawn) {
        this.drawn = drawn;
        this.undrawn = undrawn;
        design = drawn.design();
        all = new Remembered<>(design);
        windows = design.answers("windows in", room -> all.get("", a -> byRoom()).getOrDefault(room, List.of()));
    }

    /** The pieces of its walls behind which no room lies. */
    public List<Face> external(RoomShape room) {
        return faces(room, piece -> piece.other().equals(PlanDoor.OUTSIDE));
    }

    /** Those of them that have a window. */
    public List<Face> windowed(RoomShape room) {
        List<XY> places = windows(room).stream().filter(this::maybeOuter).flatMap(window -> drawn.at(window).stream()).toList();
        return external(room).stream().filter(face -> places.stream().anyMatch(at -> face.nearest(at).distance(at) <= Tolerance.WALL))
                .toList();
    }

    /** The pieces of its walls behind which a corridor lies. */
    public List<Face> corridor(RoomShape room) {
        return faces(room, piece -> drawn.anyShape(piece.other()).map(s -> s.room().kind() == RoomKind.CORRIDOR).orElse(false));
    }

    private List<Face> faces(RoomShape room, Predicate<WallPiece> wanted) {
        return room.room().storeys().isEmpty() ? List.of() : drawn.walls(room.room().storey()).of(room.id()).filter(wanted)
                .map(piece -> new Face(piece.other(), piece.start(), piece.end())).toList();
    }

    /** What has to be said for it to be known what is behind the walls of a room: its storey, and where all rooms of that storey are. */
    public List<Lack> behind(RoomShape room) {
        List<Lack> lacks = new ArrayList<>(undrawn.on(room.room().storey()));
        if (room.room().storeys().isEmpty()) {
            lacks.add(Lack.of(room.id(), "storey"));
        }
        return lacks;
    }

    /** What has to be said for all windows of a room to be known. */
    public List<Lack> unknownWindows(RoomShape room) {
        List<Lack> lacks = new ArrayList<>(design.listed("Window"));
        windows(room).stream().filter(window -> maybeOuter(window) && drawn.at(window).isEmpty())
                .forEach(window -> lacks.add(Lack.of(window.getURI(), "at")));
        return lacks;
    }

    private boolean maybeOuter(Node window) {
        return design.value(window, "exterior").map(n -> n.getLiteralLexicalForm().equals("true")).orElse(true);
    }

    private List<Node> windows(RoomShape room) {
        return windows.get(DrawnDesign.node(room.id()));
    }

    private Map<Node, List<Node>> byRoom() {
        Map<Node, List<Node>> found = new HashMap<>();
        design.instances("Window").forEach(window -> design.value(window, "room")
                .ifPresent(r -> found.computeIfAbsent(r, k -> new ArrayList<>()).add(window)));
        return found;
    }
}
