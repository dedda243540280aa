package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.inventory.AreaKind;
import io.github.labcheck.checker.justify.inventory.Areas;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.checker.justify.inventory.Inventory.Storey;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** 建设规模: rooms and areas by function and by storey; both tables add up to the same area. */
final class Rooms extends Chapter {

    private static final int SHOWN = 8;

    /** Functions that a table of the body holds; a longer list goes into the annex. */
    private static final int ROWS = 30;

    Rooms(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        Inventory inventory = evidence().design().inventory();
        if (inventory.rooms().isEmpty()) {
            out().note(Text.of("justify.chapter.Rooms.design-lists-no-rooms"));
            return;
        }
        if (evidence().compared()) {
            out().paragraph(Text.of("justify.chapter.Rooms.rooms-present-state-under"));
        } else if (evidence().scope().kept().isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Rooms.no-present-state-was"));
        } else {
            out().paragraph(Text.of("justify.chapter.Rooms.existing-laboratory-all-rooms"));
        }
        byFunction(!longList());
        byStorey(inventory);
        unknown(inventory.rooms());
        areas(inventory.areas());
    }

    /** Floor areas of different kinds stand apart. */
    private void areas(Areas areas) {
        List<Row> rows = new ArrayList<>();
        for (AreaKind kind : AreaKind.values()) {
            if (kind != AreaKind.OUTDOOR && areas.of(kind).signum() > 0) {
                rows.add(row(name(kind), areas.of(kind)));
            }
        }
        rows.add(strong(out().say(Text.of("justify.chapter.Rooms.rooms-under-roof-within")), areas.net()));
        if (areas.of(AreaKind.OUTDOOR).signum() > 0) {
            rows.add(row(name(AreaKind.OUTDOOR), areas.of(AreaKind.OUTDOOR)));
        }
        out().table(Text.of("justify.chapter.Rooms.kinds-floor-area"),
                List.of(out().words(Text.of("justify.chapter.Rooms.kind"), 7), out().numbers(Text.of("justify.chapter.Rooms.area-m2"), 3)),
                rows);
        if (areas.contradicts()) {
            out().note(Text.of("justify.chapter.Rooms.rooms-under-roof-measure", areas.net(), areas.gross()));
        } else if (areas.gross() != null) {
            out().paragraph(Text.of("justify.chapter.Rooms.total-floor-area-m2", areas.gross(), areas.efficiency()));
        }
    }

    private String name(AreaKind kind) {
        return switch (kind) {
            case USABLE -> out().say(Text.of("justify.chapter.Rooms.usable"));
            case WAY -> out().say(Text.of("justify.chapter.Rooms.corridors-halls"));
            case STAIR -> out().say(Text.of("justify.chapter.Rooms.stairs-not-fitted-out"));
            case SHAFT -> out().say(Text.of("justify.chapter.Rooms.lifts-shafts-not-fitted"));
            case OUTDOOR -> out().say(Text.of("justify.chapter.Rooms.yards-neither-floor-area"));
        };
    }

    /** Whether functions are too many for the body. */
    boolean longList() {
        return Stream.concat(evidence().design().inventory().rooms().stream(), before().stream()).map(this::function).distinct()
                .count() > ROWS;
    }

    private List<Room> before() {
        return evidence().beforeInventories().stream().flatMap(i -> i.rooms().stream()).toList();
    }

    /** By group and, where they stand single, by function; with the present state, where there is one. */
    void byFunction(boolean single) {
        List<Room> rooms = evidence().design().inventory().rooms();
        List<Room> before = before();
        Set<String> built = new HashSet<>();
        evidence().scope().built().forEach(r -> built.add(r.id()));
        Map<String, List<Room>> after = Groups.by(rooms, this::group);
        Map<String, List<Room>> old = Groups.by(before, this::group);
        List<Row> rows = new ArrayList<>();
        for (String group : names(after, old)) {
            Object[] sum = cells(group, old.getOrDefault(group, List.of()), after.getOrDefault(group, List.of()), built);
            rows.add(single ? strong(sum) : row(sum));
            Map<String, List<Room>> functions = Groups.by(after.getOrDefault(group, List.of()), this::function);
            Map<String, List<Room>> oldFunctions = Groups.by(old.getOrDefault(group, List.of()), this::function);
            if (single) {
                names(functions, oldFunctions).forEach(f -> rows.add(row(cells(out().say(Text.of("words.indent")) + f,
                        oldFunctions.getOrDefault(f, List.of()),
                        functions.getOrDefault(f, List.of()), built))));
            }
        }
        rows.add(strong(cells(out().say(Text.of("justify.chapter.Rooms.total")), before, rooms, built)));
        List<Column> columns = new ArrayList<>(List.of(single ? out().words(Text.of("justify.chapter.Rooms.function"), 5)
                : out().words(Text.of("justify.chapter.Rooms.group"), 5),
                out().numbers(Text.of("justify.chapter.Rooms.rooms"), 2), out()
                .numbers(Text.of("justify.chapter.Rooms.area-m2"), 3),
                out().numbers(Text.of("justify.chapter.Rooms.these-built-m2"), 3)));
        if (evidence().compared()) {
            columns.addAll(List.of(out().numbers(Text.of("justify.chapter.Rooms.rooms-before"), 2),
                    out().numbers(Text.of("justify.chapter.Rooms.m2-before"), 3), out()
                    .numbers(Text.of("justify.chapter.Rooms.change-m2"), 3)));
        }
        out().table(single ? Text.of("justify.chapter.Rooms.rooms-areas-function")
                : Text.of("justify.chapter.Rooms.rooms-areas-group-annex"), columns, rows);
    }

