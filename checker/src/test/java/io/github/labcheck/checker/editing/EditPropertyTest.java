package io.github.labcheck.checker.editing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.ComplianceCheck;
import io.github.labcheck.checker.check.Recheck;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.JsonReport;
import io.github.labcheck.ontology.Schema;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

/** Whatever is tried in whatever order: as many sequences as {@code -Dlabcheck.edits} says. */
class EditPropertyTest {

    private static final Schema SCHEMA = Commands.WORKBENCH.ontology().schema();
    private static final int FEW = 20;
    private static final CheckOptions ALL = CheckOptions.all(new Selection(Commands.WORKBENCH.ontology()).profiles(List.of()));

    private static final String PLAIN = """
            labcheck: 1   # the version
            project: {id: p, date: 2017-11-01, phase: new-build}   # title block
            building:
              use: other-civil
              heightClass: low-rise    # two storeys
              fireResistanceGrade: 2
            storeys:
              - {id: F1, level: 1, height: 4.2}
            rooms:
              # the laboratories
              - id: R1          # north
                name: '样品室'
                function: sample-reception
                storey: F1
                outline: [[0, 2.6], [6, 2.6], [6, 9.2], [0, 9.2]]   # measured
                area: 39.6
                clearHeight: 2800 mm
              - {id: R2, name: "天平室", function: balance-room, storey: F1, outline: [[6.2, 2.6], [12, 2.6], [12, 9.2], [6.2, 9.2]],
                      area: 38.28, clearHeight: 2.8}

              - {id: C1, name: 走道, function: corridor, storey: F1, outline: [[0, 0], [12, 0], [12, 2.4], [0, 2.4]]}
            doors:
              - {id: D1, between: [R1, C1], at: [1.5, 2.5], clearWidth: 1.2, swingsInto: R1}
              - {id: D2, between: [R2, C1], at: [8.0, 2.5], clearWidth: 1.2}
              - {id: D3, between: [C1, outside], at: [12.1, 1.2], clearWidth: 1.5, exit: true}
            equipment:
            - id: E1
              type: gc
              room: R1
              at: [1.0, 8.0]
              size: [1.2, 0.8]
              label: {uniqueId: X1}
            - {id: E2, type: eyewash, room: R2, at: [11.0, 3.0], size: [0.4, 0.4]}
            signs: []
            """;

    private static final String CHINESE = """
            labcheck: 1
            项目: {编号: p, 日期: 2017-11-01, 建设阶段: new-build}
            楼层:
              - {编号: F1, 层号: 1, 层高: 4.2}
            房间:
              - 编号: R1
                功能: 样品受理室
                所在楼层: F1
                净高: 2.8   # 吊顶下
              - {编号: R2, 功能: balance-room, 所在楼层: F1, 净高: 2.8}
              - {编号: C1, 功能: corridor, 所在楼层: F1, 净宽: 1.8}
            门:
              - {编号: D1, 两侧: [R1, C1], 净宽: 1.2}
            """;

    private record Typed(String line) {

        Edit edit() throws EditRefused {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            return EditLine.of(words.remove(0), words, null);
        }
    }

    private static Typed random(Random random, boolean chinese) {
        String room = "R" + (1 + random.nextInt(2));
        double number = 2 + random.nextInt(20) / 10.0;
        List<String> lines = chinese
                ? List.of("set " + room + ".净高 " + number, "set C1.净宽 " + number, "widen C1 0." + random.nextInt(9), "add 门 两侧=[" + room
                        + ",C1] 净宽=0." + (6 + random.nextInt(4)),
                        "remove D1", "unset " + room + ".净高", "set " + room + ".名称 房间" + random.nextInt(99), "add equipment type=gc room="
                                + room, "set " + room + ".occupants " + random.nextInt(9))
                : List.of("set " + room + ".clearHeight " + number, "set " + room + ".clearHeight " + (int) (number * 1000) + " mm",
                        "widen C1 0." + random.nextInt(9),
                        "widen C1 -0." + random.nextInt(9), "add door between=[" + room + ",C1] clearWidth=0." + (6 + random.nextInt(4)),
                                "add sign type=biohazard on=D1",
                        "remove D" + (1 + random.nextInt(3)), "remove E1", "remove E2", "unset " + room + ".area", "unset E1.size",
                                "move E" + (1 + random.nextInt(2)) + " by 0." + random.nextInt(9) + " -0.1",
                        "move R1 by 0 0." + (1 + random.nextInt(8)), "swap R1 R2", "set " + room + ".name room" + random.nextInt(99),
                                "set E1.label.status qualified",
                        "set R1.finishes.floor pvc", "set building.sprinklered " + random.nextBoolean(), "set D1.selfClosing true", "set "
                                + room + ".function sample-reception,balance-room");
        return new Typed(lines.get(random.nextInt(lines.size())));
    }

