package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.drawing.exit.ExitMark;
import io.github.labcheck.checker.drawing.exit.ExitMarks;
import io.github.labcheck.checker.geometry.BuildingPlan;
import io.github.labcheck.checker.geometry.Drawing;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.PlanRoom;
import io.github.labcheck.checker.geometry.PlanStorey;
import io.github.labcheck.checker.geometry.RoomItems;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.StoreyMap;
import io.github.labcheck.checker.geometry.Walls;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.ways.Access;
import io.github.labcheck.checker.ways.DeadEnds;
import io.github.labcheck.checker.ways.ExitWays;
import io.github.labcheck.checker.ways.Farthest;
import io.github.labcheck.checker.ways.InRoom;
import io.github.labcheck.checker.ways.Place;
import io.github.labcheck.checker.ways.RoomLegs;
import io.github.labcheck.checker.ways.TightPlace;
import io.github.labcheck.checker.ways.WalkingGraph;
import io.github.labcheck.checker.ways.Way;
import io.github.labcheck.ontology.Schema;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A design and what its drawing is made of. Each part is made when it is first asked for, so that a design from which
 * nothing is measured costs nothing, and is kept for later graphs of the design as long as nothing that it was made from changes.
 * Things go by their IRIs.
 */
public final class DrawnDesign {

    private static final Node ALL = Node.ANY;

    private final DesignGraph design;
    private final LocalDate today;
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final DrawingReader reader;
    private final Answers<PlanRoom> rooms;
    private final Answers<Optional<PlanDoor>> stated;
    private final Answers<Optional<RoomShape>> shapes;
    private final Answers<List<PlanStorey>> storeys;
    private final Answers<ExitMarks> marks;
    private final Answers<Optional<PlanDoor>> doors;
    private final Answers<List<PlanDoor>> hung;
    private final Answers<Optional<OneStorey>> maps;
    private final Answers<Walls> walls;
    private final Answers<Optional<Narrowest>> tightPlaces;
    private final Answers<WalkingGraph> walking;
    private final Answers<ExitWays> exits;
    private final Answers<DeadEnds> deadEnds;
    private final Answers<InRoom> inRoom;
    private final Answers<Floor> floors;
    private final Answers<Access> access;
    private final Answers<RoomLegs> legs;
    private final Answers<Optional<ExitMark>> mark;
    private final Answers<Boolean> outdoors;
    private CorridorWidths corridors;
    private final Things things;
    private final Places places;

    /**
     * A design that is measured as far as the bounds allow.
     *
     * @param today the day for what is valid until a day
     */
    public DrawnDesign(DesignGraph design, Bounds bounds, LocalDate today) {
        this.design = design;
        this.today = today;
        reader = new DrawingReader(design);
        rooms = design.answers("room as stated", reader::room);
        stated = design.answers("door as stated", reader::door);
        shapes = design.answers("shape", room -> design.isA(room, "Room") ? Optional.of(RoomShape.of(rooms.get(room))) : Optional.empty());
        storeys = design.answers("storeys", all -> new BuildingPlan(reader.storeys(), List.of(), List.of(), List.of()).storeys());
        marks = design.answers("drawing", all -> tested(Drawing.of(new BuildingPlan(storeys.get(ALL),
                design.instances("Room").stream().map(rooms::get).toList(), reader.doors(stated::get), List.of()),
                room -> anyShape(room.id()).orElseThrow())));
        doors = design.answers("door as drawn", door -> exitMarks().door(door.getURI()));
        hung = design.answers("doors of", room -> drawing().doors(room.getURI()));
        maps = design.answers("storey as drawn", storey -> drawing().storey(storey.getURI()).map(OneStorey::new));
        walls = design.answers("walls", storey -> Walls.of(maps.get(storey).orElseThrow().map()));
        tightPlaces = design.answers("tight place", room -> shape(room).flatMap(TightPlace::of));
        walking = design.answers("ways", all -> WalkingGraph.of(drawing(), bounds));
        exits = design.answers("ways to exits", all -> ExitWays.of(walking()));
        deadEnds = design.answers("dead ends", all -> DeadEnds.of(walking(), exits()));
        inRoom = design.answers("ways in rooms", all -> InRoom.of(walking()));
        floors = design.answers("floor", room -> Floor.of(room.getURI(), this));
        access = design.answers("access", all -> Access.of(drawing()));
        legs = design.answers("ways from door to door", all -> RoomLegs.of(walking()));
        mark = design.answers("mark of exit", door -> exitMarks().of(door.getURI()));
        outdoors = design.answers("outdoors", side -> exitMarks().outdoors(side.getURI()));
        things = new Things(this);
        places = new Places(this);
    }

    /** The map of a storey, the same as long as its rooms are. */
    private record OneStorey(StoreyMap map) {

        private List<PlanRoom> rooms() {
            return map.rooms().stream().map(RoomShape::room).toList();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OneStorey same && map.storey().equals(same.map.storey()) && rooms().equals(same.rooms());
        }

