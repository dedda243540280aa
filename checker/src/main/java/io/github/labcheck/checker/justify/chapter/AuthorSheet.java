package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Evidence;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 编制工作单: what the author has to settle before the paper is handed in. It is no part of what is handed in. */
final class AuthorSheet extends Chapter {

    private final List<Justification> all;
    private final List<Unread> unread;

    /**
     * The sheet of a paper.
     *
     * @param all    the laboratories of the paper, at least one
     * @param unread designs that could not be read and so are not in the paper
     */
    AuthorSheet(List<Justification> all, List<Unread> unread, PaperBuilder out) {
        super(all.get(0), out);
        this.all = all;
        this.unread = unread;
    }

    @Override
    void write() {
        out().add(new Block.PageBreak(false));
        out().aside("编制工作单（内部使用，报送前抽去）", "Author's sheet, to be taken out before handing in");
        out().paragraph("标注“由编制单位补充”或“由编制单位填写”处须由编制单位填写。", "What is marked so is for the author to supply.");
        out().aside("材料与版本", "Sources and versions");
        sources();
        unread();
        out().aside("条款的核实程度", "How far the clauses were verified");
        verified();
        early();
        out().aside("图文不一致之处", "Where drawing and words differ");
        agreement();
        out().aside("须核对的价格", "Prices to be looked at again");
        prices();
    }

    private void sources() {
        List<Row> rows = new ArrayList<>();
        for (Justification one : all) {
            rows.add(row(out().say("设计", "Design"), one.design().report().file()));
            one.before().forEach(b -> rows.add(row(out().say("现状", "Present state"), b.report().file())));
        }
        if (evidence().prices() != null) {
            rows.add(row(out().say("价格", "Prices"), evidence().prices().file()));
        }
        rows.add(row(out().say("条款库版本", "Version of the clauses"), evidence().ontology()));
        out().table(new Text("材料", "Sources"), List.of(out().words("类别", "Kind", 2), out().words("来源", "Source", 8)), rows);
    }

    /** What is missing in the paper because it could not be read. */
    private void unread() {
        if (unread.isEmpty()) {
            return;
        }
        out().aside("没有写入本文的设计", "Designs that are not in this paper");
        out().note("下列 %d 个设计未能读取，没有写入汇总和附件；改正后须重新编制，再行报送。",
                "Designs that could not be read (%d) are neither in the summary nor in the annexes. Correct them and make the paper again "
                + "before it is handed in.", unread.size());
        out().table(new Text("未能读取的设计", "Designs that could not be read"),
                List.of(out().words("来源", "Source", 4), out().words("原因", "Why", 6)),
                unread.stream().map(u -> row(u.file(), in(u.why()))).toList());
    }

    /** A clause that was recalled must not pass for a quoted one. */
    private void verified() {
        Map<Evidence, List<ClauseResult>> byEvidence = new TreeMap<>(Groups.by(due(), c -> c.clause().evidence()));
        List<Row> rows = new ArrayList<>();
        byEvidence.forEach((evidence, clauses) -> rows.add(row(Words.of(evidence).in(out().language()), clauses.size())));
        out().table(new Text("适用条款的核实程度", "How far the clauses that apply were verified"),
                List.of(out().words("程度", "Grade", 8), out().numbers("条款", "Clauses", 2)), rows);
        ProvenanceText names = new ProvenanceText(out().language(), evidence().design().report().asOf());
        List<Row> unseen = new ArrayList<>();
        Groups.by(due().stream().filter(c -> c.clause().evidence() != Evidence.TEXT).toList(), c -> c.clause().document())
                .forEach((document, clauses) ->
                unseen.add(row(document.authority() == Document.Authority.PRACTICE ? in(document.title()) : names.document(document),
                        clauses.size(),
                        out().ids(clauses.stream().map(c -> c.clause().id()).toList(), 6))));
        out().paragraph("未见原文的条款报送前查对正式文本；条号不详的查明条号。",
                "Look up the text of every clause that was not seen, and the number of those that have none.");
        out().table(new Text("须查对原文的条款", "Clauses whose text has to be looked up"),
                List.of(out().words("文件", "Document", 5), out().numbers("条款", "Clauses", 1),
                out().words("其中", "Among them", 8)), unseen);
    }

    /** Editions that the clauses follow and that came after the day of the paper. */
    private void early() {
        ProvenanceText names = new ProvenanceText(out().language(), evidence().design().report().asOf());
        List<String> early = due().stream().map(c -> c.clause().document()).distinct().map(names::document)
                .filter(n -> Printed.early(evidence().design().report().asOf(), n)).toList();
        if (!early.isEmpty()) {
            out().note("下列文件的条款据标准日期之后的版本收录，报送前与当日版本核对：%s。",
                    "The clauses of these documents follow an edition after the day of the paper; compare them with that of the day: %s.",
                    out().list(early));
        }
    }

    /** The clauses that apply to any of the laboratories, each once. */
    private List<ClauseResult> due() {
        Map<String, ClauseResult> due = new TreeMap<>();
        all.stream().flatMap(e -> e.design().report().clauses().stream()).filter(c -> c.reason() != null || !c.notApplicable())
                .forEach(c -> due.putIfAbsent(c.clause().id(), c));
        return List.copyOf(due.values());
    }

    private void agreement() {
        out().paragraph("图纸与所写数值是否一致不是文件的要求，不计入本文的判定数；检查报告计入，数目因此较大。",
                "No document asks that drawing and words agree, so the numbers of this paper leave it out; those of a report of the check "
                + "count it and are larger.");
        List<Finding> found = all.stream().flatMap(e -> Stream.concat(Stream.of(e.design()), e.before().stream())).map(Survey::agreement)
                .flatMap(List::stream).toList();
        if (found.isEmpty()) {
            out().paragraph("没有发现图纸与所写数值不一致。", "Drawing and words agree.");
        }
        out().points(found.stream().map(f -> in(f.message())).toList());
    }

    private void prices() {
        List<Text> doubts = all.stream().flatMap(e -> e.doubts().stream()).distinct().toList();
        if (doubts.isEmpty()) {
            out().paragraph("没有明显不合常理的价格。", "No price looks absurd.");
        }
        out().points(doubts.stream().map(this::in).toList());
    }
}
