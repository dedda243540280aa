package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.ImportedDrawing.Item;
import io.github.labcheck.checker.importing.ImportedDrawing.Left;
import io.github.labcheck.checker.importing.ImportedDrawing.Window;
import io.github.labcheck.checker.importing.draft.DoorSides.Sides;
import io.github.labcheck.checker.importing.draft.Names.Meaning;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Windows, and things whose type the words of the drawing tell. */
final class ThingDrafts {

    private final ImportedDrawing drawing;
    private final RoomDrafts drafts;
    private final StoreyRooms rooms;
    private final DoorSides sides;
    private final Names names;
    private final List<Left> left;

    ThingDrafts(ImportedDrawing drawing, RoomDrafts drafts, StoreyRooms rooms, DoorSides sides, Names names, List<Left> left) {
        this.drawing = drawing;
        this.drafts = drafts;
        this.rooms = rooms;
        this.sides = sides;
        this.names = names;
        this.left = left;
    }

    List<DraftEntry> windows() {
        List<DraftEntry> entries = new ArrayList<>();
        for (Window window : drawing.windows()) {
            Sides found = sides.of(window.storey(), window.at(), window.along(), 0.2, true);
            int room = found.room() >= 0 ? found.room() : window.rooms().isEmpty() ? -1 : window.rooms().get(0);
            if (room < 0 || drafts.id(room) == null) {
                left.add(new Left(window.origin(), window.name(),
                        Text.of("importing.draft.ThingDrafts.window-wall-no-room")));
                continue;
            }
            DraftEntry entry = DraftEntry.of(window.origin(), "W" + (entries.size() + 1)).with("room", Yaml.text(drafts.id(room)))
                    .with("at", Yaml.point(window.at())).with("exterior", found.outside() ? "true" : found.known() ? "false" : "");
            double sill = window.sill() - drawing.rooms().get(room).bottom();
            entry.with("sillHeight", sill >= 0 && sill < 3 ? Yaml.number(sill) : "");
            entries.add(entry);
        }
        return entries;
    }

    /** Things by section. */
    Map<String, List<DraftEntry>> things() {
        Map<String, List<DraftEntry>> entries = new TreeMap<>();
        Map<String, List<Item>> unknown = new TreeMap<>();
        for (Item item : drawing.items()) {
            Optional<Meaning> meaning = names.item(item.words());
            if (meaning.isEmpty()) {
                unknown.computeIfAbsent(item.words().isEmpty() ? item.name() : item.words().get(0), n -> new ArrayList<>()).add(item);
            } else if (!meaning.get().section().isEmpty()) {
                List<DraftEntry> section = entries.computeIfAbsent(meaning.get().section(), s -> new ArrayList<>());
                section.add(thing(item, meaning.get(), section.size() + 1));
            }
        }
        unknown.forEach((name, items) -> left.add(new Left(items.get(0).origin(), name,
                Text.of("importing.draft.ThingDrafts.them-name-tells-no", items.size()))));
        return entries;
    }

    private DraftEntry thing(Item item, Meaning meaning, int number) {
        String prefix = meaning.section().equals("stores") ? "CB" : "EQ";
        DraftEntry entry = DraftEntry.of(item.origin(), prefix + number).with("name", item.name().isEmpty() ? "" : Yaml.text(item.name()))
                .with("type", meaning.value());
        Optional<Integer> room = rooms.at(item.storey(), item.at()).filter(r -> drafts.id(r) != null);
        entry.with("room", room.map(r -> Yaml.text(drafts.id(r))).orElse("")).with("at", Yaml.point(item.at()));
        if (room.isEmpty()) {
            entry.decide(Text.of("importing.draft.ThingDrafts.room-place-no-room"));
        }
        boolean sized = item.width() > 0.01 && item.depth() > 0.01 && meaning.section().equals("equipment");
        entry.with("size", sized ? "[" + Yaml.number(item.width()) + ", " + Yaml.number(item.depth()) + "]" : "");
        double turned = Math.rint(item.rotation() % 360 * 10) / 10;
        entry.with("rotation", sized && Math.abs(turned % 180) > 0.05 ? Yaml.number(turned) : "");
        return entry;
    }
}
