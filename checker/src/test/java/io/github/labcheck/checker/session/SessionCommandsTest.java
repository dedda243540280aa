package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.ontology.Language;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCommandsTest {

    private static final String OTHER = "GXJY-2017-tier";
    private static final String NARROW = "JGJ91-93-4.1.5b";

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path design;

    @BeforeEach
    void writeDesign() throws Exception {
        design = Conversation.design(folder);
    }

    private void loaded() throws Exception {
        conversation.say("load " + design);
    }

    private static void shows(String shown, String... expected) {
        for (String text : expected) {
            assertTrue(shown.contains(text), () -> "missing \"" + text + "\" in:\n" + shown);
        }
    }

    @Test
    void loadingSaysWhatIsInTheDesign() throws Exception {
        shows(conversation.say("load " + design), "已载入", "会话样例 (session-design)", "2017-11-01", "房间 3", "门 2", "设备 1");
    }

    @Test
    void aFileWithErrorsIsNamedWithPlacesAndTheDesignLoadedBeforeStays() throws Exception {
        loaded();
        Path broken = Conversation.copy("session-broken.yaml", folder);
        shows(conversation.say("load " + broken), "没有载入", broken + ":2:48", "existing", broken + ":4:14", "function",
                "仍在使用先前的设计 " + design);
        assertEquals("session-design", conversation.session.requireDesign().design().projectId());
    }

    @Test
    void aFileThatIsNotThereIsSaidInWords() throws Exception {
        shows(conversation.say("load " + folder.resolve("none.yaml")), "文件不存在");
        shows(conversation.say("load " + folder), "是目录");
    }

    @Test
    void namesWithBlanksMayBeQuotedOrEscaped() throws Exception {
        Path spaced = Files.copy(design, folder.resolve("my design.yaml"));
        shows(conversation.say("load \"" + spaced + "\""), "已载入");
        shows(conversation.say("load " + spaced.toString().replace(" ", "\\ ")), "已载入");
        shows(conversation.say("load " + spaced), "带空格的名称请加引号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "findings", "rooms", "show R101", "report", "reload", "检查", "房间"})
    void withoutADesignACommandSaysWhatToTypeFirst(String line) throws Exception {
        shows(conversation.say(line), "还没有载入设计", "load 文件.yaml");
        conversation.say("language en");
        shows(conversation.say(line), "No design is loaded", "load FILE.yaml");
    }

    @Test
    void aCheckShowsTheReportOfTheCommandLine() throws Exception {
        loaded();
        String shown = conversation.say("check");
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        new TextReport(Language.ZH, false).write(conversation.session.checked().orElseThrow().report(), report);
        assertEquals(report.toString(StandardCharsets.UTF_8).strip(), shown.strip());
        shows(shown, NARROW, "净宽为 1.4 m", design + ":14:");
    }

    @Test
    void aCheckCanBeRestricted() throws Exception {
        loaded();
        conversation.say("check --clause " + NARROW + " --room C1 --as-of 2018-01-01 --profile guangxi --category layout");
        Checked checked = conversation.session.checked().orElseThrow();
        assertEquals(List.of(NARROW), checked.design().clauses().stream().map(c -> c.clause().id()).toList());
        assertEquals("2018-01-01", checked.design().asOf().toString());
        for (String line : List.of("status", "findings", "rooms", "show R102")) {
            shows(conversation.say(line), "范围：只查类别：布局；只查条款：" + NARROW + "；只报告房间：C1");
        }
    }

    @Test
    void aCheckGoesUpToAPhaseAndWithoutACategoryAndSoDoTheListsOfFindingsAndClauses() throws Exception {
        loaded();
        shows(conversation.say("check --phase scheme --without site"), "范围", "查到“方案”阶段为止；不查类别：场地", "未查", "“使用”阶段的条款", NARROW);
        Checked scheme = conversation.session.checked().orElseThrow();
        assertEquals(Set.of("scheme"), scheme.design().clauses().stream().map(c -> c.clause().phase().notation())
                .collect(Collectors.toSet()));
        conversation.say("check");
        shows(conversation.say("findings --phase 方案"), NARROW);
        assertFalse(conversation.say("findings --phase scheme --without layout").contains(NARROW));
        shows(conversation.say("clauses --phase scheme"), NARROW);
        assertFalse(conversation.say("clauses --phase scheme").contains("GB50034-lab-general"));
        shows(conversation.say("check --phase building"), "没有阶段", "scheme", "construction", "operation");
    }

    @Test
    void aFilteredListOfFindingsKeepsTheNumbersOfTheReport() throws Exception {
        loaded();
        String whole = conversation.say("check");
        List<String> headlines = conversation.say("findings --severity advice").lines().filter(l -> l.matches("\\d+\\. .*")).toList();
        assertTrue(headlines.size() > 1 && !headlines.get(0).startsWith("1. "), headlines::toString);
        headlines.stream().map(h -> h.split("，")[0]).forEach(h -> assertTrue(whole.lines().anyMatch(l -> l.startsWith(h)), h));
    }

    @Test
    void wrongOptionsAndValuesAreSaidInWords() throws Exception {
        loaded();
        shows(conversation.say("check --categry layout"), "没有选项 --categry", "--category");
        shows(conversation.say("check --category layuot"), "没有类别", "layout");
        shows(conversation.say("check --category"), "缺少值");
        shows(conversation.say("check --as-of 2018-13-01"), "2018-13-01");
        shows(conversation.say("check --as-of 2018-01-01 --as-of 2019-01-01"), "只能给一次");
        shows(conversation.say("check --room R999"), "没有房间 R999");
        shows(conversation.say("check --clause JGJ91-93-4.1.5"), "没有条款", NARROW.substring(0, 9));
        shows(conversation.say("check --profile nowhere"), "没有适用方案", "guangxi");
        shows(conversation.say("check R101"), "后面不能有");
        shows(conversation.say("findings --severity grave"), "error 错误, warning 警告, advice 建议");
        shows(conversation.say("findings --page 0"), "从 1 起的整数");
        shows(conversation.say("findings --page 99"), "只有");
        shows(conversation.say("findings --all=yes"), "不带值");
        shows(conversation.say("load"), "缺少文件", "load examples/");
        shows(conversation.run("load \"" + design), "引号没有成对");
        shows(conversation.say("language fr"), "zh", "en");
        shows(conversation.say("report --format doc"), "没有格式", "json");
        shows(conversation.say("report --output " + design.resolve("r.txt")), "不是目录");
        shows(conversation.say("help chek"), "没有命令", "check");
    }

    /** The short id of a finding of the narrow corridor, which is in the category layout. */
    private String narrow() throws Exception {
        conversation.say("check --clause " + NARROW);
        return conversation.session.checkedNow().design().findings().get(0).id().substring(0, 8);
    }

    @Test
    void aFindingThatTheLastCheckLeftOutIsFoundAndThatIsSaid() throws Exception {
        loaded();
        String id = narrow();
        for (String filter : List.of("--category labeling", "--room R102", "--clause " + OTHER, "--category labeling --room R101")) {
            conversation.say("check " + filter);
            assertTrue(conversation.session.checkedNow().findings(id).isEmpty(), filter);
            String before = conversation.session.checkedNow().restriction(Language.ZH);
            shows(conversation.say("explain " + id), "1.4 m", NARROW, "最近一次检查（" + before, "没有包括这一项");
            assertEquals(before, conversation.session.checkedNow().restriction(Language.ZH), "the last check stays the last");
        }
        conversation.say("language en");
        shows(conversation.say("explain " + id),
                "The last check (only the categories: labeling; only the rooms: R101, guangxi, 2017-11-01) left this out");
    }

    @Test
    void aFindingOfAnotherDayIsFoundAndThatIsSaid() throws Exception {
        loaded();
        String id = narrow();
        conversation.say("check --as-of 2024-01-01");
        assertTrue(conversation.session.checkedNow().findings(id).isEmpty());
        shows(conversation.say("explain " + id), "1.4 m", "最近一次检查（guangxi, 2024-01-01）没有这一项");
        shows(conversation.say("explain ffffffff"), "没有条款或不符合项“ffffffff”");
    }

    @Test
    void aClauseThatTheLastCheckLeftOutIsJudgedAllTheSame() throws Exception {
        loaded();
        conversation.say("check --category labeling");
        shows(conversation.say("explain " + NARROW), "本设计：符合 0，不符合 1", "最近一次检查（只查类别：标识", "没有包括这一项");
        conversation.say("check --room R102");
        shows(conversation.say("explain " + NARROW), "本设计：符合 0，不符合 0", "只报告房间：R102");
        conversation.say("check");
        assertFalse(conversation.say("explain " + NARROW).contains("最近一次检查"));
    }

    @Test
    void findingsAreFilteredByEitherLanguagesNames() throws Exception {
        loaded();
        shows(conversation.say("findings"), "尚未检查", NARROW);
        shows(conversation.say("findings --room C1 --severity error --category layout"), NARROW);
        shows(conversation.say("findings --severity 错误 --category 布局"), NARROW);
        assertFalse(conversation.say("findings --room R102 --category layout").contains(NARROW));
        shows(conversation.say("findings --verdict undetermined --room R101"), "R101", "无法判定");
        shows(conversation.say("findings --verdict waived"), "没有符合条件的不符合项");
    }

    @Test
    void atATerminalFindingsComeInPagesThatContinue() throws Exception {
        Conversation terminal = new Conversation(true);
        terminal.say("load " + design);
        shows(terminal.say("check"), "findings --page 2");
        String first = terminal.say("findings");
        shows(first, "\n1. ", "\n10. ", "第 1/", "findings --page 2");
        assertFalse(first.contains("\n11. "), "more than a page");
        shows(terminal.say("findings --page 2"), "\n11. ");
        shows(terminal.say("findings --all"), "\n1. ", "\n11. ");
        shows(terminal.say("findings --verdict undetermined"), "findings --verdict undetermined --page 2");
    }

    @Test
    void aFindingIsExplainedByTheBeginningOfItsId() throws Exception {
        loaded();
        conversation.say("check");
        String id = conversation.session.checked().orElseThrow().design().findings().stream()
                .filter(f -> f.clause().id().equals(NARROW)).findFirst().orElseThrow().id();
        shows(conversation.say("explain " + id.substring(0, 8)), "1.4 m", id, "适用条件", NARROW);
        shows(conversation.say("解释 " + id.toUpperCase(Locale.ROOT)), id);
    }

    @Test
    void aClauseIsExplainedWithWhatTheDesignMakesOfIt() throws Exception {
        shows(conversation.say("explain " + NARROW), NARROW, "1.6 m");
        loaded();
        conversation.say("check");
        shows(conversation.say("explain " + NARROW), "本设计：", "不符合 1", "C1 走道");
    }

    @Test
    void whatIsNeitherClauseNorFindingIsSaidWithTheNearest() throws Exception {
        shows(conversation.say("explain JGJ91-93-4.1.5x"), "没有条款或不符合项", "JGJ91-93-4.1.5", "load");
    }

    @Test
    void roomsAreATableWithFindingsOnceChecked() throws Exception {
        loaded();
        shows(conversation.say("rooms"), "R101  样品受理室", "39.6", "F1", "公共区", "尚未检查", "共 3 间");
        conversation.say("check");
        String row = conversation.say("rooms").lines().filter(l -> l.startsWith("C1 ")).findFirst().orElseThrow();
        assertTrue(row.matches("C1 .* [1-9][0-9]*  +[0-9·]+"), row);
    }

    @Test
    void aThingIsShownWithValuesNeighboursAndFindings() throws Exception {
        loaded();
        conversation.say("check");
        shows(conversation.say("show R101"), "R101 样品受理室", design + ":12:", "样品受理室 (sample-reception)", "2.8 m", "D101", "E1 气相色谱仪",
                "W1 样品流");
        shows(conversation.say("show c1"), NARROW);
        shows(conversation.say("show 天平室"), "R102");
        shows(conversation.say("show E1"), "标识", "X1");
        shows(conversation.say("show W1"), "R101 样品受理室, C1 走道, R102 天平室");
        shows(conversation.say("show D101"), "洞口宽度", "1.5 m");
        shows(conversation.say("show building"), "low-rise");
        shows(conversation.say("show R1O1"), "没有“R1O1”", "R101");
    }

    @Test
    void clausesAreListedByCategoryAndStatus() throws Exception {
        String shown = conversation.say("clauses --category layout --status automated");
        shows(shown, NARROW, "布局");
        assertFalse(shown.contains("标识\n"), "another category");
        shows(conversation.say("条款 --category 布局 --status 人工"), "人工");
    }

    @Test
    void theReportGoesToTheScreenOrIntoAFile() throws Exception {
        loaded();
        Path file = folder.resolve("report.json");
        shows(conversation.say("report --format json --output " + file), "已写入 " + file);
        shows(Files.readString(file), "\"findings\"", NARROW);
        shows(conversation.say("报告"), NARROW, "检查范围");
    }

    @Test
    void thePlanGoesIntoAFileWithTheFindingsOfTheLastCheck() throws Exception {
        Path design = Files.writeString(folder.resolve("drawn.yaml"), """
                labcheck: 1
                project: {id: drawn, date: 2017-11-01}
                storeys: [{id: F1, level: 1}]
                rooms: [{id: C1, name: 走道, function: corridor, storey: F1, loadedSides: 2, outline: [[0, 0], [20, 0], [20, 1.4], [0, 1.4]]}]
                """);
        conversation.say("load " + design);
        Path file = folder.resolve("plan.svg");
        shows(conversation.say("plan --output " + file), "尚未检查", "已写入 " + file);
        shows(Files.readString(file), "data-number=", "净宽为 1.4 m");
        conversation.say("平面图 --storey F1 --no-findings --output " + file);
        assertFalse(Files.readString(file).contains("data-number"), "marks though none were wanted");
        shows(conversation.say("plan --storey F2"), "F1");
    }

    @Test
    void reloadingSaysWhatTheChangeOfTheFileDid() throws Exception {
        loaded();
        conversation.say("check --category layout");
        Files.writeString(design, Files.readString(design).replace("clearWidth: 1.4}", "clearWidth: 1.6}"));
        Files.setLastModifiedTime(design, FileTime.from(Instant.now().plusSeconds(10)));
        shows(conversation.say("status"), "文件已改动");
        String shown = conversation.say("reload");
        shows(shown, "消除", "已消除", NARROW);
        assertFalse(conversation.say("status").contains("文件已改动"));
        Files.writeString(design, "labcheck: 1\n");
        shows(conversation.say("reload"), "没有载入", "仍在使用先前的设计");
        assertTrue(conversation.session.checked().isPresent(), "the report of the design that stays");
    }

    @Test
    void theLanguageChangesWordsHelpAndReport() throws Exception {
        shows(conversation.say("help"), "读取一个设计文件");
        shows(conversation.say("language en"), "speaks English");
        shows(conversation.say("help"), "Reads a design file", "载入");
        shows(conversation.say("help check"), "check [OPTIONS]", "--as-of DATE", "also: 检查");
        shows(conversation.say("check --help"), "check [OPTIONS]");
        shows(conversation.say("load " + design), "Loaded", "rooms 3");
        shows(conversation.say("check"), "Errors");
        shows(conversation.say("status"), "English");
        shows(conversation.say("语言 中文"), "中文");
        shows(conversation.say("status"), "会话样例");
    }

    @Test
    void everyCommandHasAChineseNameAndWordsInBothLanguages() throws Exception {
        for (var command : conversation.commands.getCommands()) {
            assertTrue(command.getAliases().get(0).codePoints().allMatch(Character::isIdeographic), command.getName());
            conversation.say("language zh");
            String zh = command.getDescription();
            conversation.say("language en");
            assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), command.getName());
            assertTrue(command.getDescription().codePoints().noneMatch(Character::isIdeographic), command.getName());
        }
    }
}
