package io.github.labcheck.checker.importing.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.draft.DraftWriter;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever people and architects do at the same time, each keeps what is theirs. */
class RevisionPropertyTest {

    private static final Schema SCHEMA = Commands.WORKBENCH.ontology().schema();
    private static final SameValue SAME = new SameValue(SCHEMA);
    private static final String FILE = "plan.dxf";

    /** A room as it is drawn. */
    private record Drawn(String handle, String number, String name, int width, int height) {

        DraftEntry entry() {
            return DraftEntry.of(new Origin(FILE, Origin.Key.HANDLE, handle), number, true).with("name", name).with("storey", "F1")
                    .with("outline", "[[0, 0], [" + width + ", 0], [" + width + ", 5], [0, 5]]").with("clearHeight", height + "");
        }
    }

    private static Draft draft(List<Drawn> rooms) {
        DraftEntry storey = DraftEntry.of(null, "F1").with("level", "1");
        return new Draft("", new LinkedHashMap<>(Map.of("rooms", rooms.stream().map(Drawn::entry).toList(), "storeys", List.of(storey))),
                List.of(), List.of(), List.of());
    }

    private static Revision.Result run(String text, List<Drawn> rooms, boolean remove) {
        try {
            return Revision.of(WrittenDesign.of(text.getBytes(StandardCharsets.UTF_8), SCHEMA), draft(rooms), List.of(FILE), remove,
                    SCHEMA, Language.EN);
        } catch (AmbiguousFile e) {
            throw new AssertionError(e.text().en());
        }
    }

    private static Map<String, EntryText> rooms(String text) {
        Reading reading = Commands.WORKBENCH.reader().read("d", text.getBytes(StandardCharsets.UTF_8));
        assertNotNull(reading.design(), () -> reading.errors() + "\n" + text);
        Map<String, EntryText> rooms = new HashMap<>();
        WrittenDesign.of(text.getBytes(StandardCharsets.UTF_8), SCHEMA).section("Room").orElseThrow().entries()
                .forEach(e -> rooms.put(e.id(), e));
        return rooms;
    }

    private static String value(EntryText entry, String key) {
        return entry.key(key).map(k -> k.value().node() instanceof Scalar s ? s.text() : SAME.of(k.property(), k.value().node()))
                .orElse("");
    }

    /** One of two is right for a value: what a person wrote where the person wrote something, else what is drawn. */
    private record Expected(String name, String height, boolean noted) { }

    @Test
    void peopleKeepWhatTheyWroteAndTheDrawingItsGeometry() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Drawn> first = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                first.add(new Drawn("A" + i, String.valueOf(101 + i), "room" + i, 3 + random.nextInt(5), 3));
            }
            String text = DraftWriter.of(draft(first), "p", LocalDate.of(2026, 1, 1), Language.EN, (section, e) -> SCHEMA.section(section)
                    .map(t -> ReadMarks.of(t, e.keys(), SAME)).orElse(""));
            List<Drawn> next = new ArrayList<>();
            Map<String, Expected> expected = new HashMap<>();
            for (Drawn room : first) {
                boolean renamed = random.nextInt(3) == 0;
                boolean lowered = random.nextInt(3) == 0;
                boolean noted = random.nextInt(2) == 0;
                String head = "id: \"" + room.number() + "\"\n    name: " + room.name() + "\n";
                assertTrue(text.contains(head), text);
                String own = (renamed ? "own" + room.number() : room.name());
                text = text.replace(head, "id: \"" + room.number() + "\"" + (noted ? " # ours\n    illuminance: 300  # measured\n" : "\n")
                        + "    name: " + own + "\n");
                int at = text.indexOf("clearHeight: 3", text.indexOf("id: \"" + room.number() + "\""));
                text = lowered ? text.substring(0, at) + "clearHeight: 2.5" + text.substring(at + "clearHeight: 3".length()) : text;
                boolean drawnName = random.nextInt(3) == 0;
                boolean drawnHeight = random.nextInt(3) == 0;
                Drawn changed = new Drawn(room.handle(), random.nextInt(4) == 0 ? "9" + room.number() : room.number(), drawnName
                        ? "drawn" + room.number() : room.name(),
                        3 + random.nextInt(5), drawnHeight ? 4 : 3);
                if (random.nextInt(5) > 0) {
                    next.add(changed);
                    expected.put(room.number(),
                            new Expected(renamed ? own : changed.name(), drawnHeight ? "4" : lowered ? "2.5" : "3", noted));
                } else {
                    expected.put(room.number(), new Expected(own, lowered ? "2.5" : "3", noted));
                }
            }
            if (random.nextInt(3) == 0) {
                next.add(new Drawn("F" + seed, "777", "added", 4, 3));
            }
            check(text, next, expected);
        }
    }

    private static void check(String text, List<Drawn> next, Map<String, Expected> expected) {
        String after = run(text, next, false).edits().after();
        Map<String, EntryText> rooms = rooms(after);
        expected.forEach((id, e) -> {
            assertEquals(e.name(), value(rooms.get(id), "name"), text + after);
            assertEquals(e.height(), value(rooms.get(id), "clearHeight"), text + after);
            assertEquals(e.noted() ? "300" : "", value(rooms.get(id), "illuminance"), text + after);
        });
        for (Drawn room : next) {
            EntryText entry = rooms.values().stream()
                    .filter(e -> after.substring(e.from(), e.to()).contains("handle: " + room.handle() + ",")).findFirst().orElseThrow();
            assertEquals(SAME.of(SCHEMA.designClass("Room").property("outline").orElseThrow(), room.entry().keys().get("outline")),
                    value(entry, "outline"), text + after);
        }
        assertTrue(run(after, next, false).edits().isEmpty(), text + after);
        assertEquals(text.split("# measured|# ours", -1).length, after.split("# measured|# ours", -1).length);
        String removed = next.isEmpty() ? after : run(after, next, true).edits().after();
        assertTrue(next.isEmpty() || rooms(removed).size() == next.size(), removed);
    }
}
