package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the estimate says it puts right: each violation once, and all of them together. */
class PutRightTest {

    @TempDir
    private static Path folder;

    private static String paper;

    @BeforeAll
    static void write() throws IOException {
        Path out = folder.resolve("paper.md");
        Ran ran = Papers.run(Papers.full(Papers.QINZHOU, List.of(Papers.PRESENT), Papers.PRICES, "request", Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        paper = Files.readString(out);
    }

    private static int number(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(paper);
        assertTrue(matcher.find(), pattern);
        return Integer.parseInt(matcher.group(1));
    }

    /** The numbers that a list such as 现1–3, 现7 names. */
    private static List<Integer> numbers(String list) {
        List<Integer> all = new ArrayList<>();
        Matcher matcher = Pattern.compile("现(\\d+)(?:–(\\d+))?").matcher(list);
        while (matcher.find()) {
            int last = Integer.parseInt(matcher.group(2) == null ? matcher.group(1) : matcher.group(2));
            for (int i = Integer.parseInt(matcher.group(1)); i <= last; i++) {
                all.add(i);
            }
        }
        return all;
    }

    @Test
    void eachViolationIsPutRightOnceAndNoneIsLost() {
        List<Integer> all = new ArrayList<>();
        paper.lines().filter(l -> l.startsWith("| 　消除现状不符合：")).forEach(l -> all.addAll(numbers(l)));
        int byOneLine = all.size();
        String rest = paper.substring(paper.indexOf("不由单独一项费用消除的现状不符合**"));
        rest.substring(0, rest.indexOf("\n###")).lines().filter(l -> l.startsWith("| 现")).forEach(l -> all.addAll(numbers(l)));
        assertEquals(new HashSet<>(all).size(), all.size(), "a violation is put right twice");
        assertEquals(number("\\| 现状不符合，项 \\| (\\d+)"), all.size());
        assertEquals(number("由某一项费用自己的房间或设备消除 \\| (\\d+)"), byOneLine);
    }

    @Test
    void theLinesOfTheBodyAddUpToWhatSingleLinesPutRight() {
        int single = number("由某一项费用自己的房间或设备消除 \\| (\\d+)");
        Matcher sums = Pattern.compile("\\*\\*小计\\*\\* .*\\| \\*\\*(\\d+)\\*\\* \\|")
                .matcher(paper.substring(paper.indexOf("建筑安装工程费**"), paper.indexOf("现状不符合由何消除**")));
        int sum = 0;
        while (sums.find()) {
            sum += Integer.parseInt(sums.group(1));
        }
        assertEquals(single, sum);
    }

    @Test
    void anInstrumentRoomDoesNotPutEyewashesRight() {
        List<String> lines = paper.lines().toList();
        int line = lines.indexOf(lines.stream().filter(l -> l.startsWith("| 仪器分析室装修")).findFirst().orElseThrow());
        List<Integer> cured = numbers(lines.get(line + 1));
        List<Integer> eyewash = lines.stream().filter(l -> l.contains("洗眼") && l.matches("\\| 现\\d+ \\|.*"))
                .flatMap(l -> numbers(l.substring(0, 10)).stream()).toList();
        assertTrue(!eyewash.isEmpty() && eyewash.stream().noneMatch(cured::contains), eyewash + " " + cured);
    }

    @Test
    void amountsInTenThousandsAddUpAtEachLevel() {
        BigDecimal parts = BigDecimal.ZERO;
        String summary = paper.substring(paper.indexOf("投资估算汇总**"));
        for (String name : List.of("建筑安装工程费", "设备购置费", "工程建设其他费用", "预备费")) {
            parts = parts.add(amount(summary, "\\*\\*" + name + "\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)"));
        }
        assertEquals(amount(summary, "\\*\\*合计\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)"), parts);
    }

    private static BigDecimal amount(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return new BigDecimal(matcher.group(1).replace(",", ""));
    }
}