    private Object[] cells(String name, List<Room> before, List<Room> after, Set<String> built) {
        List<Object> cells = new ArrayList<>(List.of(name, after.size(), area(after),
                area(after.stream().filter(r -> built.contains(r.id())).toList())));
        if (evidence().compared()) {
            cells.addAll(List.of(before.size(), area(before), signed(Inventory.area(after).subtract(Inventory.area(before)))));
        }
        return cells.toArray();
    }

    private static TreeSet<String> names(Map<String, ?> one, Map<String, ?> other) {
        TreeSet<String> names = new TreeSet<>(Groups.othersLast());
        names.addAll(one.keySet());
        names.addAll(other.keySet());
        return names;
    }

    private String group(Room room) {
        return out().begin(in(evidence().groups().of(first(room))));
    }

    private String function(Room room) {
        return first(room) == null ? out().say(Text.of("justify.chapter.Rooms.function-not-stated")) : in(first(room).label());
    }

    private static Concept first(Room room) {
        return room.functions().isEmpty() ? null : room.functions().get(0);
    }

    /** Every room, for the annex. */
    void list() {
        Set<String> kept = new HashSet<>();
        evidence().scope().kept().forEach(r -> kept.add(r.id()));
        List<Row> rows = new ArrayList<>();
        for (Room room : evidence().design().inventory().rooms()) {
            rows.add(row(rows.size() + 1, room.id(), in(room.name()), function(room), room.storey().isEmpty() ? "—" : room.storey(),
                    room.area() == null ? UNKNOWN : room.area(), kept.contains(room.id())
                            ? out().say(Text.of("justify.chapter.Rooms.kept")) : out()
                    .say(Text.of("justify.chapter.Rooms.built"))));
        }
        rows.add(strong("", out().say(Text.of("justify.chapter.Rooms.total")), "", "", "", area(evidence().design().inventory().rooms()),
                ""));
        out().table(Text.of("justify.chapter.Rooms.list-rooms"),
                List.of(out().numbers(Text.of("justify.chapter.Rooms.no"), 1), out().words(Text.of("justify.chapter.Rooms.id"), 2), out()
                .words(Text.of("justify.chapter.Rooms.name"), 5),
                out().words(Text.of("justify.chapter.Rooms.function"), 5), out().words(Text.of("justify.chapter.Rooms.storey"), 2),
                        out().numbers(Text.of("justify.chapter.Rooms.area-m2"), 2), out()
                .words(Text.of("justify.chapter.Rooms.state"), 3)), rows);
    }

    private void byStorey(Inventory inventory) {
        List<Row> rows = new ArrayList<>();
        for (Storey storey : inventory.storeys()) {
            List<Room> own = inventory.rooms().stream().filter(r -> r.storey().equals(storey.id())).toList();
            rows.add(row(storey.id().equals(storey.name()) ? storey.id() : storey.id() + " " + storey.name(), own.size(), area(own)));
        }
        Set<String> known = new HashSet<>();
        inventory.storeys().forEach(s -> known.add(s.id()));
        List<Room> nowhere = inventory.rooms().stream().filter(r -> !known.contains(r.storey())).toList();
        if (!nowhere.isEmpty()) {
            rows.add(row(out().say(Text.of("justify.chapter.Rooms.storey-not-stated")), nowhere.size(), area(nowhere)));
        }
        rows.add(strong(out().say(Text.of("justify.chapter.Rooms.total")), inventory.rooms().size(), area(inventory.rooms())));
        out().table(Text.of("justify.chapter.Rooms.rooms-areas-storey"), List.of(out().words(Text.of("justify.chapter.Rooms.storey"), 5),
                out().numbers(Text.of("justify.chapter.Rooms.rooms"), 2), out().numbers(Text.of("justify.chapter.Rooms.area-m2"), 3)),
                        rows);
    }

    private void unknown(List<Room> rooms) {
        List<String> without = rooms.stream().filter(r -> r.area() == null).map(Room::id).toList();
        if (!without.isEmpty()) {
            out().note(Text.of("justify.chapter.Rooms.rooms-neither-outline-nor", without.size(), out().ids(without, SHOWN * 2)));
        }
    }
}
