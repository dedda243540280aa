package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One paper on all designs of a folder: a summary whose numbers are sums of those of the annexes, and an annex for each. */
class FolderPaperTest {

    private static final String BROKEN = "labcheck: 1\nproject: {id: x, nam: y, date: 2017-11-01}\n";

    @TempDir
    private static Path folder;

    private static Path designs;
    private static Path before;
    private static Path prices;
    private static Ran ran;
    private static String paper;

    @BeforeAll
    static void write() throws IOException {
        designs = Files.createDirectories(folder.resolve("designs"));
        before = Files.createDirectories(folder.resolve("designs/before"));
        prices = Files.copy(Papers.PRICES, designs.resolve("prices.yaml"));
        Files.copy(Papers.COUNTY, designs.resolve("county.yaml"));
        Files.copy(Papers.EXAMPLES.resolve("designs/regional-pcr-lab.yaml"), designs.resolve("regional.yaml"));
        Files.copy(Papers.QINZHOU, designs.resolve("qinzhou.yaml"));
        Files.copy(Papers.PRESENT, before.resolve("qinzhou.yaml"));
        Files.writeString(designs.resolve("broken.yaml"), BROKEN);
        Files.writeString(designs.resolve("notes.yaml"), "title: no design\n");
        ran = Papers.run(Papers.full(designs, List.of(before), prices, "request", Language.ZH, folder.resolve("paper.md")));
        paper = Files.readString(folder.resolve("paper.md"));
    }

    private static String annex(int number) {
        int from = paper.indexOf("\n## 附件 " + number + "　");
        int to = Math.max(paper.indexOf("\n## 附件 " + (number + 1) + "　", from), 0);
        return paper.substring(from, to == 0 ? paper.indexOf("编制工作单", from) : to);
    }

    /** The rows of a table of the summary without its head. */
    private static List<List<String>> table(String caption) {
        String rest = paper.substring(paper.indexOf("　" + caption + "**"));
        return rest.lines().dropWhile(l -> !l.startsWith("|---")).skip(1).takeWhile(l -> l.startsWith("|"))
                .map(l -> Arrays.stream(l.substring(1, l.length() - 1).split("\\|")).map(c -> c.strip().replace("**", "")).toList())
                .toList();
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }

    private static void same(String caption, int column, String inAnnex) {
        for (int i = 1; i <= 3; i++) {
            assertEquals(Papers.number(found(annex(i), inAnnex)), Papers.number(table(caption).get(i - 1).get(column)), caption + " " + i);
        }
    }

