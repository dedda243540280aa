package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Flat;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Door;
import io.github.labcheck.checker.importing.ImportedDrawing.Opening;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.ImportedDrawing.Window;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stairs, lifts and shafts that are drawn on each storey become one room that passes all of them; likewise any room that keeps its number
 * and name.
 */
final class Shafts {

    static final Set<String> VERTICAL = Set.of("stair", "lift", "goods-lift-shaft", "shaft");
    /** Two outlines lie on each other if they share at least this part of the smaller one. */
    private static final double SHARED = 0.7;

    private final ImportedDrawing drawing;
    private final int[] into;
    private final String[] functions;

    private Shafts(ImportedDrawing drawing, Names names) {
        this.drawing = drawing;
        this.into = IntStream.range(0, drawing.rooms().size()).toArray();
        this.functions = drawing.rooms().stream().map(r -> function(r, names)).toArray(String[]::new);
    }

    /** The drawing with its shafts joined. */
    static ImportedDrawing joined(ImportedDrawing drawing, Names names) {
        return drawing.storeys().size() < 2 ? drawing : new Shafts(drawing, names).joined();
    }

    private static String function(Room room, Names names) {
        List<String> words = Stream.concat(Stream.of(room.name()), room.words().stream()).filter(w -> !w.isBlank()).toList();
        return names.room(words).map(Meaning::value).orElse("");
    }

    private ImportedDrawing joined() {
        List<Room> rooms = new ArrayList<>(drawing.rooms());
        List<Integer> vertical = IntStream.range(0, rooms.size()).boxed()
                .filter(i -> !rooms.get(i).area().isEmpty() && rooms.get(i).storey() >= 0
                && (!rooms.get(i).number().isEmpty() || VERTICAL.contains(functions[i])))
                .sorted(Comparator.comparingInt(i -> rooms.get(i).storey())).toList();
        for (int upper : vertical) {
            Room above = rooms.get(upper);
            vertical.stream().filter(i -> into[i] == i && i != upper && rooms.get(i).storey() + rooms.get(i).through() == above.storey() - 1
                    && same(i, upper) && overlap(rooms.get(i), above)).findFirst().ifPresent(lower -> {
                        Room room = rooms.get(lower);
                        into[upper] = lower;
                        rooms.set(lower, new Room(room.origin(), room.number(), room.name(), room.words(), room.storey(), room.area(),
                                room.bottom(), above.top(),
                                room.declaredArea(), room.said(), room.through() + 1));
                    });
        }
        return without(rooms);
    }

    /** Whether two rooms are parts of one: both stairs or both lifts, or with one number and one name, as no two rooms have. */
    private boolean same(int place, int otherPlace) {
        Room one = drawing.rooms().get(place);
        Room other = drawing.rooms().get(otherPlace);
        return VERTICAL.contains(functions[place]) && functions[place].equals(functions[otherPlace])
                || !one.number().isEmpty() && one.number().equals(other.number()) && one.name().equals(other.name());
    }

    private static boolean overlap(Room one, Room other) {
        double smaller = Math.min(one.area().getArea(), other.area().getArea());
        return one.area().getEnvelopeInternal().intersects(other.area().getEnvelopeInternal()) && Flat.shared(one.area(), other.area())
                .getArea() >= SHARED * smaller;
    }

    private ImportedDrawing without(List<Room> rooms) {
        int[] place = new int[into.length];
        List<Room> kept = new ArrayList<>();
        for (int i = 0; i < into.length; i++) {
            if (into[i] == i) {
                place[i] = kept.size();
                kept.add(rooms.get(i));
            }
        }
        for (int i = 0; i < into.length; i++) {
            place[i] = place[into[i]];
        }
        return new ImportedDrawing(drawing.name(), drawing.storeys(), kept, drawing.shafts(),
                drawing.doors().stream().map(d -> new Door(d.origin(), d.number(), d.name(), d.storey(), d.at(), d.along(), d.thickness(),
                d.openingWidth(),
                        d.openingHeight(), d.clearWidth(), d.form(), d.swing(), moved(d.rooms(), place), d.properties())).toList(),
                drawing.openings().stream().map(o -> new Opening(o.origin(), o.storey(), o.at(), o.width(), moved(o.rooms(), place)))
                .toList(),
                drawing.windows().stream().map(w -> new Window(w.origin(), w.name(), w.storey(), w.at(), w.along(), w.width(), w.height(),
                w.sill(),
                        moved(w.rooms(), place))).toList(), drawing.items(), drawing.columns(), drawing.left(), drawing.notes());
    }

    private static List<Integer> moved(List<Integer> rooms, int[] place) {
        return rooms.stream().map(r -> place[r]).toList();
    }
}
