package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.RoomKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;

/** Which rooms lead to which, by their doors and openings alone; also where nothing is drawn. Getting out, one passes no locked door. */
public final class Access {

    /** All that is not a room one stays in: outside, corridors, stairs. */
    private static final String PUBLIC = "\u0000";

    private final Map<String, PlanRoom> rooms;
    private final Drawing drawing;
    private final Graph<String, DefaultEdge> byDoors = new Pseudograph<>(DefaultEdge.class);
    private final Graph<String, DefaultEdge> inFlight = new Pseudograph<>(DefaultEdge.class);
    private final Graph<String, DefaultEdge> toPublic = new Pseudograph<>(DefaultEdge.class);
    private final Set<String> connected;
    private Straits straits;

    private Access(Drawing drawing) {
        this.drawing = drawing;
        rooms = drawing.plan().rooms().stream().filter(room -> room.kind() != RoomKind.SHAFT)
                .collect(Collectors.toMap(PlanRoom::id, room -> room, (a, b) -> a, TreeMap::new));
        toPublic.addVertex(PUBLIC);
        for (Graph<String, DefaultEdge> graph : List.of(byDoors, inFlight)) {
            graph.addVertex(PlanDoor.OUTSIDE);
            rooms.keySet().forEach(graph::addVertex);
        }
        rooms.keySet().stream().map(this::merged).forEach(toPublic::addVertex);
        drawing.plan().doors().stream().filter(door -> door.kind().walkable()).forEach(this::add);
        connected = new ConnectivityInspector<>(inFlight).connectedSetOf(PlanDoor.OUTSIDE);
    }

    /** The access of a drawing. */
    public static Access of(Drawing drawing) {
        return new Access(drawing);
    }

    private void add(PlanDoor door) {
        if (byDoors.containsVertex(door.roomA()) && byDoors.containsVertex(door.roomB())) {
            byDoors.addEdge(door.roomA(), door.roomB());
            if (door.passage().inFlight()) {
                inFlight.addEdge(door.roomA(), door.roomB());
                toPublic.addEdge(merged(door.roomA()), merged(door.roomB()));
            }
            if (door.exit()) {
                byDoors.addEdge(door.roomA(), PlanDoor.OUTSIDE);
                inFlight.addEdge(door.roomA(), PlanDoor.OUTSIDE);
            }
        }
    }

    private String merged(String room) {
        return room.equals(PlanDoor.OUTSIDE) || rooms.get(room).kind() != RoomKind.ROOM ? PUBLIC : room;
    }

    /** Rooms from which no chain of doors that people in flight get through leads outside or to a safety exit, by id. */
    public List<String> cutOff() {
        return rooms.keySet().stream().filter(room -> !connected.contains(room)).toList();
    }

    /**
     * The rooms that everyone passes who goes from a corridor, a stair or outside to a room, nearest to it first; empty if it has such a
     * door itself.
     */
    public List<String> through(String room) {
        if (!rooms.containsKey(room) || merged(room).equals(PUBLIC)) {
            return List.of();
        }
        return straits().before(room);
    }

    private Straits straits() {
        if (straits == null) {
            straits = Straits.from(toPublic, PUBLIC);
        }
        return straits;
    }

    /** Whether a chain of doors leads from a room to a corridor, a stair or outside. */
    public boolean leadsOut(String room) {
        return rooms.containsKey(room) && straits().reach(merged(room));
    }

    /** The fewest rooms that one passes from one room to another; empty if there is no way, or a door joins the two. */
    public List<String> between(String from, String to) {
        if (!byDoors.containsVertex(from) || !byDoors.containsVertex(to)) {
            return List.of();
        }
        var path = BFSShortestPath.findPathBetween(byDoors, from, to);
        return path == null || path.getLength() < 2 ? List.of() : List.copyOf(path.getVertexList().subList(1, path.getLength()));
    }

    /** Rooms that a door or opening of a room leads to, and outside; by id. */
    public Stream<String> neighbours(String room) {
        return drawing.doors(room).stream().filter(door -> door.kind().walkable()).map(door -> door.across(room)).distinct().sorted();
    }
}
