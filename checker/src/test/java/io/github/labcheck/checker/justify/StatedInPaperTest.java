package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the paper on a move into a new building says, worked out a second time: from the design files and the prices as YAML – areas by
 * the shoelace formula, sums of prices times quantities – and from the JSON report of the check.
 */
class StatedInPaperTest {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String FUNCTION = "https://w3id.org/labcheck/concept/room-function/";
    private static final String TYPE = "https://w3id.org/labcheck/concept/equipment-type/";

    @TempDir
    private static Path folder;

    private static String paper;
    private static JsonNode design;
    private static JsonNode before;
    private static JsonNode prices;
    private static JsonNode checked;
    private static JsonNode checkedBefore;

    /** A statement: how the paper puts it, with its value as the first group, and the value worked out here. */
    record Statement(String words, String value) {

        @Override
        public String toString() {
            return value + " – " + words;
        }
    }

    private static void read() throws IOException {
        if (paper != null) {
            return;
        }
        Path out = Files.createTempDirectory("stated").resolve("paper.md");
        Ran ran = Papers.run(Papers.full(Papers.QINZHOU, List.of(Papers.PRESENT), Papers.PRICES, "request", Language.ZH, out));
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        design = yaml(Papers.QINZHOU);
        before = yaml(Papers.PRESENT);
        prices = yaml(Papers.PRICES);
        checked = report(Papers.QINZHOU);
        checkedBefore = report(Papers.PRESENT);
        paper = Files.readString(out);
        Files.delete(out);
        Files.delete(out.getParent());
    }

    @BeforeAll
    static void write() throws IOException {
        read();
    }

    private static JsonNode yaml(Path file) throws IOException {
        return new YAMLMapper().readTree(Files.readString(file));
    }

    private static JsonNode report(Path file) {
        CheckRequest request = CheckRequest.of(List.of(file), Language.ZH).withFormats(List.of("json"), null);
        return JsonMapper.shared().readTree(Commands.check(request).out()).get("designs").get(0);
    }

    private static List<JsonNode> all(JsonNode from, String section) {
        return from.get(section) == null ? List.of() : from.get(section).valueStream().toList();
    }

    private static BigDecimal decimal(JsonNode node) {
        return node == null ? null : new BigDecimal(node.asString());
    }

