package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
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

/** 编制依据: the documents and editions that the check rests on, and what was seen of them. */
final class Basis extends Chapter {

    Basis(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        ProvenanceText sources = new ProvenanceText(out().language(), evidence().design().report().asOf());
        Map<String, List<ClauseResult>> byDocument = new TreeMap<>(Groups.by(evidence().design().report().clauses(), c -> c.clause().document().id()));
        List<Row> rows = new ArrayList<>();
        List<String> idle = new ArrayList<>();
        for (Document document : evidence().design().report().documents()) {
            List<ClauseResult> clauses = byDocument.get(document.id());
            long judged = clauses.stream().filter(c -> c.reason() == null && !c.notApplicable()).count();
            long manual = clauses.stream().filter(c -> c.reason() != null).count();
            if (judged + manual == 0) {
                idle.add(sources.document(document));
            } else {
                rows.add(row(rows.size() + 1, sources.printed(document).orElse("—"), in(document.title()), period(document), judged, manual));
            }
        }
        out().paragraph("按核查日 %s 选取现行版本。下表列出所用文件及其中参与判定的条款数；完整条款见附件。",
                "The editions are those in force on %s. The table lists the documents and how many of their clauses took part; the annex lists the clauses.",
                evidence().design().report().asOf());
        out().table(new Text("编制依据", "Documents and editions"), List.of(out().numbers("序号", "No.", 2), out().words("编号", "Number", 5),
                out().words("名称", "Title", 10), out().words("施行期", "In force", 5), out().numbers("判定条款", "Judged", 2),
                out().numbers("人工条款", "For a person", 2)), rows);
        if (!idle.isEmpty()) {
            out().paragraph("另有 %d 份文件的条款在本设计中没有适用对象：%s。", "The clauses of %d more documents have no subject in this design: %s.",
                    idle.size(), out().list(idle));
        }
        seen();
    }

    private String period(Document document) {
        String from = document.from() == null ? out().say("起始日未知", "beginning not known") : out().say("自 %s", "from %s", document.from());
        return document.until() == null ? from : from + out().say("，至 %s 前", ", before %s", document.until());
    }

    /** How far the texts can be relied on; a recalled clause must not pass for a quoted one. */
    private void seen() {
        Map<Evidence, List<ClauseResult>> byEvidence = new TreeMap<>(Groups.by(evidence().design().report().clauses(), c -> c.clause().evidence()));
        List<String> parts = new ArrayList<>();
        byEvidence.forEach((evidence, clauses) -> parts.add(out().say("%s %d 条", "%2$d: %1$s", Words.of(evidence).in(out().language()), clauses.size())));
        out().note("条款的核实程度：%s。凡未见原文的条款，报批前应查对正式文本；本文不摘录标准原文。",
                "How far the clauses were verified: %s. Look up the text of every clause that was not seen before handing this in; no standard is quoted here.",
                String.join(out().say("；", "; "), parts));
    }
}
