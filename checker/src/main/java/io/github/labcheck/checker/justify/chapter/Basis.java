package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.DocumentRank;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 编制依据: the documents of which a clause binds something here, in the order in which papers list them. */
final class Basis extends Chapter {

    Basis(Justification evidence, PaperBuilder out) {
        super(evidence, out);
    }

    @Override
    void write() {
        DocumentNames names = new DocumentNames(out().language(), evidence().design().report().asOf());
        Map<String, Set<String>> clauses = new HashMap<>();
        evidence().bearing().forEach(c -> clauses.computeIfAbsent(c.clause().document().id(), k -> new HashSet<>()).add(c.clause().id()));
        List<Row> rows = new ArrayList<>();
        for (Document document : evidence().documents()) {
            rows.add(row(rows.size() + 1, in(DocumentRank.of(document).label()), names.number(document).orElse(UNKNOWN),
                    names.title(document), document.from() == null
                    ? UNKNOWN : document.from(), clauses.get(document.id()).size()));
        }
        out().paragraph(Text.of("justify.chapter.Basis.editions-those-force-table", evidence().design().report().asOf()));
        out().table(Text.of("justify.chapter.Basis.documents-editions"),
                List.of(out().numbers(Text.of("justify.chapter.Basis.no"), 2), out().words(Text.of("justify.chapter.Basis.kind"), 4),
                        out().words(Text.of("justify.chapter.Basis.number"), 5),
                out().words(Text.of("justify.chapter.Basis.title"), 9), out().words(Text.of("justify.chapter.Basis.force-from"), 4),
                        out().numbers(Text.of("justify.chapter.Basis.clauses"), 2)), rows);
        List<String> former = evidence().formerDocuments().stream().map(names::both).toList();
        if (!former.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.Basis.former", evidence().design().report().asOf(), out().list(former)));
        }
    }
}
