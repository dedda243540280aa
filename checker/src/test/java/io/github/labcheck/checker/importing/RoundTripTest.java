package io.github.labcheck.checker.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.dxf.DrawnDesign;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An example design is drawn as a sheet with its storeys side by side and imported: the same rooms, doors and neighbours come back. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"qinzhou-food-lab", "county-veterinary-lab", "regional-pcr-lab"})
    void aDesignThatIsDrawnComesBack(String name) {
        DrawnDesign design = DrawnDesign.of(Path.of("..", "examples", "designs", name + ".yaml"));
        compare(design, Imports.draft(Imports.read(design.dxf(), name + ".dxf")));
    }

    /** Rooms that are open to each other are walled here, as outlines tell nothing of walls. */
    @ParameterizedTest
    @ValueSource(strings = {"qinzhou-food-lab", "county-veterinary-lab", "regional-pcr-lab"})
    void aDesignOfWhichTheWallsAreDrawnComesBack(String name) {
        DrawnDesign design = DrawnDesign.of(Path.of("..", "examples", "designs", name + ".yaml"));
        compare(design, Imports.draft(Imports.read(design.dxfOfWalls(), name + ".dxf")));
    }

    private static void compare(DrawnDesign design, Draft draft) {
        assertEquals(design.storeys(), new TreeSet<>(Imports.section(draft, "storeys").stream().map(DraftEntry::id).toList()));
        Map<String, Double> areas = new TreeMap<>();
        Imports.section(draft, "rooms").forEach(r -> areas.put(r.id().replace("\"", ""), area(r)));
        assertEquals(design.areas().keySet(), areas.keySet());
        design.areas().forEach((room, area) -> assertEquals(area, areas.get(room), 0.01, room));
        Set<String> doors = new TreeSet<>();
        Imports.section(draft, "doors").forEach(d -> doors.add(DrawnDesign.pair(List.of(d.keys().get("between").replaceAll("[\\[\\]\"]", "")
                .split(", "))) + " "
                + d.keys().get("openingWidth") + " " + d.keys().getOrDefault("swingsInto", "").replace("\"", "")));
        assertEquals(String.join("\n", design.doors()), String.join("\n", doors));
        design.connects().forEach((stair, storeys) -> assertEquals(storeys, Imports.entry(draft, "rooms", stair).keys().get("connects"),
                stair));
        assertTrue(draft.left().stream().noneMatch(l -> l.why().en().contains("in no room")), () -> draft.left().toString());
    }

    private static double area(DraftEntry room) {
        double[] c = java.util.regex.Pattern.compile("-?\\d+(\\.\\d+)?").matcher(room.keys().get("outline")).results()
                .mapToDouble(m -> Double.parseDouble(m.group())).toArray();
        double sum = 0;
        for (int i = 0; i < c.length; i += 2) {
            int next = (i + 2) % c.length;
            sum += c[i] * c[next + 1] - c[next] * c[i + 1];
        }
        return Math.abs(sum) / 2;
    }
}
