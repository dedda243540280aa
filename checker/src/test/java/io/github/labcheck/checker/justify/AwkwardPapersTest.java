package io.github.labcheck.checker.justify;

import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs as they come: without prices, with few or absurd ones, without rooms, the same before and after, all outdoors. */
class AwkwardPapersTest {

    private static final String HEAD = "labcheck: 1\nproject: {id: p, name: 试验项目, date: 2017-11-01, phase: %s}\n";
    private static final String ROOMS =
            "rooms:\n  - {id: R1, name: 滴定室, function: titration, area: 20}\n  - {id: C1, name: 走道, function: corridor, area: 10}\n";
    private static final String THINGS = "equipment:\n  - {id: E1, name: 通风柜, type: fume-hood, room: R1, state: new}\n";
    private static final String FIT_OUT = "fitOut:\n  - {perSquareMetre: 2000}\n";
    private static final String FEES = "otherCosts:\n  - {name: 设计费, amount: 80000}\ncontingency: 5 %\n";

    @TempDir
    private Path folder;

    private String paper(String design, String before, String prices) throws IOException {
        Path after = file(folder, "after.yaml", design);
        Path out = folder.resolve("paper.md");
        Ran ran = Papers.run(Papers.full(after, before == null ? List.of() : List.of(file(folder, "before.yaml", before)), prices == null
                ? null : file(folder, "prices.yaml", prices),
                "request", Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return Files.readString(out);
    }

    @Test
    void aDesignWithoutRoomsAndEquipmentAsksForNothing() throws IOException {
        String paper = paper(HEAD.formatted("new-build"), null, FIT_OUT + FEES);
        assertTrue(paper.contains("本项目没有要建设、购置或整改的内容，不申请资金。") && !paper.contains("80,000"), paper);
    }

    @Test
    void theSameBeforeAndAfterAsksForNothing() throws IOException {
        String same = HEAD.formatted("renovation") + ROOMS + THINGS;
        String paper = paper(same, same, FIT_OUT + FEES);
        assertTrue(paper.contains("不申请资金") && !paper.contains("投资估算汇总") && !paper.contains("招标核准表"), paper);
    }

    @Test
    void anEstimateThatLacksPricesNeverLooksWhole() throws IOException {
        String paper = paper(HEAD.formatted("renovation") + ROOMS + THINGS, null, FIT_OUT + FEES);
        assertTrue(paper.contains("不完整估算汇总") && paper.contains("通风柜 1 台（套）") && paper.contains("有价格部分小计（不完整估算，1 项没有价格）"), paper);
        assertFalse(paper.contains("投资估算汇总") || paper.contains("**合计** | **3**"), paper);
    }

    @Test
    void aNewBuildingNeedsMoreThanFittingOut() throws IOException {
        String paper = paper(HEAD.formatted("new-build") + ROOMS, null, FIT_OUT);
        assertTrue(paper.contains("不完整估算") && paper.contains("土建工程 30.00 m²") && paper.contains("消防工程 30.00 m²"), paper);
        String whole = paper(HEAD.formatted("new-build") + ROOMS, null, FIT_OUT
                + "works:\n  - {kind: 土建, perSquareMetre: 2000}\n  - {kind: hvac, amount: 0}\n  - {kind: plumbing, amount: 0}\n"
                + "  - {kind: electrical, amount: 0}\n  - {kind: lowVoltage, amount: 0}\n  - {kind: fire, amount: 0}\n");
        assertTrue(whole.contains("投资估算 12.00 万元。"), whole);
    }

    @Test
    void absurdPricesAreQuestioned() throws IOException {
        String paper = paper(HEAD.formatted("renovation") + ROOMS + THINGS.replace("state: new", "state: new, cost: 30000"), null,
                "fitOut:\n  - {perSquareMetre: 2}\nequipment:\n  - {type: fume-hood, unitPrice: 300 万元}\n");
        assertTrue(paper.contains("每平方米造价不合常理") && paper.contains("相差十倍以上"), paper);
    }

    @Test
    void aPriceFileOfAnotherProjectIsQuestioned() throws IOException {
        String prices = FIT_OUT + "equipment:\n  - {id: %s, unitPrice: 30000}\n";
        String paper = paper(HEAD.formatted("renovation") + ROOMS + THINGS, null, prices.formatted("ZZ-1"));
        assertTrue(paper.contains("价格资料中有 1 个编号或型号在设计和现状中没有对应的设备（ZZ-1）"), paper);
        assertFalse(paper(HEAD.formatted("renovation") + ROOMS + THINGS, null, prices.formatted("E1")).contains("没有对应的设备"));
    }

    @Test
    void aRequestThatContradictsItselfIsTold() throws IOException {
        String request = """
                request:
                  requestedAmount: 900000
                  constructionFrom: %s
                  constructionUntil: 2018-01-01
                  fundingSources: [{fundingName: 财政, fundingAmount: 500000}, {fundingName: 自筹, fundingAmount: %s}]
                  yearlyInvestment: [{investmentYear: %s, investmentAmount: 100000}, {investmentYear: 2019, investmentAmount: 100000}]
                """;
        String wrong = paper(HEAD.formatted("renovation") + request.formatted("2030-05-01", "3", "2019") + ROOMS + THINGS, null,
                FIT_OUT);
        for (String sentence : List.of("建设期限的开始 2030-05-01 晚于结束 2018-01-01", "2019 年列了不止一次", "分年度投资的 2019 年不在建设期限内",
                "申请金额 90.00 万元大于资金来源合计 50.00 万元")) {
            assertTrue(wrong.contains(sentence), sentence);
        }
        String past = paper(HEAD.formatted("renovation").replace("2017", "2019") + request.formatted("2017-12-01", "400000", "2018") + ROOMS
                + THINGS, null, FIT_OUT);
        assertTrue(past.contains("建设期限的结束 2018-01-01 早于编制日期 2019-11-01"), past);
        String right = paper(HEAD.formatted("renovation") + request.formatted("2017-12-01", "400000", "2018") + ROOMS + THINGS,
                null, FIT_OUT);
        assertFalse(right.contains("须改正") || right.contains("不止一次"), right);
    }

    @Test
    void yardsStairsAndShaftsAreNotFittedOut() throws IOException {
        String paper =
                paper(HEAD.formatted("renovation")
                + "rooms:\n  - {id: Y1, name: 查验场, function: cargo-yard, area: 5000}\n  - {id: S1, name: 楼梯, function: stair, area: 20}\n"
                + "  - {id: L1, name: 货梯, function: goods-lift-shaft, area: 6}\n  - {id: R1, name: 滴定室, function: titration, area: 20}\n",
                null, FIT_OUT);
        assertTrue(paper.contains("其他房间装修，1 间 | 20.00 m² | 2,000.00 | 4.00"), paper);
        assertTrue(paper.contains("室外场地，m²（不计入建筑面积） | 5000.00") && paper.contains("**室内房间净面积合计** | **46.00**")
                && paper.contains("室外场地，1 处 5000.00 m²"), paper);
    }

    @Test
    void onlyYardsAreNoBuilding() throws IOException {
        String paper = paper(HEAD.formatted("new-build") + "rooms:\n  - {id: Y1, name: 查验场, function: cargo-yard, area: 5000}\n", null,
                FIT_OUT + FEES);
        assertTrue(paper.contains("没有价格，未") && paper.contains("室外场地，1 处 5000.00 m²"), paper);
    }

    @Test
    void roomsThatAreLargerThanTheBuildingAreAContradiction() throws IOException {
        String paper = paper(HEAD.formatted("renovation").replace("phase", "floorArea: 25, phase") + ROOMS, null, null);
        assertTrue(paper.contains("室内房间净面积合计 30.00 m² 大于所写的总建筑面积 25 m²，二者矛盾"), paper);
    }

    @Test
    void onlyEquipmentIsARequestForEquipment() throws IOException {
        String paper = paper(HEAD.formatted("existing") + THINGS.replace("room: R1, ", ""), null,
                "equipment:\n  - {type: fume-hood, unitPrice: 30000}\n");
        assertTrue(paper.contains("投资估算 3.00 万元。") && paper.contains("没有列出房间"), paper);
    }

    @Test
    void aLargerPresentStateIsNoCost() throws IOException {
        String before = HEAD.formatted("existing").replace("id: p", "id: q") + ROOMS
                + "  - {id: R2, name: 库房, function: consumables-store, area: 500}\n";
        String paper = paper(HEAD.formatted("renovation") + ROOMS, before, FIT_OUT + FEES);
        assertTrue(paper.contains("不申请资金") && paper.contains("-500.00"), paper);
    }

    @Test
    void fourBodiesStandBesideWhatTheyBecome() throws IOException {
        Path out = folder.resolve("four.md");
        List<Path> bodies = java.util.stream.IntStream.range(0, 4).mapToObj(i -> file(folder, "b" + i + ".yaml",
                HEAD.formatted("existing").replace("id: p", "id: b" + i).replace("试验项目", "机构" + i) + ROOMS)).toList();
        Ran ran = Papers.run(Papers.full(file(folder, "after.yaml", HEAD.formatted("renovation") + ROOMS), bodies, null, "request",
                Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        String paper = Files.readString(out);
        assertTrue(paper.contains("| 机构3 | 2 | 30.00 |") && paper.contains("| **现状合计** | **8** | **120.00** |")
                && paper.contains("| 合并后（设计） | 2 | 30.00 |"), paper);
    }

    @Test
    void chineseKeysSayTheSame() throws IOException {
        String paper =
                paper("labcheck: 1\n项目: {编号: p, 名称: 试验项目, 日期: 2017-11-01, 建设阶段: 改造}\n房间:\n  - {编号: R1, 名称: 滴定室, 功能: 滴定室, 面积: 20}\n申请: "
                + "{申请单位: 某院, 申请金额: 50000}\n", null,
                "装修:\n  - {每平方米: 2000}\n");
        assertTrue(paper.contains("申请单位：某院。") && paper.contains("申请金额 5.00 万元。投资估算 4.00 万元。") && paper.contains("申请金额高于投资估算 1.00 万元"),
                paper);
    }

    @Test
    void whatNobodyJudgedIsNoConformity() throws IOException {
        String paper = paper(HEAD.formatted("new-build"), null, null);
        assertTrue(paper.contains("没有得出任何判定；依据文件") && !paper.contains("0 项不符合"), paper);
    }

    @Test
    void violationsThatDoNotBindAreNotCalledNoneOfMany() throws IOException {
        String paper = paper(HEAD.formatted("renovation") + ROOMS + THINGS, null, null);
        assertTrue(paper.contains("项不符合，都不违反强制性条文或“应”的要求；") && !paper.contains("其中 0 项")
                && paper.contains("项不符合都属“宜”或惯例"), paper);
    }

    @Test
    void aCategoryOfWhichNothingIsMetDoesNotConform() throws IOException {
        String paper = paper(HEAD.formatted("renovation") + ROOMS + THINGS, null, null);
        assertTrue(paper.contains("| 文件 | 13 | 0 | 0 | 1 |") && paper.contains("- 文件：已判定的没有违反“应”的要求；有 1 项不符合“宜”的要求或惯例；"), paper);
    }

    @Test
    void aNegativePriceIsRefused() {
        Ran ran = Papers.run(Papers.full(file(folder, "after.yaml", HEAD.formatted("renovation") + ROOMS), List.of(),
                file(folder, "prices.yaml", FIT_OUT.replace("2000", "-5")), "request", Language.ZH, folder.resolve("none.md")));
        assertEquals(Exit.UNREADABLE, ran.exit());
        assertTrue(ran.err().contains("不小于 0 的金额") && !Files.exists(folder.resolve("none.md")), ran.err());
    }

    @Test
    void aFolderOfLaboratoriesThatBuildNothingAsksForNothing() throws IOException {
        Path designs = Files.createDirectories(folder.resolve("designs"));
        file(designs, "a.yaml", HEAD.formatted("existing") + ROOMS);
        file(designs, "b.yaml", HEAD.formatted("existing").replace("id: p", "id: q"));
        Path out = folder.resolve("none-asked.md");
        Ran ran = Papers.run(Papers.full(designs, List.of(), file(folder, "prices.yaml", FIT_OUT + FEES), "request", Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        String summary = Files.readString(out).split("\n## 附件 1")[0];
        assertTrue(summary.contains("申请：没有要建设、购置或整改的内容，不申请资金。") && summary.contains("不作投资估算。")
                && !summary.contains("各实验室申请金额") && !summary.contains("没有价格"), summary);
    }
}
