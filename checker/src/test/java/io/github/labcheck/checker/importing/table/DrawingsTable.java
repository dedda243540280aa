package io.github.labcheck.checker.importing.table;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Command: imports all drawings of a folder of which it is known what must come out, and writes the table of it as Markdown: those of the
 * tests into the documentation, others to standard output. It ends with 1 if a difference is left that nothing explains.
 */
public final class DrawingsTable {

    private static final String HEAD = """
            # 他人的图纸导入结果 / What comes out of drawings of others

            每份图纸先用别的程序量过应当得到什么，再导入比较；没有取用的房间和门由程序自己说明原因。“/”前是应有的，后是读到的；取用的写入设计文件。
            本页由 `mvn -q -B -Pdrawings -pl checker -am -DskipTests package` 生成；加 `-Ddrawings=文件夹` 则把该文件夹的图纸列表打印出来。

            What must come out of each drawing was measured with other programs; what was not taken, the program explains itself. Before the
            slash stands what must come out, behind it what was read; what was taken is in the design file. Areas are those of the outlines; a
            difference is that of the worst single room. The command above makes this page; with `-Ddrawings=FOLDER` it prints the table of the
            drawings there. Sources and licences of the drawings are named in the README beside them among the test data.

            | 图纸 drawing | 空间 spaces | 取用 rooms taken | 门 doors | 取用 taken | 面积 area, m² | 最大差 worst, m² | 门两侧 sides of doors | 没有取用及原因 not taken, and why |
            |---|---:|---:|---:|---:|---:|---:|---|---|
            """;

    /** The drawings of the tests and the page about them, seen from the folder of this module. */
    static final String DRAWINGS = "src/test/resources/io/github/labcheck/checker/importing";
    static final String PAGE = "../docs/imported-drawings.md";

    private DrawingsTable() { }

    /** Arguments: the folder of this module and, if other drawings than those of the tests are meant, theirs. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        boolean own = args.length < 2 || args[1] == null || args[1].isBlank();
        Path home = Path.of(args[0]);
        Map<String, DrawingResult> results = results(own ? home.resolve(DRAWINGS) : Path.of(args[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (own) {
            Files.writeString(home.resolve(PAGE), table(results));
        } else {
            out.print(table(results));
        }
        List<String> unexplained = new ArrayList<>();
        results.forEach((name, result) -> result.unexplained().forEach(u -> unexplained.add(name + ": " + u)));
        unexplained.forEach(u -> out.println("not explained: " + u));
        if (!unexplained.isEmpty()) {
            System.exit(1);
        }
    }

    /** The known drawings below a folder, by their names. */
    static Map<String, DrawingResult> results(Path folder) throws IOException {
        List<ExpectedDrawing> expected = ExpectedDrawing.all();
        Map<String, DrawingResult> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                var known = ExpectedDrawing.of(expected, name);
                if (known.isPresent() && name.matches(".*\\.(ifc|ifczip|dxf|csv|xlsx)")) {
                    results.put(name, DrawingResult.of(known.get(), Files.readAllBytes(file), name));
                }
            }
        }
        return results;
    }

    /** The table of results. */
    static String table(Map<String, DrawingResult> results) {
        return HEAD + results.entrySet().stream().map(e -> row(e.getKey(), e.getValue()) + "\n").collect(Collectors.joining());
    }

    private static String row(String name, DrawingResult result) {
        ExpectedDrawing expected = result.expected();
        String unit = expected.unit().isEmpty() ? "" : " `--unit " + expected.unit() + "`";
        if (result.drawing() == null) {
            return "| " + name + unit + " | | | | | | | | " + cell(result.refusal()) + " |";
        }
        String doors = expected.doors() < 0 ? "" : expected.doors() + " / " + result.drawing().doors().size();
        String area = Double.isNaN(expected.total()) ? "" : number(expected.total()) + " / " + number(result.total());
        String worst = expected.areas().isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", result.worst());
        String sides = expected.last().isEmpty() ? "" : Stream.of(expected.last().split(" ")).sorted().toList().equals(result.pairs())
                ? "同 same" : "不同 different";
        return "| " + String.join(" | ", name + unit, expected.spaces() + " / " + result.spaces(), "" + result.rooms(), doors,
                expected.doors() < 0 ? "" : "" + result.doors(), area, worst, sides, cell(why(result))) + " |";
    }

    private static String number(double area) {
        return String.format(Locale.ROOT, "%.2f", area);
    }

    /** Names of what was left, by the reason. */
    private static String why(DrawingResult result) {
        Map<String, List<String>> reasons = new TreeMap<>();
        Stream.of(false, true).flatMap(doors -> result.left(doors).stream())
                .forEach(l -> reasons.computeIfAbsent(l.why().en(), r -> new ArrayList<>()).add(l.name()));
        result.draft().left().stream().filter(l -> l.why().en().contains("no outline was taken"))
                .forEach(l -> reasons.computeIfAbsent(l.why().en(), r -> new ArrayList<>()).add(l.name()));
        if (!result.expected().why().isEmpty()) {
            reasons.put(result.expected().why(), List.of(result.expected().fewer() + " × not read"));
        }
        return reasons.entrySet().stream().map(r -> names(r.getValue()) + ": " + r.getKey()).collect(Collectors.joining("; "));
    }

    private static String names(List<String> names) {
        return names.stream().limit(4).collect(Collectors.joining(", ")) + (names.size() > 4 ? " + " + (names.size() - 4) : "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
