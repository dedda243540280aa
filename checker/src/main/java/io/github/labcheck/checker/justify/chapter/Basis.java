package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.DocumentRank;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 编制依据: the documents of which a clause binds something here, in the order in which papers list them. */
final class Basis extends Chapter {

    /** What a catalogue adds to a title for its own readers. */
    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*(转述|不是标准|公开报道|second-hand|not a standard)[^（）()]*[）)]$");

    Basis(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        ProvenanceText sources = new ProvenanceText(out().language(), evidence().design().report().asOf());
        Map<String, Set<String>> clauses = new HashMap<>();
        evidence().bearing().forEach(c -> clauses.computeIfAbsent(c.clause().document().id(), k -> new HashSet<>()).add(c.clause().id()));
        List<Row> rows = new ArrayList<>();
        for (Document document : evidence().documents()) {
            rows.add(row(rows.size() + 1, in(DocumentRank.of(document).label()), number(document, sources),
                    title(document), document.from() == null
                    ? UNKNOWN : document.from(), clauses.get(document.id()).size()));
        }
        out().paragraph("标准版本按 %s 现行有效的选取。下表所列为有条款适用于本项目的文件。",
                "The editions are those in force on %s. The table lists the documents of which a clause applies to this project.",
                evidence().design().report().asOf());
        out().table(new Text("编制依据", "Documents and editions"),
                List.of(out().numbers("序号", "No.", 2), out().words("类别", "Kind", 4), out().words("编号", "Number", 5),
                out().words("名称", "Title", 9), out().words("施行日期", "In force from", 4), out().numbers("适用条款", "Clauses", 2)), rows);
    }

    /** Its number, unless that is its title over again. */
    private String number(Document document, ProvenanceText sources) {
        return sources.printed(document).filter(n -> !n.equals(title(document)))
                .map(n -> Printed.on(evidence().design().report().asOf(), n)).orElse(UNKNOWN);
    }

    private String title(Document document) {
        return REMARK.matcher(in(document.title())).replaceFirst("");
    }
}
