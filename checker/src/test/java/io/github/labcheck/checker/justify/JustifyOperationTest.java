package io.github.labcheck.checker.justify;

import static io.github.labcheck.checker.operation.SmallDesigns.corridor;
import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class JustifyOperationTest {

    @TempDir
    private Path folder;

    private String markdown(Path design, List<Path> before, Path prices, String form, Language language) throws IOException {
        Path out = folder.resolve("paper.md");
        Ran ran = Papers.run(Papers.full(design, before, prices, form, language, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return Files.readString(out);
    }

    @Test
    void withoutPricesTheCostIsNotEstimatedAndThePaperSaysSo() throws IOException {
        String paper = markdown(Papers.COUNTY, List.of(), null, "request", Language.ZH);
        assertTrue(paper.contains("没有价格资料，不作投资估算") && paper.contains("按严重程度排序"));
        assertTrue(paper.contains("没有给出现状。"));
        assertFalse(paper.contains("投资估算汇总"));
    }

    @Test
    void costsOfRemediesRankTheWorkAndSayWhatEachStepBuys() throws IOException {
        String paper = markdown(Papers.COUNTY, List.of(), Papers.PRICES, "request", Language.ZH);
        List<String> steps = paper.substring(paper.indexOf("整改优先级**")).lines().filter(l -> l.matches("\\| \\d+ \\| .*/.*")).toList();
        assertTrue(steps.get(0).contains("补贴校准标识") && steps.get(0).matches(".* \\| 20\\.00 \\| 20\\.00 \\| 1 / \\d+ \\|"),
                steps.toString());
        assertTrue(steps.get(2).matches(".*停用并送检.* \\| 2 \\| 0 \\| 800\\.00 \\| 840\\.00 \\| 4 / \\d+ \\|"), steps.toString());
        assertTrue(steps.stream().anyMatch(s -> s.contains("加宽走道") && s.contains("JGJ 91-93 第 4.1.5 条")
                && s.contains("GB 50447-2008 第 4.3 条")),
                steps.toString());
    }

    @Test
    void theOutlineOfAFeasibilityStudyStandsAndSaysWhatTheAuthorMustSupply() throws IOException {
        String paper = markdown(Papers.COUNTY, List.of(), Papers.PRICES, "feasibility", Language.ZH);
        List<String> chapters = paper.lines().filter(l -> l.startsWith("## ") && l.contains("、")).map(l -> l.substring(l.indexOf('、') + 1))
                .toList();
        assertEquals(List.of("概述", "项目建设背景和必要性", "项目需求分析与产出方案", "项目选址与要素保障", "项目建设方案", "项目运营方案", "项目投融资与财务方案",
                "项目影响效果分析", "项目风险管控方案", "研究结论及建议"), chapters.subList(0, 10));
        assertEquals("附表、附图和附件", paper.lines().filter(l -> l.startsWith("## 十一、")).findFirst().orElseThrow().substring(6));
        assertTrue(paper.contains("> 由编制单位补充：检测业务量、服务对象及预测") && paper.contains("> 资金来源：（由编制单位填写）"));
    }

    @Test
    void severalPresentLaboratoriesCountTogether() throws IOException {
        Path one = file(folder, "one.yaml", corridor("1.4"));
        Path two = file(folder, "two.yaml", corridor("1.5").replace("id: small", "id: small-too"));
        Path after = file(folder, "after.yaml", corridor("2.6"));
        String paper = markdown(after, List.of(one, two), null, "request", Language.EN);
        assertTrue(paper.lines().anyMatch(l -> l.contains("JGJ 91-93 clause 4.1.5") && l.endsWith("| cured |")
                && l.contains("C1 Corridor clear width: 1.4 m; C1 Corridor "
                + "clear width: 1.5 m | met, 1: C1 Corridor clear width: 2.6 m |")), paper);
        assertTrue(paper.contains("clear width: 1.4 to 1.5 m | short by 0.1 to 0.2 m | error, cured |"), paper);
    }

    @Test
    void whatADesignMakesWorseIsSaid() throws IOException {
        Path good = file(folder, "good.yaml", corridor("1.9"));
        Path bad = file(folder, "bad.yaml", corridor("1.5"));
        String paper = markdown(bad, List.of(good), null, "request", Language.EN);
        assertTrue(paper.lines().anyMatch(l -> l.contains("clause 4.1.5") && l.contains("| 0 | 1 | new |")), paper);
    }

    @Test
    void anEnglishPaperHasNoChineseWords() throws IOException {
        String paper = markdown(file(folder, "a.yaml", corridor("1.5")), List.of(), null, "feasibility", Language.EN);
        List<String> chinese = paper.lines().filter(l -> l.codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)).toList();
        assertEquals(List.of(), chinese);
    }

    @Test
    void namesAreTextAndNothingElse() throws IOException {
        String hostile = "=HYPERLINK(\\\"http://x\\\") <b>&|`[x](y) \\u202Etxt.exe" + "长".repeat(10_000);
        Path design = file(folder, "hostile.yaml", corridor("1.5").replace("Small laboratory", "\"" + hostile + "\"")
                .replace("name: Corridor", "name: \"" + hostile + "\""));
        Path out = folder.resolve("hostile.docx");
        assertEquals(Exit.DONE, Papers.run(Papers.request(design, out)).exit());
        String text = Papers.text(Papers.read(out));
        assertTrue(text.contains("=HYPERLINK(\"http://x\") <b>&|`[x](y) <U+202E>txt.exe长"));
        assertTrue(text.lines().noneMatch(l -> l.contains("长".repeat(2_000))) && !text.contains("\u202E"));
        assertTrue(Files.size(out) < 200_000);
        String paper = markdown(design, List.of(), null, "request", Language.ZH);
        assertTrue(paper.contains("\\<b\\>&\\|\\`\\[x\\](y)") && !paper.contains("<b>") && !paper.contains("\u202E"));
    }

    @Test
    void aWrongPriceFileIsExplainedWithItsPlaceAndNothingIsWritten() {
        Path prices = file(folder, "prices.yaml", "equipment:\n  - {type: lc-msmss, unitPrice: cheap}\n");
        Path out = folder.resolve("none.docx");
        Ran ran = Papers.run(Papers.full(Papers.COUNTY, List.of(), prices, "request", Language.EN, out));
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertTrue(ran.err().contains("prices.yaml:2:12 ") && ran.err().contains("did you mean \"lc-msms\"?") && ran.err()
                .contains("prices.yaml:2:33 "), ran.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void wrongUsageIsRefusedBeforeAnythingIsChecked() {
        Path design = file(folder, "a.yaml", corridor("1.5"));
        JustifyRequest asked = Papers.request(design, null);
        assertEquals(Exit.USAGE, Papers.run(asked).exit());
        assertEquals(Exit.USAGE, Papers.run(Papers.full(design, List.of(), null, "novel", Language.EN, folder.resolve("a.md"))).exit());
        assertEquals(Exit.USAGE, Papers.run(new JustifyRequest(design, List.of(), null, "request", Language.EN, null, design, List.of(),
                null, null,
                folder.resolve("a.docx"))).exit());
        assertEquals(Exit.UNREADABLE, Papers.run(Papers.full(design, List.of(folder.resolve("gone.yaml")), null, "request", Language.EN,
                folder.resolve("a.docx"))).exit());
    }

    @Test
    void aTemplateKeepsItsHeaderAndItsStyles() throws IOException {
        Path template = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            document.createStyles();
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setType(STStyleType.PARAGRAPH);
            heading.setStyleId("1");
            heading.addNewName().setVal("heading 1");
            document.getStyles().addStyle(new XWPFStyle(heading));
            document.createParagraph().createRun().setText("to be removed");
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Our institute");
            document.write(out);
        }
        Path out = folder.resolve("paper.docx");
        assertEquals(Exit.DONE, Papers.run(new JustifyRequest(file(folder, "a.yaml", SmallDesigns.corridor("1.5")), List.of(), null,
                "request", Language.EN,
                null, template, List.of(), null, null, out)).exit());
        XWPFDocument document = Papers.read(out);
        assertEquals("Our institute", document.getHeaderList().get(0).getText().strip());
        assertFalse(Papers.text(document).contains("to be removed"));
        assertEquals("1", document.getParagraphs().stream().filter(p -> Papers.level(document, p) == 1).findFirst().orElseThrow()
                .getStyle());
        assertTrue(Papers.headings(document).size() > 10);
    }

    private static JustifyRequest withTemplate(Path design, String format, Path template, Path out) {
        return new JustifyRequest(design, List.of(), null, "request", Language.EN, format, template, List.of(), null, null, out);
    }

    @Test
    void aTemplateOfMarkdownIsRefusedRatherThanIgnored() {
        Path design = file(folder, "a.yaml", corridor("1.5"));
        Ran ran = Papers.run(withTemplate(design, "markdown", folder.resolve("any.docx"), folder.resolve("a.md")));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("--template is for Word files"), ran.err());
        assertEquals(Exit.USAGE, Papers.run(withTemplate(design, null, folder.resolve("any.docx"), folder.resolve("b.md"))).exit());
    }

    @Test
    void whatIsWrongWithATemplateIsSaid() throws IOException {
        Path design = file(folder, "a.yaml", corridor("1.5"));
        Path out = folder.resolve("a.docx");
        Path old = Files.write(folder.resolve("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1,
                (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0});
        assertTrue(Papers.run(withTemplate(design, null, folder.resolve("gone.docx"), out)).err().contains("There is no template"));
        for (Path wrong : List.of(old, design, Files.write(folder.resolve("empty.docx"), new byte[0]))) {
            Ran ran = Papers.run(withTemplate(design, null, wrong, out));
            assertEquals(Exit.USAGE, ran.exit());
            assertTrue(ran.err().contains("no Word file that can be used"), ran.err());
        }
        assertFalse(Files.exists(out));
    }

    private Path template(XWPFRelation type) throws IOException {
        Path path = folder.resolve("template.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(path)) {
            document.createParagraph().createRun().setText("to be removed");
            document.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(), type.getContentType());
            document.write(out);
        }
        return path;
    }

    @Test
    void aDotxGivesADocumentAndNotATemplateAndMissingStylesAreNamed() throws IOException {
        Path out = folder.resolve("a.docx");
        Ran ran = Papers.run(withTemplate(file(folder, "a.yaml", corridor("1.5")), null, template(XWPFRelation.TEMPLATE), out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.err().contains("has none of these styles") && ran.err().contains("heading 1") && !ran.err()
                .contains("Labcheck Cell"), ran.err());
        assertEquals(XWPFRelation.DOCUMENT.getContentType(), Papers.read(out).getPackagePart().getContentType());
    }

    @Test
    void aTemplateWithMacrosIsRefused() throws IOException {
        Ran ran = Papers.run(withTemplate(file(folder, "a.yaml", corridor("1.5")), null, template(XWPFRelation.MACRO_DOCUMENT),
                folder.resolve("a.docx")));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("macros"), ran.err());
    }

    @Test
    void aTemplateThatReachesOutsideIsRefused() throws IOException {
        Path template = folder.resolve("outside.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            document.createParagraph();
            document.getPackagePart().addExternalRelationship("http://example.org/picture.png",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image");
            document.write(out);
        }
        Ran ran = Papers.run(withTemplate(file(folder, "a.yaml", corridor("1.5")), null, template, folder.resolve("a.docx")));
        assertEquals(Exit.USAGE, ran.exit());
        assertTrue(ran.err().contains("refers to files elsewhere"), ran.err());
        assertFalse(Files.exists(folder.resolve("a.docx")));
    }
}