    @Test
    void whateverIsTriedIsReadAgainAndTakenBackToTheByte() throws Exception {
        int sequences = Integer.getInteger("labcheck.edits", FEW);
        int done = 0;
        for (int seed = 0; seed < sequences; seed++) {
            Random random = new Random(seed);
            boolean chinese = random.nextInt(3) == 0;
            String text = chinese ? CHINESE : PLAIN;
            if (random.nextInt(3) == 0) {
                text = text.replace("\n", "\r\n");
            }
            if (random.nextInt(4) == 0) {
                text = "\uFEFF" + text;
            }
            assertEquals(List.of(), Commands.WORKBENCH.reader().read("d", text.getBytes(StandardCharsets.UTF_8)).errors());
            byte[] start = text.getBytes(StandardCharsets.UTF_8);
            EditHistory history = EditHistory.of(start);
            Recheck recheck = new Recheck();
            assertRechecked(start, recheck, () -> "the start");
            int length = 1 + random.nextInt(20);
            for (int i = 0; i < length; i++) {
                Typed typed = random(random, chinese);
                String before = new String(history.now(), StandardCharsets.UTF_8);
                try {
                    TextEdits edits = typed.edit().on(new EditableText(history.now(), SCHEMA));
                    byte[] after = edits.after().getBytes(StandardCharsets.UTF_8);
                    Reading reading = Commands.WORKBENCH.reader().read("d", after);
                    if (reading.design() != null) {
                        untouched(typed, before, edits);
                        lineEnds(before, edits.after());
                        history = history.with(typed.line(), after);
                        assertRechecked(after, recheck, () -> typed + " in\n" + before);
                        done++;
                    } else {
                        assertTrue(reading.errors().stream().allMatch(x -> x.code().equals("unknown-reference")), () -> typed + "\n"
                                + reading.errors() + "\n" + edits.after());
                    }
                } catch (EditRefused e) {
                    assertTrue(!e.text().zh().isBlank() && !e.text().en().isBlank(), typed.line());
                }
            }
            assertEquals(new String(history.now(), StandardCharsets.UTF_8),
                    LineDiff.of(text, new String(history.now(), StandardCharsets.UTF_8)).after(),
                            "the difference leads from the start to what is there now");
            int steps = history.done();
            byte[] now = history.now();
            while (history.undone().isPresent()) {
                history = history.undone().get();
            }
            assertArrayEquals(start, history.now());
            assertRechecked(start, recheck, () -> "everything taken back");
            for (int i = 0; i < steps; i++) {
                history = history.redone().orElseThrow();
            }
            assertArrayEquals(now, history.now());
        }
        assertTrue(done > 3 * sequences, done + " changes in " + sequences + " sequences");
    }

    /** Edits of things of a whole laboratory, picked at random, one after the other. */
    @Test
    void aLaboratoryIsJudgedAfterEachEditAsIfItHadNeverBeenJudgedBefore() throws Exception {
        byte[] start = Files.readAllBytes(Path.of("../examples/designs/county-veterinary-lab.yaml"));
        int done = 0;
        int refused = 0;
        for (int seed = 0; seed < Math.max(1, Integer.getInteger("labcheck.edits", FEW) / FEW); seed++) {
            Random random = new Random(seed);
            Recheck recheck = new Recheck();
            byte[] now = start;
            assertRechecked(now, recheck, () -> "the start");
            for (int i = 0; i < 12; i++) {
                DesignGraph graph = new DesignGraph(Commands.WORKBENCH.reader().read("d", now).design().graph(), SCHEMA);
                boolean byHand = random.nextInt(3) == 0;
                Typed typed = byHand ? new Typed("written by hand") : inLaboratory(random, graph);
                byte[] after = null;
                try {
                    after = byHand ? byHand(random, new String(now, StandardCharsets.UTF_8), graph).getBytes(StandardCharsets.UTF_8)
                            : typed.edit().on(new EditableText(now, SCHEMA)).after().getBytes(StandardCharsets.UTF_8);
                } catch (EditRefused e) {
                    refused++;
                }
                if (after != null && Commands.WORKBENCH.reader().read("d", after).design() != null) {
                    now = after;
                    assertRechecked(now, recheck, () -> typed.line());
                    done++;
                }
            }
            assertRechecked(start, recheck, () -> "everything taken back");
        }
        assertTrue(done > refused, done + " changes, " + refused + " refused");
    }