        @Override
        public int hashCode() {
            return map.storey().hashCode();
        }
    }

    public DesignGraph design() {
        return design;
    }

    /** The day for what is valid until a day. */
    public LocalDate today() {
        return today;
    }

    /** What several measures share, made for the first that asks. */
    public <T> T once(Class<T> type, Function<DrawnDesign, ? extends T> make) {
        Object known = made.get(type);
        if (known == null) {
            known = make.apply(this);
            made.put(type, known);
        }
        return type.cast(known);
    }

    /**
     * The drawing as a whole, in which only those doors are exits whose mark it does not refute, without what stands in the rooms. Who
     * looks at a part of it asks for that: whatever is found out from the whole is found out again when anything in it changes.
     */
    public Drawing drawing() {
        return exitMarks().tested();
    }

    /** Tests the marks of exits; what takes long and needs the drawing alone begins, where nobody has to know what was looked up for it. */
    private ExitMarks tested(Drawing drawing) {
        ExitMarks tested = ExitMarks.of(design, drawing);
        if (!design.looking().on()) {
            corridors = new CorridorWidths(tested.tested());
        }
        return tested;
    }

    /** The narrowest places of the corridors, if they were begun. */
    public Optional<CorridorWidths> corridorsAhead() {
        if (design.looking().on()) {
            return Optional.empty(); // and who asks depends on the corridor alone
        }
        exitMarks();
        return Optional.ofNullable(corridors);
    }

    private ExitMarks exitMarks() {
        return marks.get(ALL);
    }

    /** What became of the mark of a door as an exit; empty for one that is not called an exit. */
    public Optional<ExitMark> mark(Node door) {
        return mark.get(door);
    }

    /** Whether one is out of the building on a side of a door: outside, or in a yard that is not closed on all sides. */
    public boolean outdoors(String side) {
        return outdoors.get(node(side));
    }

    /** The storeys from bottom to top. */
    public List<PlanStorey> storeys() {
        return storeys.get(ALL);
    }

    /** The shape of a room of the design, drawn or not; none for outside. */
    public Optional<RoomShape> anyShape(String room) {
        return shapes.get(node(room));
    }

    /** The doors, openings and pass boxes of a room, or of outside, by id. */
    public List<PlanDoor> doors(String room) {
        return hung.get(node(room));
    }

    /** A storey and its rooms. */
    public Optional<StoreyMap> storey(String id) {
        return maps.get(node(id)).map(OneStorey::map);
    }

    /** The storey that a door is on, as {@link Drawing#storeyOf} tells; that depends on its rooms and the storeys alone. */
    public String storeyOf(PlanDoor door) {
        anyShape(door.roomA());
        anyShape(door.roomB());
        storeys.get(ALL);
        return marks.peek(ALL).tested().storeyOf(door);
    }

    /** The equipment in a room whose place and footprint are given. */
    public RoomItems items(RoomShape room) {
        return RoomItems.of(room, things.in(node(room.id())).stream().flatMap(thing -> reader.item(thing).stream()).toList());
    }

    /** The gap between the parts of a room; none if it has no tight place. */
    public Optional<Narrowest> tightPlace(String room) {
        return tightPlaces.get(node(room));
    }

    /** The walls of a storey. */
    public Walls walls(String storey) {
        return walls.get(node(storey));
    }

    public WalkingGraph walking() {
        return walking.get(ALL);
    }

    public ExitWays exits() {
        return exits.get(ALL);
    }

    public DeadEnds deadEnds() {
        return deadEnds.get(ALL);
    }

    /** The place farthest from the nearest of some doors of a room; that depends on the room, and on what openings join with it. */
    public Optional<Farthest> farthest(String room, List<PlanDoor> used) {
        floors.get(node(room));
        return inRoom.peek(ALL).farthest(room, used);
    }

    public Access access() {
        return access.get(ALL);
    }

    /** Ways through rooms from door to door. */
    public RoomLegs legs() {
        return legs.get(ALL);
    }

    public Things things() {
        return things;
    }

    public Places places() {
        return places;
    }

    /** The shape of a room that is drawn. */
    public Optional<RoomShape> shape(Node room) {
        return room.isURI() ? shapes.get(room).filter(RoomShape::drawn) : Optional.empty();
    }

    /** How long the wall between two rooms is, m; 0 if they share none; empty if it is not drawn, or nobody says on which storey. */
    public Optional<Double> wallBetween(String room, String other) {
        boolean placed = Stream.of(room, other).allMatch(r -> shape(node(r)).filter(s -> !s.room().storeys().isEmpty()).isPresent());
        return placed ? Optional.of(walls(anyShape(room).orElseThrow().room().storey()).between(room, other).length())
                : Optional.empty();
    }

    /** The door, opening or pass box as drawn; empty if it does not join two sides. */
    public Optional<PlanDoor> door(Node door) {
        return doors.get(door);
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
