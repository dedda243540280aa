package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Pictures of a Word file, as wide as the text allows, each with its caption below. */
final class DocxPicture {

    private static final double WIDEST = 450;
    private static final double HIGHEST = 600;

    private final DocxText text;

    DocxPicture(DocxText text) {
        this.text = text;
    }

    void write(Block.Picture picture) {
        if (picture.png() == null) {
            text.paragraph(DocxStyles.NOTE, picture.absent());
        } else {
            double scale = Math.min(WIDEST / picture.png().width(), HIGHEST / picture.png().height());
            XWPFParagraph paragraph = text.paragraph(DocxStyles.GAP, "");
            try {
                paragraph.createRun().addPicture(new ByteArrayInputStream(picture.png().bytes()), Document.PICTURE_TYPE_PNG, "plan.png",
                        Units.toEMU(picture.png().width() * scale), Units.toEMU(picture.png().height() * scale));
            } catch (InvalidFormatException | IOException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
        text.paragraph(DocxStyles.CAPTION, picture.caption());
    }
}
