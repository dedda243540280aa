package io.github.labcheck.checker.justify.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.labcheck.checker.justify.Scope;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimateTest {

    private static final Ontology ONTOLOGY = Ontology.load();

    private static final Estimator.Answers NOTHING = new Estimator.Answers() {
        @Override
        public List<String> rooms(List<Concept> functions) {
            return List.of();
        }

        @Override
        public List<String> equipment(Concept type) {
            return List.of();
        }
    };

    private static Prices prices(String text) {
        return new PriceReader("p.yaml", YamlFile.of(text.getBytes(StandardCharsets.UTF_8), ONTOLOGY.schema()), ONTOLOGY).read();
    }

    private static Estimate estimate(Prices prices, List<Room> rooms, List<Equipment> equipment) {
        return new Estimator(prices, ONTOLOGY.schema(), NOTHING, c -> Text.same("group")).estimate(rooms, equipment, List.of());
    }

    private static Room room(String id, String function, String area) {
        return new Room(id, Text.same(id), List.of(ONTOLOGY.schema().concept("RoomFunction", function).orElseThrow()), "F1",
                area == null ? null : new BigDecimal(area), java.util.Set.of());
    }

    private static Equipment item(String id, String type, String model, int quantity, boolean isNew, boolean stated, String cost) {
        return new Equipment(id, Text.same(id), ONTOLOGY.schema().concept("EquipmentType", type).orElseThrow(), model, quantity, isNew,
                stated,
                "R1", cost == null ? null : new BigDecimal(cost), Inventory.Book.NONE);
    }

    private static Inventory inventory(String phase, List<Room> rooms, List<Equipment> equipment) {
        return new Inventory(List.of(), phase, List.of(), rooms, equipment,
                new io.github.labcheck.checker.justify.inventory.Areas(java.util.Map.of(), null, null), null, List.of());
    }

    @Test
    void linesAreRoundedToTheCentAndSumsAreSumsOfLines() {
        Prices prices = prices("fitOut:\n  - {rooms: corridor, perSquareMetre: 0.333}\n  - {perSquareMetre: 0.111}\n"
                + "otherCosts:\n  - {name: design, rate: 3 %, of: construction}\n  - {name: test, amount: 10}\ncontingency: 5 %\n");
        Estimate estimate = estimate(prices, List.of(room("C1", "corridor", "10.05"), room("R1", "pcr-amplification", "20.20")), List.of());
        // 10.05 · 0.333 = 3.34665 → 3.35; 20.20 · 0.111 = 2.2422 → 2.24; 3 % of 5.59 = 0.1677 → 0.17; 5 % of 15.76 = 0.788 → 0.79
        assertEquals("[3.35, 2.24, 0.17, 10.00, 0.79]", estimate.lines().stream().map(Estimate.Line::amount).toList().toString());
        assertEquals("5.59 10.17 0.79 16.55", estimate.sum(Part.CONSTRUCTION) + " " + estimate.sum(Part.OTHER) + " "
                + estimate.sum(Part.CONTINGENCY) + " " + estimate.total());
    }

    @Test
    void theMostParticularPriceCounts() {
        Prices prices = prices("equipment:\n  - {type: fume-hood, unitPrice: 1}\n  - {model: M1, unitPrice: 2}\n  - {id: A, unitPrice: 3}\n"
                + "fitOut:\n  - {rooms: chemistry-laboratory, perSquareMetre: 7}\n  - {rooms: titration, perSquareMetre: 8}\n  - "
                + "{rooms: laboratory, perSquareMetre: 6}\n");
        PriceList list = new PriceList(prices, ONTOLOGY.schema());
        assertEquals("3", list.equipment(item("A", "fume-hood", "M1", 1, true, true, "9")).orElseThrow().price().toString());
        assertEquals("2", list.equipment(item("B", "fume-hood", "M1", 1, true, true, "9")).orElseThrow().price().toString());
        assertEquals("1", list.equipment(item("C", "fume-hood", "", 1, true, true, "9")).orElseThrow().price().toString());
        assertEquals("9", list.equipment(item("D", "lc-msms", "", 1, true, true, "9")).orElseThrow().price().toString());
        assertEquals("8", list.fitOut(room("R1", "titration", "1")).orElseThrow().price().toString());
        assertEquals("7", list.fitOut(room("R2", "colorimetry", "1")).orElseThrow().price().toString());
        assertEquals(true, list.fitOut(room("R3", "corridor", "1")).isEmpty());
    }

    @Test
    void whatHasNoPriceIsListedAndInNoSum() {
        Estimate estimate = estimate(prices("contingency: 10\n"), List.of(room("R1", "titration", "12.5"), room("R2", "titration", null)),
                List.of(item("A", "lc-msms", "", 2, true, true, null)));
        assertEquals("0.00", estimate.total().toString());
        assertEquals(2, estimate.unpriced().size());
    }

    @Test
    void equalEquipmentAtAnEqualPriceIsOneLine() {
        Estimate estimate = estimate(null, List.of(), List.of(item("Oven", "drying-oven", "", 2, true, true, "10.5"),
                item("Oven", "drying-oven", "", 1, true, true, "10.50"), item("Oven", "drying-oven", "X", 1, true, true, "10.5")));
        assertEquals("42.00", estimate.total().toString());
    }

    @Test
    void aProjectBuildsWhatThePresentStateDoesNotHave() {
        Room same = room("R1", "titration", "10.00");
        Room larger = room("R2", "titration", "12.00");
        Inventory design = inventory("existing", List.of(same, larger), List.of(item("A", "lc-msms", "", 1, false, false, null),
                item("B", "lc-msms", "", 1, false, false, null), item("C", "lc-msms", "", 1, false, true, null)));
        Inventory present = inventory("existing", List.of(same, room("R2", "titration", "11.00")),
                List.of(item("A", "lc-msms", "", 1, false, false, null)));
        Scope scope = Scope.of(design, List.of(present));
        assertEquals(List.of(larger), scope.built());
        assertEquals(List.of("B"), scope.bought().stream().map(Equipment::id).toList());
        assertEquals(List.of(), Scope.of(design, List.of()).built());
        assertEquals(List.of(same, larger), Scope.of(inventory("renovation", design.rooms(), List.of()), List.of()).built());
    }

    @Test
    void moneyIsShownInGroupsOfThreeDigits() {
        assertEquals("1,234,567.90", Money.shown(new BigDecimal("1234567.895")));
        assertEquals("0.00", Money.shown(BigDecimal.ZERO));
        assertEquals("-12.30", Money.shown(new BigDecimal("-12.3")));
        assertEquals("100.00", Money.shown(new BigDecimal("100")));
    }
}