    /** The area of a room, m² with two decimals. */
    private static BigDecimal area(JsonNode room) {
        JsonNode outline = room.get("outline");
        BigDecimal twice = BigDecimal.ZERO;
        for (int i = 0; i < outline.size(); i++) {
            JsonNode a = outline.get(i);
            JsonNode b = outline.get((i + 1) % outline.size());
            twice = twice.add(decimal(a.get(0)).multiply(decimal(b.get(1)))).subtract(decimal(b.get(0)).multiply(decimal(a.get(1))));
        }
        return twice.abs().divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal area(JsonNode from, Predicate<JsonNode> which) {
        return all(from, "rooms").stream().filter(which).map(StatedInPaperTest::area).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static Predicate<JsonNode> function(String name) {
        return room -> room.get("function").isArray() ? room.get("function").valueStream().anyMatch(f -> f.asString().equals(name))
                : room.get("function").asString().equals(name);
    }

    private static int quantity(JsonNode thing) {
        return thing.get("quantity") == null ? 1 : thing.get("quantity").asInt();
    }

    private static int pieces(JsonNode from, Predicate<JsonNode> which) {
        return all(from, "equipment").stream().filter(which).mapToInt(StatedInPaperTest::quantity).sum();
    }

    private static Set<String> ids(JsonNode from) {
        Set<String> ids = new HashSet<>();
        all(from, "equipment").forEach(e -> ids.add(e.get("id").asString()));
        return ids;
    }

    private static boolean bought(JsonNode thing) {
        return !ids(before).contains(thing.get("id").asString());
    }

    /** An amount such as 260 万元 or 30000, yuan. */
    private static BigDecimal yuan(JsonNode amount) {
        String text = amount.asString();
        return text.endsWith("万元") ? new BigDecimal(text.replace("万元", "").strip()).multiply(TEN_THOUSAND) : new BigDecimal(text);
    }

    /** The price of a thing: that of its type or of what it is a kind of, or else what the design says it costs. */
    private static BigDecimal price(JsonNode thing) {
        Concept type = Commands.WORKBENCH.ontology().schema().concept(TYPE + thing.get("type").asString()).orElseThrow();
        return all(prices, "equipment").stream().filter(p -> type.is(TYPE + p.get("type").asString()))
                .map(p -> yuan(p.get("unitPrice"))).findFirst().orElseGet(() -> decimal(thing.get("cost")));
    }

    private static BigDecimal equipment(Predicate<JsonNode> which) {
        return all(design, "equipment").stream().filter(which).filter(e -> price(e) != null)
                .map(e -> price(e).multiply(BigDecimal.valueOf(quantity(e)))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal work(String kind) {
        JsonNode work = all(prices, "works").stream().filter(w -> w.get("kind").asString().equals(kind)).findFirst().orElseThrow();
        return work.get("amount") != null ? yuan(work.get("amount"))
                : yuan(work.get("perSquareMetre")).multiply(decimal(design.get("project").get("floorArea")));
    }

    /** Fitting out: each room at the price of the narrowest group that has one; stairs and shafts are not fitted out. */
    private static BigDecimal fitOut() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode room : all(design, "rooms")) {
            JsonNode function = room.get("function");
            List<Concept> functions = (function.isArray() ? function.valueStream() : Stream.of(function))
                    .map(f -> Commands.WORKBENCH.ontology().schema().concept(FUNCTION + f.asString()).orElseThrow()).toList();
            if (Stream.of("stair", "lift", "shaft").noneMatch(f -> functions.stream().anyMatch(c -> c.is(FUNCTION + f)))) {
                JsonNode price = Stream.of("microbiology-laboratory", "molecular-laboratory", "instrument-laboratory", "laboratory",
                        "circulation").filter(g -> functions.stream().anyMatch(c -> c.is(FUNCTION + g))).findFirst()
                        .map(g -> all(prices, "fitOut").stream().filter(p -> p.get("rooms") != null && p.get("rooms").asString().equals(g))
                        .findFirst().orElseThrow())
                        .orElseGet(() -> all(prices, "fitOut").stream().filter(p -> p.get("rooms") == null).findFirst().orElseThrow());
                sum = sum.add(area(room).multiply(yuan(price.get("perSquareMetre"))));
            }
        }
        return sum;
    }

    private static BigDecimal construction() {
        return Stream.of("civil", "hvac", "plumbing", "electrical", "gas", "lowVoltage", "fire", "outdoor").map(StatedInPaperTest::work)
                .reduce(fitOut(), BigDecimal::add);
    }

    private static BigDecimal percent(String rate, BigDecimal of) {
        return new BigDecimal(rate).multiply(of).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal others() {
        BigDecimal building = construction();
        return percent("3", building).add(percent("2", building)).add(percent("1.5", building.add(equipment(StatedInPaperTest::bought))))
                .add(new BigDecimal(80_000));
    }

    private static BigDecimal contingency() {
        return percent("5", construction().add(equipment(StatedInPaperTest::bought)).add(others()));
    }

    private static BigDecimal total() {
        return construction().add(equipment(StatedInPaperTest::bought)).add(others()).add(contingency());
    }

    private static String wan(BigDecimal yuan) {
        return "%,.2f".formatted(yuan.divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP));
    }

    private static String exact(BigDecimal yuan) {
        return "%,.2f".formatted(yuan);
    }

    private static BigDecimal sum(String section, String key) {
        return all(design.get("request"), section).stream().map(f -> decimal(f.get(key))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long verdicts(JsonNode report, String verdict, String severity) {
        return report.get("findings").valueStream().filter(f -> f.get("verdict").asString().equals(verdict)
                && (severity == null || f.get("severity").asString().equals(severity))).count();
    }

    /** That drawing and words agree is asked by no document. */
    private static boolean agreement(JsonNode clause) {
        return Commands.WORKBENCH.ontology().clause(clause.get("id").asString()).orElseThrow().document().id().equals("DRAWING");
    }

    /** What is merely permitted, or makes another clause milder, needs nobody's signature. */
    private static boolean permission(JsonNode clause) {
        Clause known = Commands.WORKBENCH.ontology().clause(clause.get("id").asString()).orElseThrow();
        return known.obligationOn(LocalDate.parse(project("date"))) == Clause.Obligation.MAY
                || known.manualReason() != null && known.manualReason().notation().equals("relaxation");
    }

    private static int met(String status) {
        return checked.get("clauses").valueStream().filter(c -> c.get("status").asString().equals(status) && !agreement(c))
                .mapToInt(c -> c.get("met").asInt()).sum();
    }

    private static long band(double from, double below) {
        return all(design, "equipment").stream().filter(StatedInPaperTest::bought).filter(e -> price(e) != null
                && price(e).doubleValue() >= from && price(e).doubleValue() < below).mapToLong(StatedInPaperTest::quantity).sum();
    }

    private static String project(String key) {
        return design.get("project").get(key).asString();
    }

    static Stream<Statement> statements() throws IOException {
        read();
        List<Statement> all = new ArrayList<>(List.of(
                new Statement("# (.+)　项目资金申请报告", project("name")),
                new Statement("\\| 建设单位 \\| (.+) \\|", project("owner")),
                new Statement("\\| 地点 \\| (.+) \\|", project("location")),
                new Statement("\\| 标准版本日期 \\| (.+) \\|", project("date")),
                new Statement("\\| 人数 \\| (\\d+) \\|", project("staff")),
                new Statement("\\| 现状 \\| (.+) \\|", before.get("project").get("name").asString()),
                new Statement("总建筑面积，m² \\| ([\\d.]+)", all(design, "storeys").stream().map(s -> decimal(s.get("area")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString()),
                new Statement("人均建筑面积，m² \\| ([\\d.]+)", decimal(design.get("project").get("floorArea"))
                        .divide(decimal(design.get("project").get("staff")), 1, RoundingMode.HALF_UP).toPlainString()),
                new Statement("房间（含走道、楼梯） \\| (\\d+)", Integer.toString(all(design, "rooms").size())),
                new Statement("室内房间净面积合计，m² \\| ([\\d.]+)", area(design, r -> true).toPlainString()),
                new Statement("\\| 　楼梯 \\| \\d+ \\| ([\\d.]+)", area(design, function("stair")).toPlainString()),
                new Statement("\\| 　走道 \\| \\d+ \\| ([\\d.]+)", area(design, function("corridor")).toPlainString()),
                new Statement("\\| 　缓冲间 \\| (\\d+)", Long.toString(all(design, "rooms").stream().filter(function("buffer")).count())),
                new Statement("\\| \\*\\*合计\\*\\* \\|(?: [^|]*\\|){4} \\*\\*([\\d.]+)\\*\\* \\| \\*\\*\\+",
                        area(before, r -> true).toPlainString()),
                new Statement("\\*\\*(\\+[\\d.]+)\\*\\* \\|\\n\\n\\*\\*表 7",
                        "+" + area(design, r -> true).subtract(area(before, r -> true))),
                new Statement("\\| 设备，台（套） \\| (\\d+)", Integer.toString(pieces(design, e -> true))),
                new Statement("其中新购，台（套） \\| (\\d+)", Integer.toString(pieces(design, StatedInPaperTest::bought))),
                new Statement("：新购 \\d+，现有 (\\d+)", Integer.toString(pieces(design, e -> !bought(e)))),
                new Statement("\\*\\*合计\\*\\* \\| \\*\\*(\\d+)\\*\\* \\| \\*\\*762\\*\\*", Integer.toString(pieces(before, e -> true))),
                new Statement("\\| 200 万元及以上 \\|(?: [^|]*\\|){4} (\\d+)", Long.toString(band(2_000_000, Double.MAX_VALUE))),
                new Statement("\\| 50 万元至 200 万元 \\|(?: [^|]*\\|){4} (\\d+)", Long.toString(band(500_000, 2_000_000))),
                new Statement("\\| 液相色谱串联质谱仪 \\| 1 \\| ([\\d,.]+)", exact(price(all(design, "equipment").stream()
                        .filter(e -> e.get("name").asString().equals("液相色谱串联质谱仪") && bought(e)).findFirst().orElseThrow()))),
                new Statement("\\| 现状不符合，项 \\| (\\d+)", Long.toString(verdicts(checkedBefore, "violated", null))),
                new Statement("其中 (\\d+) 项违反强制性条文", Long.toString(verdicts(checkedBefore, "violated", "error"))),
                new Statement("宜改进 (\\d+)、", Long.toString(verdicts(checkedBefore, "violated", "warning"))),
                new Statement("因资料不全无法判定 (\\d+) 项。", Long.toString(verdicts(checkedBefore, "undetermined", null))),
                new Statement("供参考） \\| (\\d+ / \\d+ / \\d+)", verdicts(checked, "violated", "error") + " / "
                        + verdicts(checked, "violated", "warning") + " / " + verdicts(checked, "violated", "advice")),
                new Statement("其中凭声明） \\| (\\d+ \\(\\d+\\))", (met("automated") + met("assisted")) + " (" + met("assisted") + ")"),
                new Statement("须由人核查的条款，条 \\| (\\d+)", Long.toString(checked.get("clauses").valueStream()
                        .filter(c -> c.get("status").asString().equals("manual") && !permission(c)).count()))));
        all.addAll(List.of(
                new Statement("\\| 土建工程 \\|(?: [^|]*\\|){2} ([\\d,.]+) \\| 价格资料", exact(work("civil"))),
                new Statement("\\| 　装修 \\| \\d+ \\| ([\\d,.]+)", wan(fitOut())),
                new Statement(part("建筑安装工程费"), exact(construction())),
                new Statement(part("设备购置费"), exact(equipment(StatedInPaperTest::bought))),
                new Statement(part("工程建设其他费用"), exact(others())),
                new Statement(part("预备费"), exact(contingency())),
                new Statement("投资估算，万元 \\| ([\\d,.]+)", wan(total())),
                new Statement("\\| \\*\\*合计\\*\\* \\| +\\| +\\| \\*\\*([\\d,.]+)\\*\\* \\| +\\|", exact(total())),
                new Statement("申请金额 ([\\d,.]+) 万元", wan(decimal(design.get("request").get("requestedAmount")))),
                new Statement("\\*\\*合计\\*\\* \\| \\*\\*([\\d,.]+)\\*\\* \\|  \\|\\n", wan(sum("fundingSources", "fundingAmount"))),
                new Statement("\\| 2019 \\| ([\\d,.]+)", wan(decimal(all(design.get("request"), "yearlyInvestment").get(1)
                        .get("investmentAmount")))),
                new Statement("建设期限：(\\S+) 至", design.get("request").get("constructionFrom").asString()),
                new Statement("资金来源合计与投资估算(一致)", total().compareTo(sum("fundingSources", "fundingAmount")) == 0 ? "一致" : "不一致"),
                new Statement("公共建筑的疏散门和安全出口净宽不小于 0.90 m \\| [^|]* 等 (\\d+) 处 \\| 净宽：0.8 m", Long.toString(all(before, "doors")
                        .stream().filter(d -> d.get("clearWidth").asDouble() == 0.8).count())),
                new Statement("EC1 走道 \\| 净宽：([\\d.]+) m", width("EC1"))));
        return all.stream();
    }

    /** The sum of a part in the annex, which has amounts in yuan. */
    private static String part(String name) {
        return "\\*\\*" + name + "\\*\\* \\|  \\|  \\|  \\|  \\|[\\s\\S]*?\\*\\*小计\\*\\* \\|  \\|  \\| \\*\\*([\\d,.]+)";
    }

    /** The shorter side of a rectangular room of the present state. */
    private static String width(String id) {
        JsonNode outline = all(before, "rooms").stream().filter(r -> r.get("id").asString().equals(id)).findFirst().orElseThrow()
                .get("outline");
        List<BigDecimal> x = outline.valueStream().map(p -> decimal(p.get(0))).sorted().toList();
        List<BigDecimal> y = outline.valueStream().map(p -> decimal(p.get(1))).sorted().toList();
        return x.get(x.size() - 1).subtract(x.get(0)).min(y.get(y.size() - 1).subtract(y.get(0))).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void theStatementIsWhatTheDesignSays(Statement statement) {
        Matcher matcher = Pattern.compile(statement.words()).matcher(paper);
        assertTrue(matcher.find(), () -> "not said: " + statement.words());
        assertEquals(statement.value(), matcher.group(1));
    }

    @Test
    void theDocumentsListedAreThoseOfWhichAClauseIsDue() {
        LocalDate day = LocalDate.parse(project("date"));
        Set<String> due = new TreeSet<>();
        Stream.concat(checked.get("clauses").valueStream()
                .filter(c -> c.get("status").asString().equals("manual") || Stream.of("met", "violated", "undetermined", "waived")
                .anyMatch(v -> c.get(v).asInt() > 0)), checkedBefore.get("clauses").valueStream()
                        .filter(c -> Stream.of("met", "violated", "waived").anyMatch(v -> c.get(v).asInt() > 0)))
                .map(c -> Commands.WORKBENCH.ontology().clause(c.get("id").asString()).orElseThrow())
                .map(c -> c.on(day).map(Clause::document).orElse(c.document()))
                .filter(d -> d.authority() != Document.Authority.PRACTICE && !d.id().equals("DRAWING"))
                .forEach(d -> due.add(d.title().zh()));
        String table = paper.substring(paper.indexOf("　编制依据**"), paper.indexOf("## 三、"));
        Set<String> listed = new TreeSet<>();
        table.lines().filter(l -> l.matches("\\| \\d+ \\|.*")).forEach(l -> listed.add(l.split("\\|")[4].strip()));
        assertEquals(due.size(), listed.size());
        assertTrue(due.stream().filter(t -> !listed.contains(t)).allMatch(t -> t.contains("（")), () -> "listed " + listed + ", due " + due);
    }

    /** Clause and subject of the violations of a report. */
    private static Map<String, String> violations(JsonNode report, String... verdicts) {
        Map<String, String> all = new LinkedHashMap<>();
        report.get("findings").valueStream().filter(f -> List.of(verdicts).contains(f.get("verdict").asString()))
                .forEach(f -> all.put(f.get("id").asString(), f.get("clause").asString() + " " + f.get("subject").get("id").asString()));
        return all;
    }

    @Test
    void onlyWhatThePresentStateViolatesAndTheDesignMeetsIsPutRight() throws IOException {
        String state = Files.readString(Papers.COUNTY);
        Path old = Files.writeString(folder.resolve("old.yaml"), state);
        Path later = Files.writeString(folder.resolve("later.yaml"), state.replaceFirst("openingWidth: 0\\.95", "openingWidth: 1.1"));
        assertTrue(-1 != Files.mismatch(old, later), "the example has no door of 0.95 m");
        Path out = folder.resolve("county.md");
        Papers.run(Papers.full(later, List.of(old), Papers.PRICES, "request", Language.ZH, out));
        Set<String> cured = new TreeSet<>(violations(report(old), "violated").values());
        cured.removeAll(violations(report(later), "violated", "undetermined", "waived").values());
        assertEquals(Set.of("JGJ91-93-4.1.4.1a D105"), cured);
        Matcher said = Pattern.compile("按设计实施后消除 (\\d+) 项，(\\d+) 项仍未消除").matcher(Files.readString(out));
        assertTrue(said.find());
        assertEquals(List.of(cured.size(), violations(report(old), "violated").size() - cured.size()),
                List.of(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2))));
    }
}
