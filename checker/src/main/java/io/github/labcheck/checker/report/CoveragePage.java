package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Evidence;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is covered of each document and how it is known, as a table in Markdown: a document a row. */
public final class CoveragePage {

    private static final Text TITLE = new Text("# 收录了什么，依据什么", "# What is covered, and how it is known");
    private static final Text INTRODUCTION = new Text("""
            本页由 `labcheck clauses --profile … --format coverage` 生成。一行一份文件。“自动”的条款由程序判定，“协助”的由人确认设计中的声明，“人工”的由人判断。
            “原文”表示看过条文原文，“转述”表示看到的是引用它的表格或文章，“报道”表示只有公开报道，“记忆”表示凭记忆收录（只作建议）。
            没有列出的文件和条文，程序没有检查；不报不等于符合。""", """
            This page is made by `labcheck clauses --profile … --format coverage`: a document a row. Automated clauses are judged by the program, assisted ones
            rest on a statement of the design that a person confirms, manual ones are left to a person. "Text" means that the clause itself was
            read, "second-hand" a table or article that quotes it, "report" a public report of it, "recalled" memory alone (advice only).
            What is not listed is not checked, and silence about it is no pass.""");
    private static final Text HEAD = new Text("| 文件 | 名称 | 施行 | 自动 | 协助 | 人工 | 原文 | 转述 | 报道 | 记忆 |",
            "| Document | Title | In force | Automated | Assisted | Manual | Text | Second-hand | Report | Recalled |");
    private static final String RULE = "|---|---|---|--:|--:|--:|--:|--:|--:|--:|";
    private static final Text TOTAL = new Text("合计", "Total");
    private static final Text UNTIL = new Text("至 %s", "until %s");
    private static final Text FROM = new Text("%s 起", "from %s");
    private static final Text UNKNOWN = new Text("未知", "not known");

    private final Language language;

    public CoveragePage(Language language) {
        this.language = language;
    }

    /** Writes the page. */
    public void write(Ledger ledger, OutputStream out) throws IOException {
        Map<String, List<Ledger.Entry>> byDocument = ledger.entries().stream()
                .collect(Collectors.groupingBy(e -> e.clause().document().id(), TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>(List.of(TITLE.in(language), "", INTRODUCTION.in(language), "", HEAD.in(language), RULE));
        byDocument.values().forEach(entries -> lines.add(row(entries.get(0).clause().document(), entries)));
        lines.add(line(Stream.concat(Stream.of(TOTAL.in(language), "", ""), counts(ledger.entries()))));
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String row(Document document, List<Ledger.Entry> entries) {
        String number = new ProvenanceText(language, LocalDate.MAX).printed(document).orElse("");
        return line(Stream.concat(Stream.of(number, document.title().in(language), period(document)), counts(entries)));
    }

    private static String line(Stream<String> cells) {
        return cells.map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String period(Document document) {
        String from = document.from() == null ? "" : FROM.in(language).formatted(document.from());
        String until = document.until() == null ? "" : UNTIL.in(language).formatted(document.until().minusDays(1));
        String period = Stream.of(from, until).filter(part -> !part.isEmpty()).collect(Collectors.joining(Words.COMMA.in(language)));
        return period.isEmpty() ? UNKNOWN.in(language) : period;
    }

    private static Stream<String> counts(List<Ledger.Entry> entries) {
        Stream<Long> statuses = Stream.of(Status.AUTOMATED, Status.ASSISTED, Status.MANUAL)
                .map(status -> entries.stream().filter(e -> e.status() == status).count());
        Stream<Long> known = Stream.of(Evidence.values()).map(evidence -> entries.stream().map(Ledger.Entry::clause).map(Clause::evidence)
                .filter(evidence::equals).count());
        return Stream.concat(statuses, known).map(count -> count == 0 ? "" : count.toString());
    }
}
