package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads whole papers as an official does: one number for one thing, and no word of files and tools in what is handed in. */
class PaperStatementsTest {

    /** Each list has the ways in which papers say one thing; its number is the first group. */
    private static final List<List<String>> STATEMENTS = List.of(
            List.of("\\| 现状不符合，项 \\| (\\d+)", "现状有 (\\d+) 项不符合", "现状不符合合计\\*\\* \\| \\*\\*(\\d+)"),
            List.of("其中 (\\d+) 项违反强制性条文", "不符合中，(\\d+) 项违反强制性条文"),
            List.of("投资估算，万元 \\| ([\\d,.]+)", "投资估算 ([\\d,.]+) 万元",
            "\\*\\*合计\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)\\*\\* \\| \\*\\*100"),
            List.of("室内房间净面积合计，m² \\| ([\\d.]+)", "室内房间净面积合计\\*\\* \\| \\*\\*([\\d.]+)"),
            List.of("其中使用面积，m² \\| ([\\d.]+)", "\\| 使用面积 \\| ([\\d.]+)"),
            List.of("\\| 总建筑面积，m² \\| ([\\d.]+)", "\\| 总建筑面积 \\| ([\\d.]+)", "总建筑面积 ([\\d.]+) m²"),
            List.of("其中新购，台（套） \\| (\\d+)", "：新购 (\\d+)", "\\| 购置设备 \\| (\\d+)"),
            List.of("\\| 设备，台（套） \\| (\\d+)", "设备共 (\\d+) 台"),
            List.of("无法判定，项 \\| (\\d+)", "有 (\\d+) 项因资料不全"),
            List.of("须由人核查的条款，条 \\| (\\d+)", "(\\d+) 条条款须由人判断", "由人核查 (\\d+) 条条款"),
            List.of("\\| 消除的现状不符合 \\| (\\d+)", "设计实施后消除 (\\d+) 项"),
            List.of("新建或改建的房间，间 / m² \\| \\d+ / ([\\d.]+)", "\\| 新建或改建的房间面积 \\| ([\\d.]+)"));

    @TempDir
    private Path folder;

    private String paper(String design, boolean before, boolean prices, String form) throws IOException {
        Path out = folder.resolve("paper.md");
        Ran ran = Papers.run(Papers.full(Papers.EXAMPLES.resolve("designs/" + design + ".yaml"), before ? List.of(Papers.PRESENT)
                : List.of(), prices ? Papers.PRICES : null,
                form, Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return Files.readString(out);
    }

    @ParameterizedTest
    @CsvSource({"qinzhou-food-lab,true,true,request", "qinzhou-food-lab,true,true,feasibility", "county-veterinary-lab,false,true,request",
        "regional-pcr-lab,false,true,request", "dongxing-port-lab,false,true,feasibility"})
    void noStatementHasTwoNumbersAndNothingHandedInNamesFilesOrTools(String design, boolean before, boolean prices, String form)
    throws IOException {
        String paper = paper(design, before, prices, form);
        for (List<String> ways : STATEMENTS) {
            Set<String> numbers = new TreeSet<>();
            for (String way : ways) {
                Matcher matcher = Pattern.compile(way).matcher(paper);
                while (matcher.find()) {
                    numbers.add(matcher.group(1));
                }
            }
            assertTrue(numbers.size() <= 1, ways + ": " + numbers);
        }
        String body = paper.substring(0, paper.lastIndexOf("编制工作单"));
        for (String word : List.of(".yaml", "examples/", "--prices", "--before", "labcheck", "SNAPSHOT", "project.version", "本工具",
                "条号未查到", "条号未核对",
                "凭记忆", "第 35 行", "尚无合适的检查类型", "后继条款未读到",
                "其中 0 项")) {
            assertTrue(!body.contains(word), word + " stands in the paper: "
                    + body.substring(Math.max(0, body.indexOf(word) - 80), Math.max(0, body.indexOf(word) + 20)));
        }
    }
}
