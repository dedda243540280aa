package io.github.labcheck.checker.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.importing.Imports;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The next revision of a drawing comes into a design that people have worked on. */
class RevisionImportTest {

    @TempDir
    private Path folder;

    private Path design;

    private static Commands.Ran run(ImportRequest request) {
        return Commands.run(new ImportOperation(Commands.WORKBENCH, request));
    }

    private Commands.Ran into(Path drawing, boolean remove, boolean dryRun) {
        return run(new ImportRequest(List.of(drawing), null, new ImportRequest.Into(design, remove, dryRun), null, null, Map.of(), false,
                Language.EN));
    }

    /** A design imported from a drawing. */
    private void begin(Path drawing) {
        design = folder.resolve("design.yaml");
        Commands.Ran ran = run(ImportRequest.of(List.of(drawing), design, Language.EN));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
    }

    private String text() throws IOException {
        return Files.readString(design);
    }

    /** A text without the marks of what was read. */
    private static String unmarked(String text) {
        return text.replaceAll("(asRead|读入标记): \"?[a-z]+\"?", "$1: *");
    }

    private static String once(String text, String from, String to) {
        assertEquals(1, text.split(Pattern.quote(from), -1).length - 1, from);
        return text.replace(from, to);
    }

    private static String duplex() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Imports.bytes("duplex-ifc2x3.ifczip")))) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private Path ifc(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    /** The house with a room moved, two renamed, one numbered otherwise, one taken out and one added. */
    private static String nextDuplex() throws IOException {
        String text = duplex();
        text = once(text, "#621=IFCCARTESIANPOINT((4.25370506666667,-14.3943333333333",
                "#621=IFCCARTESIANPOINT((4.25370506666667,-14.5943333333333");
        text = once(text, "#148,#192,'Foyer'", "#148,#192,'Entrance'");
        text = once(text, "#1490,#1501,'Bathroom 1'", "#1490,#1501,'WC 1'");
        text = once(text, "'A201',$,$,#2464", "'A291',$,$,#2464");
        Matcher kitchen = Pattern.compile("#\\d+=IFCSPACE\\('[^']*',#47,'B103'[^;]*;").matcher(text);
        assertTrue(kitchen.find());
        text = once(text, kitchen.group(), "");
        Matcher storey = Pattern.compile("#\\d+=IFCRELAGGREGATES\\([^;]*#629[,)][^;]*;").matcher(text);
        assertTrue(storey.find());
        text = once(text, storey.group(), storey.group().replaceFirst("#629", "#629,#990629"));
        return once(text, "#629=IFCSPACE(",
                "#990621=IFCCARTESIANPOINT((14.25370506666667,-34.3943333333333,0.019));#990623=IFCAXIS2PLACEMENT3D(#990621,#19,#15);"
                + "#990624=IFCEXTRUDEDAREASOLID(#620,#990623,#19,2.581);#990625=IFCSHAPEREPRESENTATION(#107,'Body','SweptSolid',(#990624));"
                + "#990627=IFCPRODUCTDEFINITIONSHAPE($,$,(#990625));#990629=IFCSPACE('0BTBFw6f90Nfh9rP1newXX',#47,'A109',$,$,#616,#990627,'Cold Room',"
                + ".ELEMENT.,.INTERNAL.,$);#629=IFCSPACE(");
    }

    /** What people do to an imported design: other words, values, comments, quotes, order, another language. */
    private static String workedOn(String text) {
        String out = "# 钦州项目，2026 年 12 月由甲方补充\n" + text;
        out = once(out, "  - id: A101\n    name: Foyer\n",
                "  # the main door is at the east side\n  - id: A101   # was 101 once\n    name: '入口大厅'\n");
        out = once(out, "  - id: A102\n    name: Living Room\n    storey: F1\n",
                "  - storey: F1 # first\n    id: A102\n    name: \"Living Room\"\n    function: office\n    illuminance: 300  # 实测\n");
        out = once(out, "name: Bathroom 1\n    function: toilet\n    storey: F1\n    outline: [[4.77, -8.075]",
                "name: 'Bathroom 1'\n    function: toilet\n    storey: F1\n    outline: [[4.77, -8.075]");
        out = once(out, "    # function: ?  say what it is for; near are pantry\n  - id: A104",
                "    function: pantry\n\n    # asked on 3 December\n  - id: A104");
        out = out.replaceFirst("(?s)(- id: A204\n.*?)outline: \\[\\[(.*?)\\]\\]",
                "$1outline:  # checked on site\n      - [6.294, -7.845]\n      - [4.77, -7.845]\n      - [4.77, -10.95]\n      - "
                + "[6.294, -10.95]");
        return out + "\nequipment:\n  - {id: EQ1, name: 冰箱, type: refrigerator, room: A103}   # by hand\n";
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void whatPeopleAddedStaysAndTheGeometryFollows(boolean crlf, boolean renamed) throws IOException {
        begin(ifc("duplex.ifc", duplex()));
        String before = workedOn(text());
        before = crlf ? "\uFEFF" + before.replace("\n", "\r\n") : before;
        Files.writeString(design, before);
        assertEquals(before, untouched(into(folder.resolve("duplex.ifc"), true, false)), "the same drawing changes nothing");

        String name = renamed ? "duplex-b.ifc" : "duplex.ifc";
        Path next = ifc(name, nextDuplex());
        Commands.Ran shown = into(next, false, true);
        assertEquals(before, text(), "a dry run writes nothing");
        assertTrue(shown.out().contains("-    outline: [[6.2, -17.383], [6.2, -12.6]")
                && shown.out().contains("+    outline: [[6.2, -17.583], [6.2, -12.8]"), shown.out());

        Commands.Ran ran = into(next, false, false);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals(text(), patched(before, shown.out()), "the difference that was shown");
        String expected = before.replace("\r\n", "\n").replace("file: duplex.ifc", "file: " + name);
        expected = once(expected, "[[6.2, -17.383], [6.2, -12.6], [0.417, -12.6], [0.417, -17.383]]",
                "[[6.2, -17.583], [6.2, -12.8], [0.417, -12.8], [0.417, -17.583]]");
        expected = once(expected, "name: 'Bathroom 1'\n    function: toilet\n    storey: F1\n    outline: [[4.77, -8.075]",
                "name: 'WC 1'\n    function: toilet\n    storey: F1\n    outline: [[4.77, -8.075]");
        expected = once(expected, "at: [6.2, -13.2]\n    clearWidth: 1.2", "at: [6.2, -13.3]\n    clearWidth: 1");
        expected = once(expected, "    room: B103\n    at: [8.591, -5.57]\n    exterior: true\n    sillHeight: 0.087",
                "    room: B102\n    at: [8.591, -5.57]\n    exterior: true\n    sillHeight: 0.081");
        expected = once(expected, "\ndoors:\n",
                "  - id: A109\n    name: Cold Room\n    function: cold-room\n    storey: F1\n    outline: [[16.2, -37.383], [16.2, "
                + "-32.6], [10.417, -32.6], [10.417, -37.383]]\n"
                + "    clearHeight: 2.581\n    source: {file: " + name + ", globalId: \"0BTBFw6f90Nfh9rP1newXX\", asRead: *}\n\ndoors:\n");
        assertEquals(unmarked(crlf ? expected.replace("\n", "\r\n") : expected), unmarked(text()));
        for (String said : List.of("rooms A102 Living Room: outline [[6.2", "rooms A104 Bathroom 1: name 'Bathroom 1' -> WC 1",
                "new 1\n  rooms A109 Cold Room", "  rooms B103 Kitchen\n",
                "A101 入口大厅: name stays '入口大厅'; the drawing has Entrance", "A201 Hallway is numbered A291 in the drawing; its id stays")) {
            assertTrue(ran.err().contains(said), said + "\n" + ran.err());
        }
        String after = text();
        Commands.Ran again = into(next, false, false);
        assertEquals(after, untouched(again));
        assertTrue(again.err().contains("B103 Kitchen") && !again.err().contains("A291"), again.err());
    }

    /** A text with a unified diff applied. */
    private static String patched(String text, String diff) {
        List<String> lines = lines(text);
        List<String> out = new ArrayList<>();
        int at = 0;
        char before = ' ';
        for (String line : lines(diff)) {
            Matcher head = Pattern.compile("@@ -(\\d+),(\\d+) .*\\s*").matcher(line);
            if (head.matches()) {
                int from = Integer.parseInt(head.group(1)) - (head.group(2).equals("0") ? 0 : 1);
                out.addAll(lines.subList(at, from));
                at = from;
            } else if (line.startsWith("---") || line.startsWith("+++")) {
                continue;
            } else if (line.startsWith("\\")) {
                int last = out.size() - 1;
                out.set(last, before == '-' ? out.get(last) : out.get(last).replaceFirst("\\R$", ""));
            } else if (line.startsWith("+")) {
                out.add(line.substring(1));
            } else {
                assertEquals(lines.get(at).stripTrailing(), line.substring(1).stripTrailing());
                out.addAll(line.startsWith(" ") ? List.of(lines.get(at)) : List.of());
                at++;
            }
            before = line.charAt(0);
        }
        out.addAll(lines.subList(at, lines.size()));
        return String.join("", out);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }

    /**
     * Dashes of their own lines and at the edge, text in blocks, lists in blocks with comments, anchors, aliases, merge keys, no
     * last line end.
     */
    @Test
    void everyStyleOfYamlIsChangedInItsOwnWay() throws IOException {
        String before = """
                labcheck: 1
                project:
                  id: p
                  date: 2026-01-01
                storeys:
                - id: F1   # dash at column 0
                  level: 1
                  source: &src
                    file: a.ifc
                    globalId: 1xS3BCk291UvhgP2dvNMKI
                rooms:
                -
                  # comment before the first key
                  id: A101
                  name: >-
                    Old
                    Foyer
                  storey: &f F1
                  outline:
                  - [0, 0]
                  # corner
                  - [5, 0]
                  - [5, 5]
                  source: {file: a.ifc, globalId: "0BTBFw6f90Nfh9rP1dlXrr", asRead: abcd}
                - &r2
                  id: A102
                  storey: *f
                  name: "Living \\"Room\\""
                  outline: &o [[0, 0], [5, 0], [5, 5]]
                  source:
                    file: a.ifc   # from the architect
                    globalId: "0BTBFw6f90Nfh9rP1dlXr2"
                - id: A103
                  outline: *o
                  clearHeight: 2.5
                  source: {file: a.ifc, globalId: "0BTBFw6f90Nfh9rP1dlXr$"}
                - <<: {occupants: 3, storey: F1}
                  id: A104
                  source: {"file": "a.ifc", "globalId": "0BTBFw6f90Nfh9rP1dlXru"}
                - id: A105
                  connects:
                  - F1
                  source: {file: a.ifc, globalId: "10mjSDZJj9gPS2PrQaxa3z"}
                  storey: *f""";
        design = Files.writeString(folder.resolve("styles.yaml"), before);
        Path drawing = ifc("duplex.ifc", duplex());
        Commands.Ran shown = into(drawing, false, true);
        Commands.Ran ran = into(drawing, false, false);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals(text(), patched(before, shown.out()));
        for (String kept : List.of("- id: F1   # dash at column 0\n",
                "-\n  # comment before the first key\n  id: A101\n  name: >-\n    Old\n    Foyer\n  storey: &f F1\n  # corner\n  "
                + "outline: [[7.369,",
                "- &r2\n  id: A102\n  storey: *f\n  name: \"Living \\\"Room\\\"\"\n  outline: &o [[0, 0], [5, 0], [5, 5]]\n  "
                + "clearHeight: 2.581\n  source:\n    file: duplex.ifc   # from the architect\n",
                "- id: A103\n  outline: [[0.417, -12.6]",
                "- <<: {occupants: 3, storey: F1}\n  id: A104\n  name: Bathroom 1\n  function: toilet\n  outline:",
                "  connects: [F1, F2]\n", "  storey: *f\n  name: Stair\n")) {
            assertTrue(text().contains(kept), kept + "\n" + text());
        }
        assertTrue(ran.err().contains("outline stands at an anchor and was not changed"), ran.err());
        untouched(into(drawing, true, false));
    }

    private String untouched(Commands.Ran ran) throws IOException {
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.err().contains("is unchanged"), ran.err());
        return text();
    }

    @Test
    void whatVanishedIsTakenOutIfAskedForAndNothingElseNeedsIt() throws IOException {
        begin(ifc("duplex.ifc", duplex()));
        Files.writeString(design, text() + "\nequipment:\n  - {id: EQ1, name: fridge, type: refrigerator, room: B103}\n");
        Path next = ifc("duplex-b.ifc", nextDuplex());
        int line = text().substring(0, text().indexOf("EQ1")).split("\n", -1).length;
        Commands.Ran held = into(next, true, false);
        assertTrue(held.err().contains("B103 Kitchen: not removed: line " + line + " refers to it"), held.err());
        assertTrue(held.err().contains("removed 3\n  openings O4 [A102, A103]\n"), held.err());
        Files.writeString(design, text().replace(", room: B103", ""));
        String before = text();
        Commands.Ran ran = into(next, true, false);
        assertEquals(before.replaceFirst("(?s)  - id: B103\n.*?(?=  - id: B104)", ""), text(), ran.err());
        assertEquals(Exit.FINDINGS, Commands.check(Commands.of(design)).exit());
    }

    @Test
    void valuesThatAPersonChangedStayWhereTheDrawingDidNotChangeThem() throws IOException {
        begin(ifc("duplex.ifc", duplex()));
        String before = once(text(), "    at: [8.591, -16.178]\n    openingWidth: 1.25\n",
                "    at: [8.591, -16.178]\n    openingWidth: 1.2  # measured\n")
                .replaceFirst("(?s)(- id: A202\n.*?)    clearHeight: 2.581\n", "$1")
                .replaceFirst("(?s)(- id: A203\n.*?)name: Bedroom 2\n", "$1name: Store\n");
        Files.writeString(design, before);
        into(ifc("duplex.ifc", duplex().replace("#621=IFCCARTESIANPOINT((4.25370506666667,-14.3943333333333",
                "#621=IFCCARTESIANPOINT((4.25370506666667,-14.5943333333333")), false, false);
        assertTrue(text().contains("openingWidth: 1.2  # measured") && text().contains("name: Store\n"));
        assertEquals(before.split("clearHeight", -1).length, text().split("clearHeight", -1).length, "what a person took out stays out");
        assertTrue(text().contains("[6.2, -17.583]"));
    }

    @Test
    void aDesignInChineseStaysChinese() throws IOException {
        begin(ifc("duplex.ifc", duplex()));
        String chinese = text();
        for (String section : List.of("Room", "Storey", "Door", "Opening", "Window", "Source")) {
            DesignClass type = Commands.WORKBENCH.ontology().schema().designClass(section);
            for (var property : type.properties()) {
                chinese = chinese.replaceAll("(?m)^(  - |    )" + property.key() + ":", "$1" + property.label().zh() + ":")
                        .replaceAll("([{ ])" + property.key() + "(?=: [^{}]*\\})", section.equals("Source") ? "$1" + property.label().zh()
                        : "$0");
            }
            chinese = type.section() == null ? chinese : chinese.replaceAll("(?m)^" + type.section() + ":", type.label().zh() + ":");
        }
        chinese = chinese.replace(": entrance-hall", ": 门厅").replace("净高: 2.581", "净高: 2581 mm");
        Files.writeString(design, chinese);
        assertEquals(chinese, untouched(into(folder.resolve("duplex.ifc"), false, false)));
        into(ifc("duplex.ifc", nextDuplex()), false, false);
        assertTrue(text().contains("    名称: Cold Room\n"), text());
        assertFalse(Pattern.compile("(?m)^    (name|outline|source):").matcher(text()).find(), text());
    }

    @Test
    void braces() throws IOException {
        String flow = """
                {labcheck: 1, project: {id: p, date: 2026-01-01}, rooms: [
                  {id: A102, name: "Lounge", outline: [[0, 0], [5, 0], # south
                     [5, 5], [0, 5]], source: {file: duplex.ifc, globalId: "0BTBFw6f90Nfh9rP1dlXr2"}}, # mine
                  {id: X, name: own}
                ]}
                """;
        design = Files.writeString(folder.resolve("flow.yaml"), flow);
        Commands.Ran ran = into(ifc("duplex.ifc", duplex()), false, false);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(text()
                .contains("{id: A102, name: \"Lounge\", outline: [[6.2, -17.383], [6.2, -12.6], # south\n     [0.417, -12.6], [0.417, "
                + "-17.383]], storey: F1, clearHeight: 2.581, source: {"), text());
        assertTrue(text().contains("}, # mine\n  {id: X, name: own}, {id: A101, name: Foyer, "), text());
        assertTrue(text().contains("project: {id: p, date: 2026-01-01, incomplete: [windows]}"), text());
        untouched(into(folder.resolve("duplex.ifc"), false, false));
    }

    /** Handles are put before what the sheet draws, as every program but the oldest does. */
    private static String withHandles(String dxf) {
        int[] next = {0xA0};
        return Pattern.compile("(?m)^( *0\\r?\\n)(LWPOLYLINE|INSERT|MTEXT|TEXT)(\\r?\\n)").matcher(dxf)
                .replaceAll(m -> Matcher.quoteReplacement(m.group() + "  5" + m.group(3)
                + Integer.toHexString(next[0]++).toUpperCase(java.util.Locale.ROOT) + m.group(3)));
    }

    @Test
    void thingsOfADrawingAreFoundByTheirHandles() throws IOException {
        String dxf = withHandles(new String(Imports.bytes("duplex-level1-2018-utf8-outlines-mm.dxf"), StandardCharsets.UTF_8));
        begin(Files.writeString(folder.resolve("plan.dxf"), dxf));
        assertTrue(text().contains("handle: "), text());
        String before = text().replace("  - id: A103\n    name: 厨房\n", "  - id: A103 # tea\n    name: 茶水间\n    function: pantry\n");
        Files.writeString(design, before);
        assertEquals(before, untouched(into(folder.resolve("plan.dxf"), true, false)));
        String next = once(dxf, "PA101", "PA111");
        Path drawing = Files.writeString(folder.resolve("plan.dxf"), next.replace("起居室", "活动室"));
        Commands.Ran ran = into(drawing, true, false);
        assertEquals(unmarked(before.replace("起居室", "活动室")), unmarked(text()), ran.err());
        assertTrue(ran.err().contains("A101 门厅 is numbered A111 in the drawing"), ran.err());
    }

    @Test
    void rowsOfAListAreFoundByTheirNumbersAndByWhatTheySay() throws IOException {
        String head = "房间号,房间名称,楼层,面积（㎡）\n";
        begin(Files.writeString(folder.resolve("rooms.csv"), head + "101,办公室,一层,20\n102,天平室,一层,15\n103,留样室,一层,12\n"));
        String before = text().replace("    area: 15\n", "    area: 15\n    illuminance: 300  # 甲方要求\n");
        Files.writeString(design, before);
        Path next = Files.writeString(folder.resolve("rooms.csv"), head + "100,门厅,一层,30\n101,办公室,一层,22\n102,天平室,一层,15\n");
        Commands.Ran ran = into(next, false, false);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(text().contains("illuminance: 300  # 甲方要求") && text().contains("    area: 22\n") && text().contains("- id: \"100\""),
                text());
        assertTrue(ran.err().contains("rooms 103 留样室"), ran.err());
        Commands.Ran other = into(Files.writeString(folder.resolve("other.csv"), head + "201,走廊,二层,30\n202,库房,二层,12\n"), false, false);
        assertEquals(Exit.UNREADABLE, other.exit());
        assertTrue(other.err().contains("shares too little with rooms.csv"), other.err());
    }

    /** The areas of the list are measured otherwise, so they are not put beside outlines. */
    @Test
    void aListAddsWhatADrawingDoesNotSayAndNothingElse() throws IOException {
        begin(Files.write(folder.resolve("duplex-ifc4.ifczip"), Imports.bytes("duplex-ifc4.ifczip")));
        String before = text();
        Path list = Files.writeString(folder.resolve("rooms.csv"), "房间号,房间名称,面积（㎡）,照度\nA101,门厅,17.94,200\nA102,起居室,30,300\n");
        Commands.Ran ran = into(list, true, false);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals(before, text().replaceAll("    illuminance: \\d+\n", ""));
        assertTrue(text().contains("illuminance: 200") && ran.err().contains("A101 Foyer: name stays Foyer; the drawing has 门厅"),
                ran.err());
        assertEquals(text(), untouched(into(folder.resolve("duplex-ifc4.ifczip"), true, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplex-ifc4.ifczip", "large-building-ifc2x3.ifczip", "sample-scene-ifc4x3.ifczip", "space-arc-ifc4.ifc",
            "duplex-level1-r12-outlines-m.dxf",
        "duplex-level1-2000-gbk-walls-mm.dxf", "duplex-level1-2018-binary-outlines-mm.dxf", "room-schedule-revit.csv", "rooms-zh-gbk.csv",
        "rooms-zh-merged.xlsx"})
    void whatIsImportedTwiceIsAsItWasHoweverPeopleCommentedIt(String name) throws IOException {
        begin(Files.write(folder.resolve(name), Imports.bytes(name)));
        for (int seed = 0; seed < 2; seed++) {
            Random random = new Random(seed);
            String[] lines = text().split("\n");
            String commented = String.join("\n", Arrays.stream(lines).map(l -> switch (random.nextInt(8)) {
                case 0 -> l + "  # 注 " + random.nextInt(100);
                case 1 -> "# a line: [of, ours]\n" + l;
                case 2 -> l + "\n";
                default -> l;
            }).toList()) + "\n";
            Files.writeString(design, commented);
            assertEquals(commented, untouched(into(folder.resolve(name), true, false)));
        }
    }

    @Test
    void aDesignWithErrorsOrADrawingThatCannotBeReadChangesNothing() throws IOException {
        begin(ifc("duplex.ifc", duplex()));
        String wrong = text().replace("function: stair", "function: stirs");
        Files.writeString(design, wrong);
        Commands.Ran ran = into(ifc("next.ifc", nextDuplex()), true, false);
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertTrue(ran.err().contains("stirs"), ran.err());
        assertEquals(wrong, text());
        assertEquals(Exit.USAGE, into(design, false, false).exit(), "a design is no drawing");
        assertEquals(wrong, text());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.getFileName().toString().endsWith(".tmp")));
        }
    }
}
