package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.ontology.Text;

/** The first page: what it is, of what, by whom, when. */
final class DocxTitlePage {

    private final DocxText text;

    DocxTitlePage(DocxText text) {
        this.text = text;
    }

    void write(Paper paper) {
        text.paragraph(DocxStyles.SUBTITLE, paper.subject());
        text.paragraph(DocxStyles.TITLE, paper.title());
        paper.fields().forEach(f -> text.paragraph(DocxStyles.FIELD,
                f.name() + Text.of("words.colon").in(paper.language()) + f.value()));
    }
}
