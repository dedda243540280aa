package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.docx.TemplateException.Reason;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.checker.report.table.SameZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes a paper as a Word file. The same paper gives the same bytes. */
public final class DocxWriter {

    private static final int LARGEST = 32 << 20;

    private final byte[] template;

    private DocxWriter(byte[] template) {
        this.template = template;
    }

    /** A writer with the built-in styles, page, header and footer. */
    public static DocxWriter standard() {
        return new DocxWriter(null);
    }

    /**
     * A writer with the styles, page, header and footer of a Word file, which is read now and not again.
     *
     * @throws UnreadableInput   if the file cannot be read
     * @throws TemplateException if it is too large to be a template
     */
    public static DocxWriter withTemplate(Path template) throws UnreadableInput {
        byte[] bytes = InputBytes.read(template, LARGEST);
        if (bytes.length > LARGEST) {
            throw new TemplateException(Reason.LARGE, null);
        }
        return new DocxWriter(bytes);
    }

    /**
     * Names of the styles that the template lacks and that are added.
     *
     * @throws TemplateException if the template cannot be used
     */
    public List<String> missingStyles() {
        try (XWPFDocument document = DocxTemplate.of(template)) {
            return DocxStyles.of(document).added();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a paper; does not close the stream.
     *
     * @throws TemplateException if the template cannot be used
     */
    public void write(Paper paper, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = template == null ? DocxTemplate.standard(paper) : DocxTemplate.of(template)) {
            DocxStyles styles = DocxStyles.of(document);
            DocxText text = new DocxText(document, styles);
            properties(document.getProperties().getCoreProperties(), paper);
            new DocxTitlePage(text).write(paper);
            DocxPages pages = new DocxPages(document, text);
            new DocxContents(text, paper, pages.textHeight()).write();
            Body body = new Body(text, pages, new DocxTable(document, styles, pages), new DocxPicture(text, pages));
            paper.blocks().forEach(body::write);
            pages.end();
            document.write(bytes);
        }
        SameZip.copy(bytes.toByteArray(), out);
    }

    private static void properties(CoreProperties properties, Paper paper) {
        Optional<Date> date = Optional.of(Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setTitle(DocxText.clean(paper.subject() + " " + paper.title()));
        properties.setCreator("labcheck");
        properties.setCreated(date);
        properties.setModified(date);
        properties.setLastModifiedByUser("labcheck");
    }

    /** Writes the blocks one after the other. */
    private static final class Body {

        private final DocxText text;
        private final DocxPages pages;
        private final DocxTable table;
        private final DocxPicture picture;
        private int heading;
        private boolean breakBefore;

        Body(DocxText text, DocxPages pages, DocxTable table, DocxPicture picture) {
            this.text = text;
            this.pages = pages;
            this.table = table;
            this.picture = picture;
        }

        void write(Block block) {
            if (block instanceof Block.Heading h) {
                XWPFParagraph paragraph = text.heading(h.level(), h.text(), heading++);
                paragraph.setPageBreak(breakBefore);
                breakBefore = false;
            } else if (block instanceof Block.Paragraph p) {
                text.paragraph(DocxStyles.BODY, p.text());
            } else if (block instanceof Block.Note n) {
                text.paragraph(DocxStyles.NOTE, n.text());
            } else if (block instanceof Block.Points p) {
                p.items().forEach(i -> text.paragraph(DocxStyles.POINT, "• " + i));
            } else if (block instanceof Block.Table t) {
                text.paragraph(DocxStyles.CAPTION, t.caption());
                table.write(t);
                text.paragraph(DocxStyles.GAP, "");
            } else if (block instanceof Block.Picture p) {
                picture.write(p);
            } else if (block instanceof Block.PageBreak b) {
                breakBefore = !pages.turn(b.turned());
            }
        }
    }
}
