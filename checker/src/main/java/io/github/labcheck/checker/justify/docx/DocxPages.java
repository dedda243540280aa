package io.github.labcheck.checker.justify.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages of a Word file: how much room the text has, and where pages are turned. Lengths in twentieths of a point. */
final class DocxPages {

    static final int A4_WIDTH = 11_906;
    static final int A4_HEIGHT = 16_838;
    static final int MARGIN = 1_418;
    static final int EDGE = 851;

    private final XWPFDocument document;
    private final DocxText text;
    private final CTSectPr upright;
    private boolean turned;
    private boolean first = true;

    /** The pages of a document; where its section says nothing of them, they are A4. */
    DocxPages(XWPFDocument document, DocxText text) {
        this.document = document;
        this.text = text;
        CTBody body = document.getDocument().getBody();
        upright = body.isSetSectPr() ? (CTSectPr) body.getSectPr().copy() : CTSectPr.Factory.newInstance();
        complete(upright);
    }

    /** Gives a section a page and margins, unless it has them. */
    static void complete(CTSectPr section) {
        if (!section.isSetPgSz()) {
            section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDTH));
            section.getPgSz().setH(BigInteger.valueOf(A4_HEIGHT));
        }
        if (!section.isSetPgMar()) {
            CTPageMar margins = section.addNewPgMar();
            BigInteger margin = BigInteger.valueOf(MARGIN);
            margins.setTop(margin);
            margins.setBottom(margin);
            margins.setLeft(margin);
            margins.setRight(margin);
            margins.setHeader(BigInteger.valueOf(EDGE));
            margins.setFooter(BigInteger.valueOf(EDGE));
            margins.setGutter(BigInteger.ZERO);
        }
    }

    /** Width of the text. */
    int textWidth() {
        CTPageMar margins = upright.getPgMar();
        return Math.max(MARGIN, length(turned ? upright.getPgSz().getH() : upright.getPgSz()
                .getW()) - length(margins.getLeft()) - length(margins.getRight()));
    }

    /** Height of the text. */
    int textHeight() {
        CTPageMar margins = upright.getPgMar();
        return Math.max(MARGIN, length(turned ? upright.getPgSz().getW() : upright.getPgSz().getH())
                - Math.abs(length(margins.getTop())) - Math.abs(length(margins.getBottom())));
    }

    private static int length(Object twentieths) {
        return twentieths instanceof Number number ? number.intValue() : 0;
    }

    /** Ends the pages so far, so that what follows stands on turned or upright pages; false if nothing changes. */
    boolean turn(boolean wanted) {
        if (wanted == turned) {
            return false;
        }
        XWPFParagraph last = document.getBodyElements().isEmpty()
                || !(document.getBodyElements().get(document.getBodyElements().size() - 1) instanceof XWPFParagraph p)
                ? text.paragraph(DocxStyles.GAP, "") : p;
        CTPPr properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
        properties.setSectPr(section());
        turned = wanted;
        return true;
    }

    /** Writes the properties of the last pages, which must be the last thing of the body. */
    void end() {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = section();
        if (body.isSetSectPr()) {
            body.unsetSectPr();
        }
        body.setSectPr(section);
    }

    /** The properties of the pages so far. Only the first have a title page and may begin with a number of their own. */
    private CTSectPr section() {
        CTSectPr section = (CTSectPr) upright.copy();
        if (!first && section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        if (!first && section.isSetPgNumType()) {
            section.unsetPgNumType();
        }
        if (turned) {
            CTPageSz size = section.getPgSz();
            Object width = size.getW();
            size.setW(size.getH());
            size.setH(width);
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        first = false;
        return section;
    }
}
