package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/**
 * Pictures of a Word file, as large as the page allows, each with its caption below. A picture is a PNG that every program
 * shows, and beside it the SVG, which Word 2016 and later show instead.
 */
final class DocxPicture {

    /** Room for the heading above and the caption below, points. */
    private static final double WORDS = 90;

    private static final String SVG_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final double TWENTIETHS = 20;

    private final DocxText text;
    private final DocxPages pages;

    DocxPicture(DocxText text, DocxPages pages) {
        this.text = text;
        this.pages = pages;
    }

    void write(Block.Picture picture) {
        if (picture.image() == null) {
            text.paragraph(DocxStyles.NOTE, picture.caption() + "  " + picture.absent());
            return;
        }
        XWPFParagraph paragraph = text.paragraph(DocxStyles.GAP, "");
        paragraph.setKeepNext(true);
        try {
            image(paragraph.createRun(), picture);
        } catch (InvalidFormatException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        text.paragraph(DocxStyles.CAPTION, picture.caption()).setKeepNext(false);
    }

    private void image(XWPFRun run, Block.Picture picture) throws InvalidFormatException, IOException {
        Block.Image image = picture.image();
        double scale = Math.min(pages.textWidth() / TWENTIETHS / image.width(), (pages.textHeight() / TWENTIETHS - WORDS) / image.height());
        XWPFPicture shown = run.addPicture(new ByteArrayInputStream(image.png()), PictureType.PNG, "plan.png",
                Units.toEMU(image.width() * scale), Units.toEMU(image.height() * scale));
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setName(DocxText.clean(picture.caption()));
        inline.getDocPr().setDescr(DocxText.clean(picture.description()));
        vector(shown.getCTPicture().getBlipFill().getBlip(), run.getDocument()
                .addPictureData(image.svg().getBytes(StandardCharsets.UTF_8), PictureType.SVG));
    }

    /** Names the SVG of a picture. */
    private static void vector(CTBlip blip, String relationship) {
        CTOfficeArtExtension extension = (blip.isSetExtLst() ? blip.getExtLst() : blip.addNewExtLst()).addNewExt();
        extension.setUri(SVG_EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SVG_NAMESPACE, "svgBlip", "asvg"));
            cursor.insertNamespace("asvg", SVG_NAMESPACE);
            cursor.insertAttributeWithValue(new QName(RELATIONSHIPS, "embed", "r"), relationship);
        }
    }
}
