package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.drawing.exit.ExitMarks;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.ways.Access;
import io.github.labcheck.checker.ways.DeadEnds;
import io.github.labcheck.checker.ways.ExitWays;
import io.github.labcheck.checker.ways.InRoom;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.checker.ways.TightPlace;
import io.github.labcheck.checker.ways.WalkingGraph;
import io.github.labcheck.checker.ways.Way;
import io.github.labcheck.ontology.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A design and what its drawing is made of. Each part is made when it is first asked for, so that a design from which
 * nothing is measured costs nothing. Things go by their IRIs.
 */
public final class DrawnDesign {

    private final DesignGraph design;
    private final Bounds bounds;
    private final Map<String, Walls> walls = new HashMap<>();
    private final Map<String, Optional<Narrowest>> tightPlaces = new HashMap<>();
    private Map<String, PlanDoor> doors;
    private ExitMarks exitMarks;
    private CorridorWidths corridorWidths;
    private WalkingGraph walking;
    private ExitWays exits;
    private DeadEnds deadEnds;
    private InRoom inRoom;
    private Access access;
    private Things things;
    private Places places;

    public DrawnDesign(DesignGraph design) {
        this(design, Bounds.STANDARD);
    }

    /** A design that is measured as far as the bounds allow. */
    public DrawnDesign(DesignGraph design, Bounds bounds) {
        this.design = design;
        this.bounds = bounds;
    }

    public DesignGraph design() {
        return design;
    }

    /** The drawing, in which only those doors are exits whose mark it does not refute. */
    public Drawing drawing() {
        return exitMarks().tested();
    }

    /** The marks of exits, tested. */
    public ExitMarks exitMarks() {
        return design.drawn(() -> {
            if (exitMarks == null) {
                exitMarks = ExitMarks.of(design, new DrawingReader(design).stated());
                corridorWidths = new CorridorWidths(exitMarks.tested());
            }
            return exitMarks;
        });
    }

    /** The narrowest places of the corridors. */
    public CorridorWidths corridorWidths() {
        exitMarks();
        return corridorWidths;
    }

    /** The gap between the parts of a room; none if it has no tight place. */
    public Optional<Narrowest> tightPlace(String room) {
        return tightPlaces.computeIfAbsent(room, id -> drawing().shape(id).filter(RoomShape::drawn).flatMap(TightPlace::of));
    }

    /** The walls of a storey. */
    public Walls walls(String storey) {
        return walls.computeIfAbsent(storey, s -> Walls.of(drawing().storey(s).orElseThrow()));
    }

    public WalkingGraph walking() {
        if (walking == null) {
            walking = WalkingGraph.of(drawing(), bounds);
        }
        return walking;
    }

    public ExitWays exits() {
        if (exits == null) {
            exits = ExitWays.of(walking());
        }
        return exits;
    }

    public DeadEnds deadEnds() {
        if (deadEnds == null) {
            deadEnds = DeadEnds.of(walking(), exits());
        }
        return deadEnds;
    }

    public InRoom inRoom() {
        if (inRoom == null) {
            inRoom = InRoom.of(walking());
        }
        return inRoom;
    }

    public Access access() {
        if (access == null) {
            access = Access.of(drawing());
        }
        return access;
    }

    public Things things() {
        if (things == null) {
            things = new Things(this);
        }
        return things;
    }

    public Places places() {
        if (places == null) {
            places = new Places(this);
        }
        return places;
    }

    /** The shape of a room that is drawn. */
    public Optional<RoomShape> shape(Node room) {
        boolean read = exitMarks != null || design.isA(room, "Room") && !design.values(room, "outline").isEmpty();
        return read && room.isURI() ? drawing().shape(room.getURI()).filter(RoomShape::drawn) : Optional.empty();
    }

    /** How long the wall between two rooms is, m; 0 if they share none; empty if it is not drawn, or nobody says on which storey. */
    public Optional<Double> wallBetween(String room, String other) {
        boolean placed = Stream.of(room, other).allMatch(r -> shape(node(r)).filter(s -> !s.room().storeys().isEmpty()).isPresent());
        return placed ? Optional.of(walls(drawing().shape(room).orElseThrow().room().storey()).between(room, other).length())
                : Optional.empty();
    }

    /** The door, opening or pass box as drawn; empty if it does not join two sides. */
    public Optional<PlanDoor> door(Node door) {
        if (doors == null) {
            doors = drawing().plan().doors().stream().collect(Collectors.toMap(PlanDoor::id, d -> d, (a, b) -> a));
        }
        return Optional.ofNullable(doors.get(door.getURI()));
    }

    public static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** A room of the drawing, or outside, as a node of the design. */
    public static Node place(String room) {
        return node(room.equals(PlanDoor.OUTSIDE) ? Schema.NS + "Outside" : room);
    }

    public static List<Node> nodes(List<String> iris) {
        return iris.stream().map(DrawnDesign::node).toList();
    }

    public static Spot spot(String storey, XY at) {
        return new Spot(storey, at.x(), at.y());
    }

    public static List<Spot> spots(String storey, List<XY> line) {
        return line.stream().map(at -> spot(storey, at)).toList();
    }

    /** A way, from spot to spot. */
    public static List<Spot> spots(Way way) {
        return spots(way.line());
    }

    /** Places, one after the other. */
    public static List<Spot> spots(List<Place> line) {
        return line.stream().map(place -> spot(place.storey(), place.at())).toList();
    }

    /** The position that a thing, a door or a window states. */
    public Optional<XY> at(Node thing) {
        List<Node> at = design.values(thing, "at");
        return at.size() != 2 ? Optional.empty() : Optional.of(new XY(DesignGraph.number(at.get(0)), DesignGraph.number(at.get(1))));
    }

    /** A number that the design states itself, whatever its drawing says. */
    public Optional<Double> stated(Node subject, String property) {
        return design.stated(subject, property).stream().findFirst().map(DesignGraph::number);
    }
}
