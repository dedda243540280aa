package io.github.labcheck.checker.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.w3c.dom.Element;

class PlanLabelsTest {

    private static final Path DESIGNS = Path.of("..", "examples", "designs");

    /** Rooms below this may be shortened to a letter, m². */
    private static final double SMALL = 6;

    static Stream<Arguments> storeys() throws IOException {
        try (Stream<Path> files = Files.list(DESIGNS)) {
            return files.sorted().toList().stream().flatMap(file -> PlanTest.storeys(file).stream()
                    .map(storey -> Arguments.of(file, storey)));
        }
    }

    private static Map<String, Geometry> labels(ReadPlan plan) {
        Map<String, Geometry> labels = new LinkedHashMap<>();
        plan.groups("room-label").forEach(group -> labels.put(group.getAttribute("data-room"), ReadPlan.box(group, "text")));
        return labels;
    }

    @ParameterizedTest
    @MethodSource("storeys")
    void eachRoomIsNamedWithinItsWallsAndNoNameLiesOnAnother(Path file, String storey) {
        ReadPlan plan = ReadPlan.of(file, storey);
        Map<String, Geometry> rooms = plan.rooms();
        Map<String, Geometry> labels = labels(plan);
        assertFalse(rooms.isEmpty());
        assertEquals(rooms.keySet(), labels.keySet());
        double metre = 1000 / plan.scale();
        List<String> wrong = new ArrayList<>();
        rooms.forEach((room, floor) -> {
            Geometry label = labels.get(room);
            if (floor.getArea() / metre / metre > SMALL) {
                if (!floor.covers(label)) {
                    wrong.add(room + " sticks out of its room");
                }
                labels.forEach((other, box) -> {
                    if (!other.equals(room) && box.intersects(label)) {
                        wrong.add(room + " lies on " + other);
                    }
                });
                if (!words(plan, room).contains(room)) {
                    wrong.add(room + " is not named");
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static String words(ReadPlan plan, String room) {
        return plan.groups("room-label").stream().filter(g -> g.getAttribute("data-room").equals(room)).findFirst().map(ReadPlan::words)
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("storeys")
    void noNameLiesOnADoorAMarkOrAPlate(Path file, String storey) {
        ReadPlan plan = ReadPlan.of(file, storey);
        Map<String, Geometry> taken = new LinkedHashMap<>();
        List<Geometry> swept = plan.swept();
        assertFalse(swept.isEmpty());
        for (int i = 0; i < swept.size(); i++) {
            taken.put("door " + i, swept.get(i));
        }
        List<Geometry> discs = plan.discs(plan.groups("mark"));
        for (int i = 0; i < discs.size(); i++) {
            taken.put("mark " + i, discs.get(i));
        }
        List<Element> exits = plan.groups("exit");
        exits.forEach(exit -> taken.put("exit " + exit.getAttribute("data-door"), ReadPlan.plate(exit)));
        List<String> wrong = new ArrayList<>();
        labels(plan).forEach((room, label) -> taken.forEach((what, place) -> {
            if (place.intersects(label)) {
                wrong.add(room + " lies on " + what);
            }
        }));
        for (int i = 0; i < discs.size(); i++) {
            for (int j = i + 1; j < discs.size(); j++) {
                if (discs.get(i).intersection(discs.get(j)).getArea() > 0.01) {
                    wrong.add("marks " + i + " and " + j + " lie on each other");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("storeys")
    void nothingLeavesThePaper(Path file, String storey) {
        ReadPlan plan = ReadPlan.of(file, storey);
        Envelope paper = plan.paper();
        for (Element text : plan.all("text")) {
            assertTrue(paper.covers(ReadPlan.box(text).getEnvelopeInternal()), text.getTextContent());
        }
        for (Coordinate place : plan.places()) {
            assertTrue(paper.covers(place), place.toString());
        }
        for (Element disc : plan.all("circle")) {
            assertTrue(paper.covers(ReadPlan.number(disc, "cx"), ReadPlan.number(disc, "cy")));
        }
    }
}
