package io.github.labcheck.checker.faults;

import io.github.labcheck.checker.faults.FaultRun.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the results as a page in Markdown. */
final class FaultTable {

    private final List<String> lines = new ArrayList<>();

    private FaultTable() {
    }

    static String of(FaultResults results) {
        FaultTable table = new FaultTable();
        table.head();
        table.faults(results);
        table.companions(results.outcomes().keySet());
        table.harmless(results);
        return String.join("\n", table.lines) + "\n";
    }

    private void add(String... text) {
        lines.addAll(List.of(text));
    }

    private void head() {
        add("# 植入错误 / Seeded faults", "",
                "在合格设计 `examples/designs/qinzhou-food-lab.yaml` 中每次只破坏一处（轮廓、门、设备、流线、压力或房间用途），事先写明应当查出哪一条、在哪里，再看是否查出；条文后的日期表示按该日现行版本检查。",
                "“查出”指在预期对象上新出现预期条文的不符合项；“其他新错误”指既非预期、也未列为连带的新的错误级不符合项。本页由 "
                        + "`mvn -q -B -Pfaults -pl checker -am -DskipTests package` 生成。", "",
                "One thing at a time is broken in the clean design: an outline, a door, an item, a flow, a pressure, the use of a room. "
                        + "What must be found, "
                        + "and where, is written down beforehand; a date behind the clauses is the day that counts as today.",
                "\"Found\" means a new violation of an expected clause at an expected subject; \"other errors\" are new violations of the "
                        + "weight of an error that are neither expected nor named as companions. The command above makes this page.", "");
    }

    private void faults(FaultResults results) {
        add("| 类别 family | 破坏了什么 | what is broken | 数 faults | 查出 found | 预期条文（其一）expected clauses (one of) | 其他新错误 other errors |",
                "|---|---|---|---:|---:|---|---:|");
        results.outcomes().forEach((family, outcomes) -> add(beginning(family) + String.join(" | ",
                Long.toString(FaultResults.found(outcomes)), clauses(family),
                Long.toString(FaultResults.others(outcomes))) + " |"));
        List<Outcome> all = results.all();
        add("| **合计 total** | " + results.outcomes().size() + " 类 | " + results.outcomes().size() + " families | " + all.size() + " | "
                + FaultResults.found(all) + " | | " + FaultResults.others(all) + " |", "");
        List<String> missed = results.missed();
        if (!missed.isEmpty()) {
            add("未查出 / Not found:", "");
            missed.forEach(m -> add("- " + m));
            add("");
        }
    }

    private static String clauses(FaultFamily family) {
        return String.join(", ", family.clauses()) + (family.asOf() == null ? "" : " (" + family.asOf() + ")");
    }

    /** The row of a family up to the number of its faults. */
    static String beginning(FaultFamily family) {
        return "| " + String.join(" | ", family.id(), family.zh(), family.en(), Integer.toString(family.faults().size())) + " | ";
    }

    private void companions(Set<FaultFamily> families) {
        add("一处错误可以同时违反几条。下列连带的条文不计入其他新错误：", "",
                "One fault may break several clauses. These companions do not count as other errors:", "");
        families.forEach(f -> f.companions().forEach((clause, reason) -> add("- " + f.id() + ": " + clause + " – " + reason)));
        add("");
    }

    private void harmless(FaultResults results) {
        add("## 无害修改 / Harmless edits", "", "下列修改不破坏任何东西，不应有任何新的不符合项或无法判定项。", "",
                "These edits break nothing; nothing new may be found, and nothing may become undecidable.", "",
                "| 修改 edit | 数 edits | 有新结果 with new findings |", "|---|---:|---:|");
        Map<String, int[]> kinds = new LinkedHashMap<>();
        results.harmless().forEach((edit, marks) -> {
            int[] counts = kinds.computeIfAbsent(edit.kind(), k -> new int[2]);
            counts[0]++;
            counts[1] += marks.isEmpty() ? 0 : 1;
        });
        kinds.forEach((kind, counts) -> add("| " + kind + " | " + counts[0] + " | " + counts[1] + " |"));
        add("| **合计 total** | " + results.harmless().size() + " | "
                + results.harmless().values().stream().filter(m -> !m.isEmpty()).count() + " |");
    }
}