    /** Two storeys of drawn rooms that look at each other: by doors, openings, walls, ways out and things on the same storey. */
    @Test
    void aDrawnBuildingIsJudgedAfterEachEditAsIfItHadNeverBeenJudgedBefore() throws Exception {
        byte[] start = DrawnBuilding.TEXT.getBytes(StandardCharsets.UTF_8);
        int done = 0;
        for (int seed = 0; seed < Math.max(2, Integer.getInteger("labcheck.edits", FEW) / FEW); seed++) {
            Random random = new Random(seed);
            Recheck recheck = new Recheck();
            byte[] now = start;
            assertRechecked(now, recheck, () -> "the start");
            for (int i = 0; i < 20; i++) {
                Typed typed = new Typed(DrawnBuilding.edit(random));
                byte[] after;
                try {
                    after = typed.edit().on(new EditableText(now, SCHEMA)).after().getBytes(StandardCharsets.UTF_8);
                } catch (EditRefused e) {
                    continue; // what it names is gone
                }
                if (Commands.WORKBENCH.reader().read("d", after).design() != null) {
                    now = after;
                    assertRechecked(now, recheck, () -> typed.line());
                    done++;
                }
            }
        }
        assertTrue(done > 10, done + " changes");
    }

    /** What lies behind an opening, on the same storey, at the other end of the building or in one list with others is looked at too. */
    @Test
    void anEditReachesWhatLooksAtItFromAfar() throws Exception {
        byte[] start = DrawnBuilding.TEXT.getBytes(StandardCharsets.UTF_8);
        String before = report(Commands.WORKBENCH.check().check(Commands.WORKBENCH.reader().read("d", start).design(), ALL));
        int told = 0;
        for (String line : List.of("remove O1", "set R1A2.outline [[8.1,2.6],[11.9,2.6],[11.9,69.2],[8.1,69.2]]",
                "add opening between=[R1A0,R1A1] at=[4,5] clearWidth=1.0", "set STAX.exit false", "set DR1A1.lockable true",
                "add equipment type=fire-extinguisher room=R1B3", "remove ER1A1", "set R2B3.function microbiology-laboratory",
                "add door between=[R1A2,R1A3] at=[12,5] clearWidth=0.9", "remove R2B1 DR2B1 HR2B1 ER2B1",
                "add equipment type=exhaust-fan", "set STA.connects [F1]", "set F2.elevation 0.5",
                "set project.incomplete [doors]")) {
            Recheck recheck = new Recheck();
            assertRechecked(start, recheck, () -> "the start");
            byte[] after = new Typed(line).edit().on(new EditableText(start, SCHEMA)).after().getBytes(StandardCharsets.UTF_8);
            assertRechecked(after, recheck, () -> line);
            Design design = Commands.WORKBENCH.reader().read("d", after).design();
            told += before.equals(report(Commands.WORKBENCH.check().check(design, ALL))) ? 0 : 1;
            assertRechecked(start, recheck, () -> line + " taken back");
        }
        assertTrue(told >= 11, told + " of them change the report");
    }

    /** What no edit does: an id another everywhere, a section without entries or gone, an entry that goes, everything a line down. */
    private static String byHand(Random random, String text, DesignGraph graph) {
        String section = List.of("doors", "windows", "equipment", "signs", "stores", "containers", "pipes", "flows", "services", "building")
                .get(random.nextInt(10));
        String whole = "(?m)^" + section + ":\\n([ #-].*\\n|\\n)*";
        List<String> entries = text.lines().filter(line -> line.startsWith("  - {") && line.endsWith("}")).toList();
        return switch (random.nextInt(5)) {
            case 0 -> text.replaceAll("\\b"
                    + any(random, graph, List.of("Room", "Door", "Storey", "Project").get(random.nextInt(4))) + "\\b",
                    "X" + random.nextInt(99));
            case 1 -> text.replaceFirst(whole, section.equals("building") ? "" : section + ": []\n");
            case 2 -> text.replaceFirst(whole, "");
            case 3 -> text.replace(entries.get(random.nextInt(entries.size())) + "\n", "");
            default -> "# a line above\n" + text;
        };
    }

