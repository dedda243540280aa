package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Column;
import io.github.labcheck.checker.importing.ImportedDrawing.Declared;
import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.DoorProperty;
import io.github.labcheck.checker.importing.ImportedDrawing.Item;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.ImportedDrawing.Window;
import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.dxf.Sheet.Label;
import io.github.labcheck.checker.importing.dxf.Sheet.Placed;
import io.github.labcheck.checker.importing.dxf.Sheet.Stroke;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads a sheet in metres as a plan: rooms, doors, windows, columns and things, each on its storey. */
final class PlanReader {

    /** The number of a door stands at most this far from it, m. */
    private static final double BESIDE = 1.2;
    private static final double LARGEST_THING = 5;

    private final Sheet sheet;
    private final String file;
    private final ImportChoices choices;
    private final List<DoorFinder.Drawn> doors;
    private final Set<Integer> doorInserts = new HashSet<>();
    private final List<Left> left = new ArrayList<>();

    PlanReader(Sheet sheet, String file, ImportChoices choices) throws UnreadableDrawing {
        PlanBounds.check(sheet, choices.roles());
        this.sheet = sheet;
        this.file = file;
        this.choices = choices;
        this.doors = new DoorFinder(sheet, choices.roles(), new Segments(strokes(DrawingRole.WALL))).doors();
        Set<String> handles = new HashSet<>();
        doors.forEach(d -> handles.add(d.handle()));
        Set<Integer> drawing = new HashSet<>();
        new Leaves(sheet, choices.roles(), new Segments(List.of())).all().forEach(l -> drawing.add(l.arc().insert()));
        for (int i = 0; i < sheet.placed().size(); i++) {
            Placed placed = sheet.placed().get(i);
            if (drawing.contains(i) || choices.roles().block(placed.block()) == DrawingRole.DOOR) {
                doorInserts.add(i);
            }
        }
    }

    private List<Stroke> strokes(DrawingRole role) {
        return sheet.strokes().stream().filter(s -> choices.roles().layer(s.layer()) == role).toList();
    }

    ImportedDrawing drawing(String name) throws UnreadableDrawing {
        List<RoomLabel> labels = new RoomLabels(sheet, choices).all();
        Regions regions = new OutlineRooms(sheet, file, choices, labels).rooms();
        if (regions.rooms().isEmpty()) {
            regions = new WallRooms(file, new Segments(barriers()).all(), doors.stream().map(DoorFinder.Drawn::hole).toList())
                    .rooms(labels);
        }
        if (regions.rooms().isEmpty()) {
            throw nothing();
        }
        left.addAll(regions.left());
        Storeys storeys = new Storeys(regions.rooms(), sheet.labels());
        List<Text> notes = new ArrayList<>(regions.notes());
        notes.addAll(storeys.notes());
        ImportedDrawing drawing = new ImportedDrawing(name, storeys.storeys(file), regions.rooms().stream().map(r -> room(r, storeys))
                .toList(), List.of(),
                doors(storeys), List.of(), windows(storeys), items(storeys), columns(storeys), left, notes);
        return drawing;
    }

    /** Lines that part rooms: walls, columns, and what is drawn in the holes of walls but no leaf of a door. */
    private List<Stroke> barriers() {
        List<Stroke> all = new ArrayList<>(strokes(DrawingRole.WALL));
        all.addAll(strokes(DrawingRole.COLUMN));
        for (DrawingRole role : List.of(DrawingRole.DOOR, DrawingRole.WINDOW)) {
            strokes(role).stream().filter(s -> s.points().size() <= 5 && (s.insert() < 0 || !doorInserts.contains(s.insert())))
                    .forEach(all::add);
        }
        return all;
    }

    private UnreadableDrawing nothing() {
        boolean walls = !strokes(DrawingRole.WALL).isEmpty();
        Text why = walls ? Text.of("importing.dxf.PlanReader.walls-without-names")
                : Text.of("importing.dxf.PlanReader.no-outlines-no-walls");
        return new UnreadableDrawing(Text.of("importing.dxf.PlanReader.no-rooms-were-found", why));
    }

    private Room room(Region region, Storeys storeys) {
        RoomLabel label = region.label();
        Coordinate at = region.area().isEmpty() ? label.at() : region.area().getInteriorPoint().getCoordinate();
        Declared declared = label != null && label.area() > 0 ? new Declared(label.area(), "TEXT") : null;
        return new Room(new Origin(file, Origin.Key.HANDLE, region.handle()), label == null ? "" : label.number(), label == null ? ""
                : label.name(), List.of(),
                storeys.at(at), storeys.moved(region.area()), Double.NaN, Double.NaN, declared, Map.of());
    }

