package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Declared;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.ImportedDrawing.Room;
import io.github.labcheck.checker.importing.ImportedDrawing.Shaft;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rooms with ids, functions and outlines; stairs and lifts that have no room of their own get one. */
final class RoomDrafts {

    /** A space whose top is this near to the floor above is drawn from floor to floor: its height is no clear height, m. */
    private static final double SLAB = 0.05;

    private final ImportedDrawing drawing;
    private final Levels levels;
    private final Names names;
    private final List<Left> left;
    private final Map<Integer, String> ids = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<DraftEntry> entries = new ArrayList<>();

    RoomDrafts(ImportedDrawing drawing, Levels levels, Names names, List<Left> left) {
        this.drawing = drawing;
        this.levels = levels;
        this.names = names;
        this.left = left;
        for (int i = 0; i < drawing.rooms().size(); i++) {
            room(i, drawing.rooms().get(i));
        }
        drawing.shafts().forEach(this::shaft);
    }

    List<DraftEntry> entries() {
        return entries;
    }

    /** The id of a room by its place in the drawing; null if it was not taken. */
    String id(int place) {
        return ids.get(place);
    }

    private static List<String> words(Room room) {
        return Stream.concat(Stream.of(room.name()), room.words().stream()).filter(w -> !w.isBlank()).toList();
    }

    /** Whether a room is one by its words; a roof or the site is none. */
    static boolean isRoom(Room room, Names names) {
        return names.room(words(room)).filter(m -> m.section().isEmpty()).isEmpty();
    }

    private void room(int place, Room room) {
        List<String> words = words(room);
        Optional<Meaning> meaning = names.room(words);
        String shown = room.number().isEmpty() ? room.name() : room.number() + " " + room.name();
        if (meaning.isPresent() && meaning.get().section().isEmpty()) {
            left.add(new Left(room.origin(), shown, Text.of("importing.draft.RoomDrafts.name-no-room-instance")));
            return;
        }
        if (!levels.takes(room.storey()) && room.storey() >= 0) {
            left.add(new Left(room.origin(), shown, Text.of("importing.draft.RoomDrafts.storey-was-not-taken")));
            return;
        }
        String id = fresh(room.number().isEmpty() ? "R" + (place + 1) : room.number());
        ids.put(place, id);
        DraftEntry entry = DraftEntry.of(room.origin(), id, !room.number().isEmpty()).with("name", room.name().isEmpty() ? ""
                : Yaml.text(room.name()));
        String function = meaning.map(Meaning::value).orElse("");
        entry.with("function", function);
        entry.with("storey", levels.takes(room.storey()) ? levels.id(room.storey()) : "");
        if (meaning.isEmpty()) {
            undecided(entry, words);
        }
        if (Shafts.VERTICAL.contains(function) || room.through() > 0) {
            if (room.through() > 0) {
                entry.with("connects", Yaml.list(IntStream.rangeClosed(room.storey(), room.storey() + room.through()).filter(levels::takes)
                        .mapToObj(levels::id)));
            } else {
                connects(entry, room.bottom(), room.top() - 1);
            }
        }
        shape(entry, room);
        columns(entry, room);
        room.said().forEach((key, value) -> entry.keys().putIfAbsent(key, value));
        entries.add(entry);
    }