    private static Typed inLaboratory(Random random, DesignGraph graph) {
        String room = any(random, graph, "Room");
        String door = any(random, graph, "Door");
        String item = any(random, graph, "Equipment");
        String other = any(random, graph, "Room");
        double some = random.nextInt(9) / 10.0;
        List<String> lines = List.of("set " + room + ".clearHeight " + (2 + some), "set " + room + ".occupants " + random.nextInt(20),
                "set " + room + ".function " + List.of("office", "corridor", "balance-room", "plant-room").get(random.nextInt(4)),
                "unset " + room + ".outline", "unset " + room + ".storey", "unset " + room + ".zone", "set " + room + ".pressure -"
                        + random.nextInt(30), "set " + room + ".area " + (10 + random.nextInt(30)),
                "set " + door + ".clearWidth " + (0.6 + some), "set " + door + ".swingsInto " + room, "unset " + door + ".at",
                "set " + door + ".exit " + random.nextBoolean(), "move " + item + " by " + some + " -" + some, "unset " + item + ".room",
                "set " + item + ".room " + room, "set " + item + ".state " + (random.nextBoolean() ? "new" : "in-use"), "remove " + item,
                "remove " + door, "move " + room + " by 0 " + some, "widen " + room + " " + some, "swap " + room + " " + other,
                "add equipment type=" + List.of("fume-hood", "eyewash", "gc").get(random.nextInt(3)) + " room=" + room,
                "add door between=[" + room + "," + other + "] clearWidth=0.9", "add sign type=biohazard on=" + door,
                "set building.fireResistanceGrade " + (1 + random.nextInt(3)), "set project.phase renovation",
                "set project.incomplete [signs,doors]",
                "add room function=office storey=" + any(random, graph, "Storey"), "remove " + room,
                "add flow type=waste path=[" + room + ",C1," + other + "]", "set project.name another",
                "unset project." + List.of("phase", "tier", "facility", "disciplines", "floorArea", "staff").get(random.nextInt(6)),
                "unset building." + List.of("use", "heightClass", "sprinklered", "structuralSystem").get(random.nextInt(4)),
                "set project.date 20" + (10 + random.nextInt(16)) + "-05-01");
        return new Typed(lines.get(random.nextInt(lines.size())));
    }

    private static String any(Random random, DesignGraph graph, String type) {
        List<Node> all = graph.instances(type);
        return all.isEmpty() ? "none" : graph.id(all.get(random.nextInt(all.size())));
    }

    /** A text is judged with what is kept from before as it is judged without, to the byte. */
    private static void assertRechecked(byte[] text, Recheck recheck, Supplier<String> what) {
        Design design = Commands.WORKBENCH.reader().read("d", text).design();
        ComplianceCheck check = Commands.WORKBENCH.check();
        DesignGraph graph = check.complete(design, ALL);
        graph.noting();
        String fresh = report(check.check(design, ALL));
        String again = report(check.check(design, graph, ALL, recheck));
        assertTrue(fresh.equals(again), () -> what.get() + "\n" + LineDiff.of(fresh, again).sorted().stream().limit(FEW)
                .map(e -> "line " + fresh.substring(0, e.from()).lines().count() + ": " + e.with()).collect(Collectors.joining("\n")));
    }

    private static String report(DesignReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(new CheckReport("", 0, List.of(report)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A value that is set, a thing that is added and a key that goes change one place; comments stay. */
    private static void untouched(Typed typed, String before, TextEdits edits) {
        String verb = typed.line().substring(0, typed.line().indexOf(' '));
        if (List.of("add", "unset").contains(verb) || verb.equals("set") && !typed.line().contains(".function")) {
            assertEquals(1, edits.sorted().size(), () -> typed + " in\n" + before);
        }
        if (!verb.equals("remove") && !verb.equals("unset")) {
            assertEquals(comments(before), comments(edits.after()), () -> typed + " in\n" + before);
        }
    }

    private static List<String> comments(String text) {
        return text.lines().filter(l -> l.contains("#")).map(l -> l.substring(l.indexOf('#')).toLowerCase(Locale.ROOT)).toList();
    }

    private static void lineEnds(String before, String after) {
        if (before.contains("\r\n")) {
            assertEquals(0, after.replace("\r\n", "").chars().filter(c -> c == '\n').count(), after);
        } else {
            assertEquals(-1, after.indexOf('\r'));
        }
    }
}
