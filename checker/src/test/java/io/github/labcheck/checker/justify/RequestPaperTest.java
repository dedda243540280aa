package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestPaperTest {

    @TempDir
    private static Path folder;

    private static Path file;

    private static XWPFDocument document;

    @BeforeAll
    static void write() {
        file = folder.resolve("request.docx");
        assertEquals(Exit.DONE, Papers.run(Papers.full(Papers.QINZHOU, List.of(Papers.PRESENT), Papers.PRICES, "request", Language.ZH,
                file)).exit());
        document = Papers.read(file);
    }

    @Test
    void theChaptersAreThoseOfARequestForFunds() {
        assertEquals(List.of("1 一、项目概况", "1 二、编制依据", "1 三、现状与差距", "1 四、建设必要性", "1 五、建设内容与规模", "1 六、符合性评价",
                "1 七、投资估算与资金来源", "1 八、绩效目标", "1 九、整改优先级", "1 十、结论", "1 十一、附件"), Papers.headings(document).stream()
                .filter(h -> h.startsWith("1")).toList());
    }

    @Test
    void noHeadingIsEmpty() {
        int above = 0;
        for (var element : document.getBodyElements()) {
            int level = element instanceof XWPFParagraph p ? Papers.level(document, p) : 0;
            assertFalse(level > 0 && above > 0 && level <= above, () -> "nothing below a heading before " + ((XWPFParagraph) element)
                    .getText());
            above = level > 0 ? level : element instanceof XWPFParagraph p && p.getText().isBlank() ? above : 0;
        }
        assertEquals(0, above);
    }

    @Test
    void theTableOfContentsLeadsToEveryHeading() {
        String xml = document.getDocument().xmlText();
        List<String> listed = Papers.headings(document).stream().filter(h -> !h.startsWith("3")).toList();
        assertTrue(xml.contains("TOC \\o") && listed.size() > 12);
        for (int i = 1; i <= listed.size(); i++) {
            String bookmark = "\"_Toc%08d\"".formatted(i);
            assertTrue(xml.contains("w:anchor=" + bookmark) && xml.contains("w:name=" + bookmark), bookmark);
        }
    }

    @Test
    void theHeadOfEachTableRepeatsAndNoRowIsTornApart() {
        assertTrue(document.getTables().size() > 15);
        for (XWPFTable table : document.getTables()) {
            assertTrue(table.getRow(0).isRepeatHeader(), Papers.cells(table.getRow(0)).toString());
            assertTrue(table.getRows().stream().noneMatch(XWPFTableRow::isCantSplitRow) || table.getRows().stream()
                    .allMatch(XWPFTableRow::isCantSplitRow));
        }
    }

    @Test
    void theSumsOfTheEstimateAreTheSumsOfItsLines() {
        XWPFTable summary = Papers.table(document, "投资估算汇总");
        BigDecimal construction = sumOfLines(Papers.table(document, "建筑安装工程费"), 4);
        BigDecimal equipment = sumOfLines(Papers.table(document, "设备购置费"), 3);
        assertEquals(construction, Papers.number(Papers.cells(summary.getRow(1)).get(2)));
        assertEquals(equipment, rows(summary).stream().map(Papers::cells).filter(c -> c.get(0).equals("设备购置费"))
                .map(c -> Papers.number(c.get(2))).findFirst().orElseThrow());
        assertEquals(equipment, last(Papers.table(document, "新购设备"), 4));
        assertTrue(construction.signum() > 0 && equipment.signum() > 0);
        assertEquals(last(summary, 2), rows(summary).stream().map(Papers::cells)
                .filter(c -> !c.get(0).startsWith("　") && !c.get(0).equals("合计"))
                .map(c -> Papers.number(c.get(2))).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(construction, rows(summary).stream().map(Papers::cells).filter(c -> c.get(0).startsWith("　"))
                .map(c -> Papers.number(c.get(2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertTrue(Papers.text(document).contains("投资估算 " + Papers.cells(summary.getRow(summary.getNumberOfRows() - 1)).get(2) + " 万元"));
    }

    @Test
    void eachLineIsItsQuantityTimesItsPrice() {
        for (XWPFTableRow row : rows(Papers.table(document, "建筑安装工程费"))) {
            List<String> cells = Papers.cells(row);
            if (!cells.get(0).isEmpty()) {
                assertTrue(Papers.number(cells.get(2)).multiply(Papers.number(cells.get(3))).movePointLeft(4)
                        .subtract(Papers.number(cells.get(4))).abs()
                        .compareTo(new BigDecimal("0.01")) < 0, cells.toString());
            }
        }
    }

    @Test
    void theRoomsAddUpToTheSameAreaByFunctionAndByStorey() {
        XWPFTable byFunction = Papers.table(document, "房间与面积（按功能）");
        XWPFTable byStorey = Papers.table(document, "房间与面积（按楼层）");
        BigDecimal functions = BigDecimal.ZERO;
        for (XWPFTableRow row : rows(byFunction)) {
            functions = Papers.cells(row).get(0).startsWith("　") ? functions.add(Papers.number(Papers.cells(row).get(2))) : functions;
        }
        assertEquals(functions, last(byFunction, 2));
        assertEquals(functions, last(byStorey, 2));
        assertEquals(functions, sumOfLines(byStorey, 2));
        assertEquals(functions, last(Papers.table(document, "房间一览"), 5));
        assertEquals(functions, sumOfLines(Papers.table(document, "房间一览"), 5));
        assertEquals(functions.subtract(last(byFunction, 5)), last(byFunction, 6));
    }

    @Test
    void eachCategoryHasAPlainConclusion() {
        String text = Papers.text(document);
        for (String category : List.of("布局", "流程", "标识", "设备", "公用工程", "通风", "环境", "安全", "装修", "场地", "信息化", "文件")) {
            assertTrue(text.contains("• " + category + "：符合，已判定的"), category);
        }
        assertTrue(text.contains("没有因资料不全而无法判定的项目"));
    }

    @Test
    void theDocumentsAreListedWithNumberTitleAndPeriod() {
        assertTrue(rows(Papers.table(document, "编制依据")).stream().map(Papers::cells).anyMatch(c -> c.get(1).equals("强制性国家标准")
                && c.get(2).equals("GB 19489-2008") && c.get(3).contains("生物安全通用要求") && c.get(4).equals("2009-07-01")));
    }

    @Test
    void documentsThatHaveBeenReplacedAreNoBasis() throws IOException {
        Path later = folder.resolve("later.md");
        assertEquals(Exit.DONE, Papers.run(Papers.full(Papers.EXAMPLES.resolve("designs/university-chemistry-floor-2026.yaml"), List.of(),
                null, "request", Language.ZH, later)).exit());
        String whole = Files.readString(later);
        String paper = whole.substring(0, whole.lastIndexOf("编制工作单")); // what is handed in
        assertTrue(paper.contains("不是编制依据：") && paper.indexOf("| JGJ 91-2019 |") > 0, paper.substring(0, 900));
        assertFalse(paper.contains("| JGJ 91-93 |") || paper.contains("| GB 2894-2008 |") || paper.contains("替代条文尚未读到"));
        assertFalse(paper.contains("转述）") || paper.contains("不是标准）》"));
        assertTrue(paper.contains("| — | 中华人民共和国安全生产法（2021年修正） |"), "a title that is said twice");
        assertFalse(paper.contains("消除现状不符合"), "nothing is compared");
    }

    @Test
    void peopleSignForEveryManualAndStatedClause() {
        List<XWPFTableRow> rows = rows(Papers.table(document, "核查签字表"));
        assertEquals(List.of("序号", "条款", "要求", "核查原因", "核查结论", "核查人", "日期"), Papers.cells(Papers.table(document, "核查签字表").getRow(0)));
        long stated = rows.stream().map(Papers::cells).filter(c -> c.get(3).contains("声明")).count();
        long manual = rows(Papers.table(document, "主要数据")).stream().map(Papers::cells).filter(c -> c.get(0).startsWith("须由人核查的条款"))
                .map(c -> Papers.number(c.get(1)).longValueExact()).findFirst().orElseThrow();
        assertTrue(stated > 0 && manual >= 60, stated + " stated, " + manual + " manual");
        assertEquals(manual + stated, rows.size());
        assertTrue(rows.stream().map(Papers::cells).noneMatch(c -> c.get(3).contains("放宽性规定")), "nobody answers for what is permitted");
    }

    @Test
    void whatThePresentStateFailsStandsWithItsGapAndWhatBecomesOfIt() {
        assertTrue(rows(Papers.table(document, "现状与差距")).stream().map(Papers::cells)
                .anyMatch(c -> c.get(1).startsWith("JGJ 91-93 第 4.1.5 条")
                && c.get(3).equals("EC1 走道") && c.get(4).equals("净宽：1.4 m") && c.get(5).equals("少 0.2 m") && c.get(6).equals("须整改，消除")));
    }

    @Test
    void presentAndDesignedValuesStandSideBySide() {
        List<List<String>> rows = rows(Papers.table(document, "现状与设计对照")).stream().map(Papers::cells).toList();
        assertTrue(rows.stream().anyMatch(c -> c.size() == 5 && c.get(0).startsWith("JGJ 91-93 第 4.1.5 条") && c.get(2)
                .equals("EC1 走道 净宽：1.4 m")
                && c.get(3).startsWith("符合 3 处：C1, C2, C3 净宽：") && c.get(4).equals("消除")), rows.toString());
        assertTrue(rows.get(0).size() == 1 && rows.get(0).get(0).matches("消除：\\d+ 条"), rows.get(0).toString());
        assertTrue(rows.stream().noneMatch(c -> c.size() == 5 && c.get(3).contains("缺少 无")), rows.toString());
    }

    @Test
    void equipmentBeforeAndAfterAddsUp() {
        XWPFTable kinds = Papers.table(document, "建设前后的设备（台、套）");
        for (int column = 1; column < 5; column++) {
            assertEquals(last(kinds, column), sumOfLines(kinds, column));
        }
        assertEquals(last(kinds, 4), last(kinds, 2).subtract(last(kinds, 1)));
        XWPFTable types = Papers.table(document, "建设前后的设备（按类型）");
        BigDecimal all = rows(types).stream().map(Papers::cells).filter(c -> c.get(0).startsWith("　")).map(c -> Papers.number(c.get(2)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(last(kinds, 2), all);
    }

    @Test
    void everyAmountOfTheEstimateStandsInTheAnnexWithItsSource() {
        List<List<String>> lines = rows(Papers.table(document, "投资估算逐行")).stream().map(Papers::cells).filter(c -> c.size() == 5).toList();
        BigDecimal sum = sum(lines.stream().filter(c -> !c.get(0).equals("小计") && !c.get(0).equals("合计")).toList());
        assertEquals(sum, sum(lines.stream().filter(c -> c.get(0).equals("小计")).toList()));
        assertEquals(sum, sum(lines.stream().filter(c -> c.get(0).equals("合计")).toList()));
        for (List<String> line : lines.stream().filter(c -> !c.get(0).equals("小计") && !c.get(0).equals("合计")).toList()) {
            assertFalse(line.get(4).isBlank(), line.toString());
            if (!line.get(2).equals("—")) { // what is a share of other lines has no price
                assertEquals(Papers.number(line.get(1)).multiply(Papers.number(line.get(2))).setScale(2, RoundingMode.HALF_UP),
                        Papers.number(line.get(3)), line.toString());
            }
        }
        assertTrue(rows(Papers.table(document, "投资估算逐行")).stream().map(Papers::cells).anyMatch(c -> c.size() == 1
                && c.get(0).matches("　消除现状不符合：现\\d+.*")));
    }

    private static BigDecimal sum(List<List<String>> lines) {
        return lines.stream().map(c -> Papers.number(c.get(3))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void metresAreSquareAndIdsOfFindingsAreNumbers() {
        String text = Papers.text(document);
        assertFalse(text.matches("(?s).*\\d m2\\b.*"));
        assertFalse(text.matches("(?s).*#[0-9a-f]{8}.*"));
    }

    @Test
    void chineseFontsAreNamed() throws Exception {
        String styles = document.getStyle().xmlText();
        for (String font : List.of("仿宋", "黑体", "宋体")) {
            assertTrue(styles.contains("w:eastAsia=\"" + font + "\""), font);
        }
    }

    @Test
    void wordIsNotToldToAskTheReaderAnything() {
        String everything = document.getDocument().xmlText() + document.getPackagePart().getPackage().getPartsByName(
                java.util.regex.Pattern.compile("/word/settings.xml")).stream().map(RequestPaperTest::content).toList();
        assertFalse(everything.contains("updateFields") || everything.contains("w:dirty"));
    }

    private static String content(org.apache.poi.openxml4j.opc.PackagePart part) {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.docx");
        Papers.run(Papers.full(Papers.QINZHOU, List.of(Papers.PRESENT), Papers.PRICES, "request", Language.ZH, again));
        assertEquals(-1, Files.mismatch(file, again));
    }

    private static List<XWPFTableRow> rows(XWPFTable table) {
        return table.getRows().subList(1, table.getNumberOfRows());
    }

    /** The sum of a column without its last row. */
    private static BigDecimal sumOfLines(XWPFTable table, int column) {
        return rows(table).subList(0, table.getNumberOfRows() - 2).stream().map(r -> Papers.number(Papers.cells(r).get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal last(XWPFTable table, int column) {
        return Papers.number(Papers.cells(table.getRow(table.getNumberOfRows() - 1)).get(column));
    }
}
