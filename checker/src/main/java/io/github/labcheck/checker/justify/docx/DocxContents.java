package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block.Heading;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.ontology.Text;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * The table of contents: a field, filled with links to the headings; the page numbers come when Word renews it (F9).
 * Word is not told to renew it by itself: it would ask the reader a question whenever the file is opened.
 */
final class DocxContents {

    private static final int DEEPEST = 2;

    /** Height of a line and of the heading, in twentieths of a point; lines below the least are no longer well read. */
    private static final int USUAL = 380;
    private static final int LEAST = 290;
    private static final int ABOVE = 1_100;

    private final DocxText text;
    private final Paper paper;
    private final int height;
    private int pitch;

    /**
     * A table of contents.
     *
     * @param height of the text of a page
     */
    DocxContents(DocxText text, Paper paper, int height) {
        this.text = text;
        this.paper = paper;
        this.height = height;
    }

    void write() {
        text.paragraph(DocxStyles.CONTENTS, Text.of("justify.docx.DocxContents.contents").in(paper.language())).setPageBreak(true);
        List<Heading> headings = paper.headings();
        long listed = headings.stream().filter(h -> h.level() <= DEEPEST).count();
        pitch = listed == 0 ? USUAL : (int) ((height - ABOVE) / listed);
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
        if (pitch >= LEAST && pitch < USUAL) { // a few lines alone on a second page look like a mistake
            CTSpacing spacing = paragraph.getCTP().getPPr().addNewSpacing();
            spacing.setBefore(BigInteger.ZERO);
            spacing.setAfter(BigInteger.ZERO);
            spacing.setLine(BigInteger.valueOf(pitch));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
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