    private List<Door> doors(Storeys storeys) {
        List<Door> all = new ArrayList<>();
        for (DoorFinder.Drawn door : doors) {
            Coordinate at = door.hole().at();
            if (!storeys.on(at)) {
                continue;
            }
            String words = String.join(" ", door.words());
            String code = code(at).orElse("");
            Map<DoorProperty, String> properties = (words + " " + code).matches(".*([甲乙丙]级|FM).*")
                    ? Map.of(DoorProperty.FIRE_RATING, (words + " " + code).strip()) : Map.of();
            all.add(new Door(new Origin(file, Origin.Key.HANDLE, door.handle()), "", code.isEmpty() && !door.words().isEmpty()
                    ? door.words().get(0) : code,
                    storeys.at(at), storeys.moved(at), door.hole().along(), door.hole().thickness(), door.hole().width(), Double.NaN,
                    Double.NaN,
                    door.form(), door.swing(), List.of(), properties));
        }
        return all;
    }

    /** The type of a door that stands beside it, for example M0921. */
    private Optional<String> code(Coordinate at) {
        return sheet.labels().stream().filter(l -> l.at().distance(at) <= BESIDE && TextKind.of(l.lines().get(0)) == TextKind.DOOR)
                .min(Comparator.comparingDouble(l -> l.at().distance(at))).map(Label::lines).map(l -> l.get(0));
    }

    private List<Window> windows(Storeys storeys) {
        return new WindowFinder(sheet, choices.roles(), doorInserts).windows().stream().filter(w -> storeys.on(w.at())).map(w -> new Window(
                new Origin(file, Origin.Key.HANDLE, w.handle()), w.name(), storeys.at(w.at()), storeys.moved(w.at()), w.along(), w.width(),
                Double.NaN,
                Double.NaN, List.of())).toList();
    }

    private List<Column> columns(Storeys storeys) {
        List<Column> columns = new ArrayList<>();
        for (Stroke stroke : strokes(DrawingRole.COLUMN)) {
            Geometry area = stroke.closed() && stroke.points().size() > 2 ? Flat.area(stroke.points()) : Flat.FACTORY.createPolygon();
            boolean sized = area.getArea() > 0.01 && area.getArea() < 4;
            if (sized && columns.stream().noneMatch(c -> c.area().getEnvelopeInternal()
                    .equals(storeys.moved(area).getEnvelopeInternal()))) {
                columns.add(new Column(storeys.at(stroke.points().get(0)), storeys.moved(area)));
            }
        }
        return columns;
    }

    /** Blocks that are neither doors nor windows nor columns. Of a block as large as a plan its parts are the things. */
    private List<Item> items(Storeys storeys) {
        List<Item> items = new ArrayList<>();
        Set<Integer> plans = new HashSet<>();
        for (int i = 0; i < sheet.placed().size(); i++) {
            Placed placed = sheet.placed().get(i);
            boolean own = placed.parent() < 0 || plans.contains(placed.parent());
            if (own && placed.box() != null && Math.max(placed.box().getWidth(), placed.box().getHeight()) > LARGEST_THING) {
                plans.add(i);
            } else if (own && placed.box() != null && isThing(i, placed) && storeys.on(placed.middle())) {
                items.add(item(placed, storeys));
            }
        }
        return items;
    }

    private boolean isThing(int insert, Placed placed) {
        DrawingRole layer = choices.roles().layer(placed.layer());
        return !doorInserts.contains(insert) && choices.roles().block(placed.block()) == DrawingRole.UNKNOWN
                && layer == DrawingRole.UNKNOWN;
    }

    private Item item(Placed placed, Storeys storeys) {
        List<String> words = new ArrayList<>(List.of(placed.block().replaceFirst("^.*\\$\\d+\\$", "")));
        words.addAll(placed.words().values());
        Coordinate at = placed.middle();
        double angle = Math.toDegrees(Math.atan2(placed.along().y, placed.along().x));
        return new Item(new Origin(file, Origin.Key.HANDLE, placed.handle()), placed.words().values().stream().findFirst()
                .orElse(words.get(0)), words,
                storeys.at(at), storeys.moved(at), placed.box().getWidth(), placed.box().getHeight(), angle);
    }
}