    @Test
    void theNumbersOfTheSummaryAreThoseOfTheAnnexes() {
        same("各实验室规模", 2, "\\| 房间（含走道、楼梯） \\| (\\d+)");
        same("各实验室规模", 3, "室内房间净面积合计，m² \\| ([\\d.]+)");
        same("各实验室规模", 4, "\\| 总建筑面积，m² \\| ([\\d.]+)");
        same("各实验室规模", 5, "新建或改建的房间，间 / m² \\| \\d+ / ([\\d.]+)");
        same("各实验室规模", 6, "\\| 人数 \\| (\\d+)");
        same("各实验室设备", 2, "\\| 设备，台（套） \\| (\\d+)");
        same("各实验室设备", 3, "其中新购，台（套） \\| (\\d+)");
        same("各实验室设备", 4, "\\*\\*设备购置费\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)");
        same("各实验室设备", 5, "新购 \\d+，现有 (\\d+)");
        for (int i = 1; i <= 3; i++) {
            BigDecimal yuan = Papers.number(found(annex(i), "　现有设备\\*\\*[\\s\\S]*?\\*\\*合计\\*\\* .*\\*\\*([\\d,.]+)\\*\\* \\|"));
            assertEquals(0, yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP)
                    .compareTo(Papers.number(table("各实验室设备").get(i - 1).get(6))), "the annex has yuan");
        }
        same("各实验室不符合项", 3, "设计不符合，项（须整改 / 宜改进 / 供参考） \\| (\\d+)");
        same("各实验室不符合项", 4, "设计不符合，项（须整改 / 宜改进 / 供参考） \\| \\d+ / (\\d+)");
        same("各实验室不符合项", 5, "设计不符合，项（须整改 / 宜改进 / 供参考） \\| \\d+ / \\d+ / (\\d+)");
        same("各实验室不符合项", 7, "无法判定，项 \\| (\\d+)");
        same("各实验室不符合项", 8, "须由人核查的条款，条 \\| (\\d+)");
        same("各实验室投资估算（万元）", 2, "\\*\\*建筑安装工程费\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)");
        same("各实验室投资估算（万元）", 4, "\\*\\*工程建设其他费用\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)");
        same("各实验室投资估算（万元）", 5, "\\*\\*预备费\\*\\* \\| \\*\\*\\d+\\*\\* \\| \\*\\*([\\d,.]+)");
        same("各实验室投资估算（万元）", 6, "投资估算，万元 \\| ([\\d,.]+)");
        assertEquals(found(annex(2), "\\| 现状不符合，项 \\| (\\d+)"), table("各实验室不符合项").get(1).get(2));
        assertEquals(found(annex(2), "申请金额 ([\\d,.]+) 万元"), table("各实验室申请金额（万元）").get(1).get(2));
    }

    @Test
    void theLastRowOfEachTableOfTheSummaryIsTheSumOfTheOthers() {
        for (String caption : List.of("各实验室规模", "各实验室设备", "各实验室不符合项", "各实验室投资估算（万元）", "各实验室申请金额（万元）")) {
            List<List<String>> rows = table(caption);
            assertEquals(4, rows.size(), caption);
            for (int column = 2; column < rows.get(0).size(); column++) {
                BigDecimal sum = BigDecimal.ZERO;
                for (List<String> row : rows.subList(0, 3)) {
                    sum = sum.add(Papers.number(row.get(column)));
                }
                assertEquals(0, sum.compareTo(Papers.number(rows.get(3).get(column))), caption + " " + rows);
            }
        }
        List<String> total = table("各实验室投资估算（万元）").get(3);
        assertEquals(Papers.number(total.get(6)), total.subList(2, 6).stream().map(Papers::number).reduce(BigDecimal.ZERO,
                BigDecimal::add));
        assertTrue(paper.contains("已有价格的部分合计 " + total.get(6) + " 万元，另有 " + total.get(7) + " 项没有价格"));
    }

    @Test
    void whatMattersMostComesFirstAndEachViolationCountsOnce() {
        List<List<String>> order = table("先要解决的不符合");
        List<String> weights = order.stream().map(r -> r.get(1)).toList();
        assertEquals(weights.stream().sorted(java.util.Comparator.comparingInt(List.of("须整改", "宜改进", "供参考")::indexOf)).toList(), weights);
        List<String> sums = table("各实验室不符合项").get(3);
        BigDecimal all = sums.subList(3, 6).stream().map(Papers::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal shown = order.stream().map(r -> Papers.number(r.get(6))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(all, shown.add(Papers.number(found(paper, "其余 (\\d+) 项见各附件"))));
        assertTrue(order.stream().anyMatch(r -> r.get(5).equals("附件 1、附件 3")), order.toString());
    }

    @Test
    void aDesignThatCannotBeReadIsNamedOnTheAuthorsSheetAlone() {
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertTrue(ran.err().contains("broken.yaml:2:18 "), ran.err());
        int sheet = paper.indexOf("编制工作单");
        assertTrue(paper.indexOf("broken.yaml") > sheet && paper.contains("第 2 行：“项目”没有键“nam”"), paper.substring(sheet));
    }

    @Test
    void aListOfWorkNamesWhatTheWorkIsDoneTo() {
        List<String> first = table("各实验室整改优先级").get(0);
        assertTrue(annex(Integer.parseInt(first.get(1).replace("附件 ", "")))
                .contains("| " + first.get(2) + " | " + first.get(3) + " | "), first.toString());
    }

    @Test
    void pricesAndWhatIsNoDesignAreNotTakenForDesigns() {
        assertTrue(ran.err().contains("notes.yaml") && !ran.err().contains("prices.yaml"), ran.err());
        assertFalse(paper.contains("notes.yaml") || paper.contains("附件 4") || paper.substring(0, paper.indexOf("编制工作单")).contains(".yaml"));
        assertEquals(1, paper.split("## 附件 \\d　钦州", -1).length - 1, "the present state is an annex");
    }

    @Test
    void eachAnnexHasTheChaptersOfAPaperOneLevelDeeper() throws IOException {
        Path single = folder.resolve("single.md");
        Papers.run(Papers.full(designs.resolve("county.yaml"), List.of(), prices, "request", Language.ZH, single));
        List<String> chapters = Files.readAllLines(single).stream().filter(l -> l.matches("## .+、.*"))
                .map(l -> l.substring(l.indexOf('、') + 1))
                .toList();
        List<String> nested = annex(1).lines().filter(l -> l.startsWith("### （")).map(l -> l.substring(l.indexOf('）') + 1)).toList();
        assertEquals(chapters.subList(0, 10), nested.subList(0, 10));
        assertEquals("附表和附图", nested.get(10));
        assertEquals(rows(Files.readString(single), "## 一、", "## 十一、"), rows(annex(1), "### （一）", "### （十一）"));
    }

    /** The rows of all tables between two headings. */
    private static List<String> rows(String text, String from, String to) {
        return text.substring(text.indexOf("\n" + from), text.indexOf("\n" + to)).lines().filter(l -> l.startsWith("| ")).toList();
    }

    @Test
    void theWordFileHasHeadingsOfFourLevelsAndTheSameBytesAgain() throws IOException {
        Path few = Files.createDirectories(folder.resolve("few"));
        Files.copy(Papers.COUNTY, few.resolve("county.yaml"));
        Files.writeString(few.resolve("small.yaml"), SmallDesigns.corridor("1.5"));
        for (String name : List.of("one.docx", "two.docx")) {
            assertEquals(Exit.DONE, Papers.run(Papers.full(few, List.of(), prices, "feasibility", Language.EN, folder.resolve(name)))
                    .exit());
        }
        assertEquals(-1, Files.mismatch(folder.resolve("one.docx"), folder.resolve("two.docx")));
        XWPFDocument document = Papers.read(folder.resolve("one.docx"));
        List<String> headings = Papers.headings(document);
        assertTrue(headings.stream().anyMatch(h -> h.startsWith("4 A")) && headings.contains("1 1 The laboratories together"),
                headings.toString());
        assertEquals(2, headings.stream().filter(h -> h.matches("1 Annex \\d .*")).count());
        assertFalse(document.getAllPictures().isEmpty(), "the plans stand in the annexes");
    }

    @Test
    void aFolderWithoutDesignsGivesNoPaper() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Ran none = Papers.run(Papers.full(empty, List.of(), null, "request", Language.EN, folder.resolve("none.md")));
        assertEquals(Exit.NOTHING_CHECKED, none.exit());
        Files.writeString(empty.resolve("broken.yaml"), BROKEN);
        Ran broken = Papers.run(Papers.full(empty, List.of(), null, "request", Language.EN, folder.resolve("none.md")));
        assertEquals(Exit.UNREADABLE, broken.exit());
        assertFalse(Files.exists(folder.resolve("none.md")));
    }

    @Test
    void thePresentStateOfAFolderIsAFolder() {
        Ran wrong = Papers.run(Papers.full(designs, List.of(Papers.PRESENT), null, "request", Language.EN, folder.resolve("none.md")));
        assertEquals(Exit.USAGE, wrong.exit());
        assertTrue(wrong.err().contains("--before must be a folder too"), wrong.err());
    }

    @Test
    void thePresentStateIsAnotherFolderWhichMayBeAroundIt() throws IOException {
        Ran same = Papers.run(Papers.full(designs, List.of(designs.resolve("../designs")), null, "request", Language.EN,
                folder.resolve("x.md")));
        assertEquals(Exit.USAGE, same.exit());
        assertTrue(same.err().contains("--before is the folder of designs"), same.err());
        Path around = Files.createDirectories(folder.resolve("around/county")).getParent();
        Files.copy(Papers.COUNTY, around.resolve("county/county.yaml"));
        Ran below = Papers.run(Papers.full(around.resolve("county"), List.of(around), null, "request", Language.EN,
                around.resolve("x.md")));
        assertEquals(Exit.DONE, below.exit(), below.err());
    }

    @Test
    void aDesignWhosePresentStateCannotBeReadIsNamedOnce() throws IOException {
        Path two = Files.createDirectories(folder.resolve("two"));
        Path present = Files.createDirectories(folder.resolve("present"));
        Files.copy(Papers.COUNTY, two.resolve("a.yaml"));
        Files.copy(Papers.COUNTY, two.resolve("b.yaml"));
        Files.writeString(present.resolve("b.yaml"), BROKEN);
        Path paper = folder.resolve("named.md");
        Ran named = Papers.run(Papers.full(two, List.of(present), null, "request", Language.EN, paper));
        assertEquals(Exit.UNREADABLE, named.exit());
        assertTrue(Files.readString(paper).contains("| " + two.resolve("b.yaml") + " | present state "
                + present.resolve("b.yaml") + ", line 2: "), Files.readString(paper));
        assertTrue(Files.readString(paper).contains("could not be read (1)"));
    }

    @Test
    void noDesignOfTheFolderIsOverwritten() throws IOException {
        Path design = designs.resolve("county.yaml");
        Ran wrong = Papers.run(Papers.full(designs, List.of(), null, "request", Language.EN, design));
        assertEquals(Exit.USAGE, wrong.exit());
        assertEquals(-1, Files.mismatch(Papers.COUNTY, design));
    }
}