    private String fresh(String wanted) {
        String id = wanted;
        for (int i = 2; !used.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void undecided(DraftEntry entry, List<String> words) {
        List<String> nearest = names.nearestRoom(words);
        entry.decide(Text.of("importing.draft.RoomDrafts.function-say-what", nearest.isEmpty() ? Text.same("")
                : Text.of("importing.draft.RoomDrafts.near", Lists.of(nearest))));
    }

    private void connects(DraftEntry entry, double bottom, double top) {
        List<String> storeys = levels.between(bottom, top);
        if (storeys.size() > 1) {
            entry.with("connects", Yaml.list(storeys.stream()));
        } else {
            entry.decide(Text.of("importing.draft.RoomDrafts.connects-say-storeys-joins"));
        }
    }

    private void shape(DraftEntry entry, Room room) {
        Outline outline = Outline.of(room.area());
        if (outline.ring().size() >= 3) {
            entry.with("outline", Yaml.ring(outline.ring()));
            entry.with("voids", outline.voids().isEmpty() ? "" : Yaml.rings(outline.voids()));
            if (outline.rest() > 0.001) {
                entry.decide(Text.of("importing.draft.RoomDrafts.outline-several-parts-only"));
            }
        } else {
            entry.decide(Text.of("importing.draft.RoomDrafts.outline-drawing-does-not"));
        }
        boolean drawn = room.declaredArea() != null && Math.abs(room.declaredArea().value() - room.area()
                .getArea()) < 0.01 * room.declaredArea().value();
        if (room.declaredArea() != null && !(drawn && !room.declaredArea().where().startsWith("Net"))) {
            area(entry, room.declaredArea());
        }
        double height = room.top() - room.bottom();
        double next = room.storey() < 0 ? Double.NaN : levels.next(room.storey());
        if (height > 0 && Math.abs(room.top() - next) <= SLAB) {
            entry.decide(Text.of("importing.draft.RoomDrafts.clearheight-space-drawn-up", Yaml.number(height)));
        } else if (height > 0 && height < 20 && !entry.keys().containsKey("connects")) {
            entry.withLength("clearHeight", height);
        }
    }

    /** Columns that stand in the room; those in its walls are outside of its outline. */
    private void columns(DraftEntry entry, Room room) {
        if (room.area().isEmpty()) {
            return;
        }
        List<List<org.locationtech.jts.geom.Coordinate>> rings = drawing.columns().stream().filter(c -> c.storey() == room.storey()
                && room.area().getEnvelopeInternal().contains(c.area().getEnvelopeInternal()) && room.area().contains(c.area()))
                .map(c -> Outline.of(c.area()).ring()).filter(r -> r.size() > 2).toList();
        entry.with("columns", rings.isEmpty() ? "" : Yaml.rings(rings));
    }

    private static void area(DraftEntry entry, Declared declared) {
        boolean only = !entry.keys().containsKey("outline") && declared.where().startsWith("Area");
        if (declared.where().startsWith("Net") || only) {
            entry.with("area", Yaml.number(declared.value()));
        } else {
            entry.decide(Text.of("importing.draft.RoomDrafts.drawing-states-area-m2", Yaml.number(declared.value()), declared.where()));
        }
    }

    /** A stair or lift that is drawn as a thing: the room that it fills is one; without such a room it gets its own. */
    private void shaft(Shaft shaft) {
        String function = shaft.lift() ? "lift" : "stair";
        for (int i = 0; i < drawing.rooms().size(); i++) {
            Room room = drawing.rooms().get(i);
            boolean meets = ids.containsKey(i) && room.bottom() < shaft.top() && !(room.top() < shaft.bottom() + 0.5)
                    && room.area().getEnvelopeInternal().intersects(shaft.area().getEnvelopeInternal());
            double shared = meets ? room.area().intersection(shaft.area()).getArea() : 0;
            if (shared > shaft.area().getArea() / 2) {
                fill(i, room, shaft, function, shared);
                return;
            }
        }
        DraftEntry entry = DraftEntry.of(shaft.origin(), fresh((shaft.lift() ? "LT" : "ST") + (entries.size() + 1)))
                .with("name", shaft.name().isEmpty() ? "" : Yaml.text(shaft.name())).with("function", function);
        connects(entry, shaft.bottom(), shaft.top());
        List<String> storeys = levels.between(shaft.bottom(), shaft.top());
        entry.with("storey", storeys.isEmpty() ? "" : storeys.get(0)).with("outline", Yaml.ring(Outline.of(shaft.area()).ring()));
        entry.decide(Text.of("importing.draft.RoomDrafts.model-no-space-outline", shaft.lift() ? Text.of("importing.draft.RoomDrafts.lift")
                : Text.of("importing.draft.RoomDrafts.stair")));
        entries.add(entry);
    }

    private void fill(int place, Room room, Shaft shaft, String function, double shared) {
        DraftEntry entry = entries.stream().filter(e -> e.id().equals(Yaml.text(ids.get(place)))).findFirst().orElseThrow();
        boolean whole = shared > room.area().getArea() / 2;
        String known = entry.keys().getOrDefault("function", "");
        if (known.isEmpty() && whole) {
            entry.keys().put("function", function);
            entry.decisions().removeIf(d -> d.en().startsWith("function: ?"));
        } else if (!Shafts.VERTICAL.contains(known)) {
            entry.decide(Text.of("importing.draft.RoomDrafts.open-stands", shaft.lift()
                    ? Text.of("importing.draft.RoomDrafts.lift-in-fill") : Text.of("importing.draft.RoomDrafts.stair-in-fill")));
            return;
        }
        if (!entry.keys().containsKey("connects")) {
            entry.decisions().removeIf(d -> d.en().startsWith("connects: ?"));
            connects(entry, shaft.bottom(), shaft.top());
        }
    }
}
