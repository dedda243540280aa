package io.github.labcheck.checker.plan;

import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class PlanTest {

    private static final Path COUNTY = Path.of("../examples/designs/county-veterinary-lab.yaml");
    private static final Path QINZHOU = Path.of("../examples/designs/qinzhou-food-lab.yaml");

    /** Two rooms of 4 by 5 m, a wall of 0.2 m and a door between them, a way out of the second. */
    private static final String SMALL = """
            labcheck: 1
            project: {id: small, name: %s, date: 2017-11-01}
            building: {north: 90}
            storeys: [{id: F1, level: 1}]
            rooms:
              - {id: R1, name: %s, function: office, storey: F1, outline: [[0, 0], [4, 0], [4, 5], [0, 5]]}
              - {id: R2, function: office, storey: F1, zone: office, outline: [[4.2, 0], [8.2, 0], [8.2, 5], [4.2, 5]]}
              - {id: R3, name: not drawn, function: office, storey: F1}
            doors:
              - {id: D1, between: [R1, R2], at: [4.1, 2], openingWidth: 1.0, swingsInto: R1}
              - {id: D2, between: [R2, outside], at: [8.3, 2], openingWidth: 1.0, swingsInto: outside, exit: true}
            flows:
              - {id: S1, type: sample, name: %s, path: [R1, R2, D2]}
              - {id: P1, type: staff, path: [R2, R1]}
            """;

    @TempDir
    private Path folder;

    /** Ids of the storeys of a design. */
    static List<String> storeys(Path file) {
        Schema schema = Commands.WORKBENCH.ontology().schema();
        Design design = Commands.WORKBENCH.reader().read(file).design();
        return PlanPicture.of(DrawnValues.complete(design.graph(), schema, design.date()), null).storeys().stream().map(PlanStorey::id)
                .toList();
    }

    private static PlanRequest request(Path file, String storey, Path output, boolean findings, String flows) {
        return new PlanRequest(file, storey, output, Language.EN, findings, List.of(), flows);
    }

    private Path small(String name) {
        return file(folder, "small.yaml", SMALL.formatted(name, name, name));
    }

    private static String plan(Path file) {
        Ran ran = ReadPlan.run(request(file, null, null, false, "all"));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return ran.out();
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        assertEquals(ReadPlan.run(ReadPlan.request(COUNTY, null)).out(), ReadPlan.run(ReadPlan.request(COUNTY, null)).out());
    }

    @Test
    void aDoorIsDrawnInItsWallAndOpensTheWayItSwings() {
        ReadPlan plan = new ReadPlan(plan(small("Room")));
        assertEquals(2, plan.swept().size());
        // D1 swings into R1: its quarter of 1 m lies in R1 alone
        assertTrue(plan.rooms().get("R1").buffer(0.1).covers(plan.swept().get(0)));
        // D2 swings out: in no room
        assertTrue(plan.rooms().values().stream().noneMatch(room -> room.intersects(plan.swept().get(1))));
        double metre = 1000 / plan.scale();
        assertEquals(Math.PI / 4, plan.swept().get(0).getArea() / metre / metre, 0.01);
    }

    @Test
    void lengthsAreTrueToTheScale() {
        ReadPlan plan = new ReadPlan(plan(small("Room")));
        double metre = 1000 / plan.scale();
        assertEquals(20, plan.rooms().get("R1").getArea() / metre / metre, 0.01);
        // the wall of 0.2 m
        assertEquals(0.2, plan.rooms().get("R1").distance(plan.rooms().get("R2")) / metre, 0.001);
    }

    @Test
    void aColumnIsDrawnLikeAWallAndNoNameLiesOnIt() {
        String text = SMALL.formatted("Room", "Room", "Room")
                .replace("[0, 5]]}", "[0, 5]], columns: [[[1.7, 2.2], [2.3, 2.2], [2.3, 2.8], [1.7, 2.8]]]}");
        ReadPlan plan = new ReadPlan(plan(file(folder, "column.yaml", text)));
        double metre = 1000 / plan.scale();
        Element room = plan.groups("room").stream().filter(g -> g.getAttribute("data-room").equals("R1")).findFirst().orElseThrow();
        assertEquals(3, ReadPlan.inside(room, "path").get(0).getAttribute("d").split("Z", -1).length, "an outline and a hole");
        Element label = plan.groups("room-label").stream().filter(g -> g.getAttribute("data-room").equals("R1")).findFirst().orElseThrow();
        // the column of 0.6 m is in the very middle of the room
        assertTrue(ReadPlan.box(label, "text").distance(plan.rooms().get("R1").getCentroid()) / metre > 0.3);
    }

    @Test
    void theLegendExplainsWhatIsThereAndNamesWhatIsNotDrawn() {
        String words = String.join("\n", new ReadPlan(plan(small("Room"))).all("text").stream().map(Element::getTextContent).toList());
        for (String expected : List.of("Rooms that are not drawn", "R3 not drawn", "zone not stated", "office", "EXIT", "Plan of F1",
                "1:50", "N",
                "P1 staff flow", "S1 Room")) {
            assertTrue(words.contains(expected), expected + " in\n" + words);
        }
        assertFalse(words.contains("pass box"), words);
    }

    @Test
    void aFlowRunsThroughTheDoorsAndEndsOutside() {
        ReadPlan plan = new ReadPlan(plan(small("Room")));
        Element flow = plan.groups("flow").stream().filter(g -> g.getAttribute("data-flow").equals("S1")).findFirst().orElseThrow();
        double[] line = ReadPlan.numbers(ReadPlan.inside(flow, "path").get(0).getAttribute("d"));
        double right = plan.rooms().get("R2").getEnvelopeInternal().getMaxX();
        assertTrue(plan.rooms().get("R1").getEnvelopeInternal().covers(line[0], line[1]), "it begins in R1");
        assertTrue(line[line.length - 2] > right, "it ends behind D2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample", "样品流"})
    void flowsAreChosenByType(String type) {
        ReadPlan plan = new ReadPlan(ReadPlan.run(request(small("Room"), null, null, false, type)).out());
        assertEquals(List.of("S1"), plan.groups("flow").stream().map(g -> g.getAttribute("data-flow")).toList());
    }

    @Test
    void flowsCanBeLeftOutAndAnUnknownTypeIsWrongUsage() {
        assertEquals(List.of(), new ReadPlan(ReadPlan.run(request(small("Room"), null, null, false, "none")).out()).groups("flow"));
        Ran ran = ReadPlan.run(request(small("Room"), null, null, false, "sampel"));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("sample"), ran.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "]]></text><svg onload=\\\"x\\\">&amp;", "a\\u202Eevil\\u2066\\u00AD",
            "\\uFFFE\\u0301\\u0301\\u0301\\u0301x",
        "LONG", "汉字"})
    void namesThatWouldBreakAPictureDoNot(String name) {
        String written = name.equals("LONG") ? "很long".repeat(2500) : name.equals("汉字") ? "汉".repeat(10_000) : name;
        String svg = plan(small("\"" + written + "\""));
        ReadPlan plan = new ReadPlan(svg);
        assertTrue(plan.all("script").isEmpty());
        assertTrue(svg.codePoints().allMatch(c -> c == '\n' || c >= 0x20 && c != 0x7F && c != 0x202E), "hidden characters");
        assertTrue(svg.length() < 60_000, "length " + svg.length());
        plan.all("text").forEach(text -> assertTrue(plan.paper().covers(ReadPlan.box(text).getEnvelopeInternal()), text.getTextContent()));
    }

    /** A ring of many corners, a slanted room, a shaft of 2 cm2, a slit of 60 m, an L, and a room drawn into another. */
    private static String odd() {
        String ring = IntStream.range(0, 720).mapToObj(i ->
                "[%.4f, %.4f]".formatted(5 * Math.cos(Math.PI * i / 360), 5 * Math.sin(Math.PI * i / 360)))
                .collect(Collectors.joining(", ", "[", "]"));
        return """
                labcheck: 1
                project: {id: odd, date: 2017-11-01}
                storeys: [{id: F1, level: 1}]
                rooms:
                  - {id: ring, function: office, storey: F1, outline: %s}
                  - {id: slant, function: office, storey: F1, outline: [[10, 0], [16, 3], [14.5, 6], [8.5, 3]]}
                  - {id: dot, name: 很长很长的名称, function: shaft, storey: F1, outline: [[20, 0], [20.01, 0], [20.01, 0.02], [20, 0.02]]}
                  - {id: slit, name: 走道, function: corridor, storey: F1, outline: [[-20, 8], [40, 8], [40, 8.3], [-20, 8.3]]}
                  - {id: corner, function: office, storey: F1, outline: [[22, 0], [30, 0], [30, 1.5], [23.5, 1.5], [23.5, 7], [22, 7]]}
                  - {id: over, function: office, storey: F1, outline: [[28, 1], [34, 1], [34, 6], [28, 6]]}
                doors:
                  - {id: D1, between: [ring, slant], at: [8.1, 0.9], swingsInto: slant}
                  - {id: D2, between: [slant, slit], at: [12, 6.4], swingsInto: nowhere}
                  - {id: D3, between: [corner, slit], at: [22.7, 7.5], clearWidth: 0.8, swingsInto: corner}
                flows:
                  - {id: X, type: sample, path: [ring, slant, slit, corner]}
                """.formatted(ring).replace(", swingsInto: nowhere", "");
    }

    @Test
    void oddShapesAreDrawnAndNamed() {
        ReadPlan plan = new ReadPlan(plan(file(folder, "odd.yaml", odd())));
        double metre = 1000 / plan.scale();
        assertEquals(6, plan.rooms().size());
        plan.rooms().forEach((room, floor) -> {
            Element label = plan.groups("room-label").stream().filter(g -> g.getAttribute("data-room").equals(room)).findFirst()
                    .orElseThrow();
            if (floor.getArea() / metre / metre > 6 && !room.equals("slit")) {
                assertTrue(floor.covers(ReadPlan.box(label, "text")), room);
            }
        });
        assertEquals(1, plan.groups("flow").size());
        plan.places().forEach(place -> assertTrue(plan.paper().covers(place), place.toString()));
        // what no label fits in goes by a letter, which the legend explains
        assertTrue(plan.all("text").stream().anyMatch(text -> text.getTextContent().contains("dot 很长")));
    }

    @Test
    void aPlanNeedsNothingFromElsewhere() {
        String svg = ReadPlan.run(ReadPlan.request(COUNTY, null)).out();
        for (String foreign : List.of("href", "@import", "<script", "<image", "<foreignObject", "url(http")) {
            assertFalse(svg.contains(foreign), foreign);
        }
        assertEquals(1, svg.split("http://", -1).length - 1, "only the name of SVG itself");
    }

    @Test
    void findingsBearTheNumbersOfTheReport() {
        ReadPlan plan = new ReadPlan(ReadPlan.run(ReadPlan.request(COUNTY, null)).out());
        List<String> report = Commands.check(CheckRequest.of(List.of(COUNTY), Language.ZH)).out().lines().toList();
        List<Element> faults = plan.groups("fault");
        assertTrue(faults.size() > 5);
        for (Element fault : faults) {
            List<String> lines = ReadPlan.inside(fault, "text").stream().map(Element::getTextContent).toList();
            String beginning = lines.get(0) + ". " + lines.get(1);
            assertTrue(report.stream().anyMatch(line -> line.startsWith(beginning)), beginning);
            assertTrue(plan.groups("mark").stream().anyMatch(m -> m.getAttribute("data-number").equals(lines.get(0))), "no mark "
                    + lines.get(0));
        }
    }

    @Test
    void withoutFindingsNothingIsMarked() {
        assertEquals(List.of(), new ReadPlan(ReadPlan.run(request(COUNTY, null, null, false, "all")).out()).groups("mark"));
    }

    @Test
    void ofSeveralStoreysOneIsToBeNamed() {
        Ran ran = ReadPlan.run(request(QINZHOU, null, null, false, "all"));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("F1") && ran.err().contains("F3") && ran.err().contains("--storey all"), ran.err());
        assertEquals(Exit.USAGE, ReadPlan.run(request(QINZHOU, "F9", null, false, "all")).exit());
        assertEquals(Exit.DONE, ReadPlan.run(request(QINZHOU, "二层", null, false, "all")).exit());
    }

    @Test
    void allStoreysAreWrittenIntoAFolder() throws IOException {
        Path plans = folder.resolve("plans");
        assertEquals(Exit.USAGE, ReadPlan.run(request(QINZHOU, "all", null, false, "all")).exit());
        assertEquals(Exit.DONE, ReadPlan.run(request(QINZHOU, "all", plans, false, "all")).exit());
        try (Stream<Path> files = Files.list(plans)) {
            assertEquals(List.of("qinzhou-food-lab-F1.svg", "qinzhou-food-lab-F2.svg", "qinzhou-food-lab-F3.svg"),
                    files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aStoreyWithoutOutlinesIsSaidToBeSo() {
        Path file = file(folder, "bare.yaml", "labcheck: 1\nproject: {id: bare, date: 2017-11-01}\nstoreys: [{id: F1, level: 1}]\n"
                + "rooms: [{id: R1, function: office, storey: F1}]\n");
        for (String storey : new String[] {null, "F1"}) {
            Ran ran = ReadPlan.run(request(file, storey, null, true, "all"));
            assertEquals(Exit.NOTHING_CHECKED, ran.exit());
            assertEquals("", ran.out());
            assertTrue(ran.err().contains("outline"), ran.err());
        }
    }

    @Test
    void aFileWithErrorsIsNotDrawn() {
        Ran ran = ReadPlan.run(request(file(folder, "wrong.yaml", "labcheck: 1\nprojekt: {}\n"), null, null, true, "all"));
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertTrue(ran.err().contains("projekt"), ran.err());
    }
}
