package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.PaperText;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;

/** Paragraphs of a Word file. */
final class DocxText {

    private final XWPFDocument document;
    private final DocxStyles styles;

    DocxText(XWPFDocument document, DocxStyles styles) {
        this.document = document;
        this.styles = styles;
    }

    DocxStyles styles() {
        return styles;
    }

    XWPFDocument document() {
        return document;
    }

    /** Text as readers see it, without what XML cannot hold. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder();
        PaperText.of(text).codePoints().forEach(c -> out.appendCodePoint((c & 0xFFFE) == 0xFFFE ? 0xFFFD : c));
        return out.toString();
    }

    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.id(style));
        if (!text.isEmpty()) {
            paragraph.createRun().setText(clean(text));
        }
        return paragraph;
    }

    /** A heading with a bookmark that the table of contents leads to. */
    XWPFParagraph heading(int level, String text, int number) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(styles.heading(level));
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(bookmark(number));
        paragraph.createRun().setText(clean(text));
        CTMarkupRange end = paragraph.getCTP().addNewBookmarkEnd();
        end.setId(BigInteger.valueOf(number));
        return paragraph;
    }

    /** The name of the bookmark of a heading. */
    static String bookmark(int number) {
        return "_Toc%08d".formatted(number + 1);
    }
}
