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

/** Published figures stand in a paper as those of the document that has them, and only for the bodies that it is about. */
class FiguresPaperTest {

    private static final String CAPTION = "　与公布的建设指标对照**";

    @TempDir
    private Path folder;

    private String paper(String project, String form) throws IOException {
        Path out = folder.resolve("paper.md");
        Path design = file(folder, "design.yaml", "labcheck: 1\nproject: {id: p, name: 试验项目, date: 2026-11-01, phase: existing" + project
                + "}\nrooms:\n  - {id: R1, name: 滴定室, function: titration, area: 20}\n");
        Ran ran = Papers.run(Papers.full(design, List.of(), null, form, Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        return Files.readString(out);
    }

    private static String row(String paper, String figure) {
        return paper.substring(paper.indexOf(CAPTION)).lines().filter(l -> l.startsWith("| " + figure + " |")).findFirst().orElseThrow();
    }

    @Test
    void aFigureStandsWithTheDifferenceAndItsSource() throws IOException {
        String paper = paper(", facility: disease-control-center, adminLevel: county, floorArea: 700, establishedPosts: 10, "
                + "laboratoryShare: 32", "request");
        assertEquals("| 编制人均建筑面积 | 70 m² | ≤ 60 m² | 高于，多 10 m² | 《疾病预防控制中心建设标准》（建标127-2009 第十一条） |", row(paper, "编制人均建筑面积"));
        assertTrue(row(paper, "实验用房比例").contains("| 32% | ≥ 35% | 低于，差 3 个百分点 | 《省、地、县级疾病预防控制中心实验室建设指导意见》"), row(paper, "实验用房比例"));
        assertTrue(paper(", facility: disease-control-center, adminLevel: county, areaReasoned: true, floorArea: 700, establishedPosts: 10",
                "request").contains("高于，多 10 m²"), "a reason for more does not change the figure");
        assertTrue(paper.contains("不是广西检验检疫技术机构规划建设要求的规定"));
    }

    @Test
    void theLevelOfTheBodyChoosesTheFigure() throws IOException {
        String paper = paper(", facility: disease-control-center, adminLevel: province, floorArea: 700, establishedPosts: 10",
                "feasibility");
        assertTrue(row(paper, "编制人均建筑面积").contains("| 70 m² | ≤ 70 m² | 相等 |"), paper);
    }

    @Test
    void whatAFigureNeedsIsAskedForWithABlank() throws IOException {
        String paper = paper(", facility: disease-control-center, adminLevel: county, floorArea: 700", "request");
        assertTrue(row(paper, "编制人均建筑面积").contains("| （由编制单位填写）＿＿＿＿＿＿ | ≤ 60 m² | — |"), paper);
        assertTrue(paper.contains("对照还须写明：") && paper.contains("编制人数（由编制单位填写）＿＿＿＿＿＿"), paper);
        String level = paper(", facility: disease-control-center, floorArea: 700, establishedPosts: 10", "request");
        assertTrue(level.contains("《疾病预防控制中心建设标准》") && level.contains("行政层级（由编制单位填写）＿＿＿＿＿＿"), level);
        assertFalse(level.contains(CAPTION), "a figure of another level is shown");
    }

    @Test
    void aFigureForOthersIsNotShown() throws IOException {
        assertFalse(paper(", facility: [], adminLevel: county, floorArea: 700, establishedPosts: 10, staff: 10", "request")
                .contains("公布的"));
        assertFalse(paper(", floorArea: 700, staff: 10", "feasibility").contains("公布的"));
        String county = paper(", facility: county-veterinary-laboratory, floorArea: 700", "request");
        assertTrue(county.contains("| 700 m² | ≥ 200 m² | 高于，多 500 m² |") && !county.contains("≥ 300 m²"), "the figure of a city is shown");
    }
}
