package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block.Heading;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.ontology.Text;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field, filled with links to the headings; the page numbers come when Word renews it (F9).
 * Word is not told to renew it by itself: it would ask the reader a question whenever the file is opened.
 */
final class DocxContents {

    private static final int DEEPEST = 2;

    private final DocxText text;
    private final Paper paper;

    DocxContents(DocxText text, Paper paper) {
        this.text = text;
        this.paper = paper;
    }

    void write() {
        text.paragraph(DocxStyles.CONTENTS, Text.of("justify.docx.DocxContents.contents").in(paper.language())).setPageBreak(true);
        List<Heading> headings = paper.headings();
        boolean begun = false;
        XWPFParagraph last = null;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= DEEPEST) {
                last = entry(headings.get(i), i, !begun);
                begun = true;
            }
        }
        if (last != null) {
            mark(last.getCTP().addNewR(), STFldCharType.END);
            text.paragraph(DocxStyles.GAP, "").setPageBreak(true);
        }
    }

    private XWPFParagraph entry(Heading heading, int number, boolean first) {
        XWPFParagraph paragraph = text.document().createParagraph();
        paragraph.setStyle(text.styles().contents(heading.level()));
        if (first) {
            mark(paragraph.getCTP().addNewR(), STFldCharType.BEGIN);
            instruction(paragraph.getCTP().addNewR(), " TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ");
            mark(paragraph.getCTP().addNewR(), STFldCharType.SEPARATE);
        }
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(DocxText.bookmark(number));
        link.addNewR().addNewT().setStringValue(DocxText.clean(heading.text()));
        return paragraph;
    }

    private static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }

    private static void instruction(CTR run, String words) {
        var instruction = run.addNewInstrText();
        instruction.setStringValue(words);
        instruction.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
}
