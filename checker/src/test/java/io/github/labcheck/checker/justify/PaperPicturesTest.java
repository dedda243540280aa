package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.ontology.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class PaperPicturesTest {

    private static final Pattern VECTOR = Pattern.compile("svgBlip [^>]*embed=\"(rId\\d+)\"");

    @TempDir
    private static Path folder;

    private static XWPFDocument document;

    @BeforeAll
    static void write() {
        Path file = folder.resolve("request.docx");
        Ran ran = Papers.run(Papers.full(Papers.QINZHOU, List.of(), null, "request", Language.ZH, file));
        assertEquals(Exit.DONE, ran.exit());
        document = Papers.read(file);
    }

    private static List<XWPFPicture> pictures() {
        return document.getParagraphs().stream().flatMap(p -> p.getRuns().stream()).flatMap(r -> r.getEmbeddedPictures().stream()).toList();
    }

    @Test
    void eachStoreyHasAPictureWithACaptionBelowIt() {
        List<XWPFParagraph> all = document.getParagraphs();
        List<String> captions = all.stream().filter(p -> p.getText().startsWith("图 ")).map(XWPFParagraph::getText).toList();
        assertEquals(List.of("图 1　F1 一层 平面图", "图 2　F2 二层 平面图", "图 3　F3 三层 平面图"), captions);
        assertEquals(3, pictures().size());
        for (int i = 1; i < all.size(); i++) {
            if (all.get(i).getText().startsWith("图 ")) {
                assertEquals(1, all.get(i - 1).getRuns().get(0).getEmbeddedPictures().size());
            }
        }
    }

    @Test
    void picturesAreSharpAndNotDistortedAndFitThePage() throws IOException {
        CTSectPr page = turned();
        double room = (number(page.getPgSz().getW()) - number(page.getPgMar().getLeft()) - number(page.getPgMar().getRight())) / 20;
        for (XWPFPicture picture : pictures()) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
            var extent = picture.getCTPicture().getSpPr().getXfrm().getExt();
            assertEquals((double) image.getWidth() / image.getHeight(), (double) extent.getCx() / extent.getCy(), 0.001);
            double inches = extent.getCx() / 914_400.0;
            assertTrue(image.getWidth() / inches >= 200, "only " + image.getWidth() / inches + " pixels an inch");
            assertTrue(inches * 72 <= room + 0.1 && inches * 72 > room * 0.9, inches * 72 + " of " + room);
        }
    }

    /** The pages that are broader than high. */
    private static CTSectPr turned() {
        return document.getParagraphs().stream().filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr()).filter(s -> s.getPgSz().isSetOrient()).findFirst().orElseThrow();
    }

    private static double number(Object twentieths) {
        return ((Number) twentieths).doubleValue();
    }

    @Test
    void whoCannotSeeAPictureReadsWhatItShows() {
        for (XWPFPicture picture : pictures()) {
            var inline = document.getParagraphs().stream().flatMap(p -> p.getRuns().stream())
                    .filter(r -> r.getEmbeddedPictures().contains(picture))
                    .findFirst().orElseThrow().getCTR().getDrawingArray(0).getInlineArray(0);
            assertTrue(inline.getDocPr().getDescr().matches("F[123] .层 平面图：房间、墙、门.*"), inline.getDocPr().getDescr());
        }
    }

    @Test
    void besideEachPictureIsTheSameAsVectors() {
        for (XWPFPicture picture : pictures()) {
            Matcher vector = VECTOR.matcher(picture.getCTPicture().xmlText());
            assertTrue(vector.find(), "no vector");
            XWPFPictureData data = (XWPFPictureData) document.getRelationById(vector.group(1));
            assertEquals("image/svg+xml", data.getPackagePart().getContentType());
            String svg = new String(data.getData(), StandardCharsets.UTF_8);
            assertTrue(svg.startsWith("<svg ") && svg.contains("平面图") && svg.contains("Noto Sans CJK SC"));
        }
    }

    @Test
    void plansStandOnTurnedPagesAndTheOthersUpright() {
        List<CTSectPr> sections = document.getParagraphs().stream()
                .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr()).toList();
        assertEquals(2, sections.size());
        assertTrue(sections.get(0).isSetTitlePg() && !sections.get(0).getPgSz().isSetOrient());
        CTSectPr last = turned();
        assertFalse(document.getDocument().getBody().getSectPr().getPgSz().isSetOrient());
        assertEquals(STPageOrientation.LANDSCAPE, last.getPgSz().getOrient());
        assertFalse(last.isSetTitlePg());
        assertTrue(number(last.getPgSz().getW()) > number(last.getPgSz().getH()));
        assertEquals(sections.get(0).getFooterReferenceList().size(), last.getFooterReferenceList().size());
    }

    @Test
    void withoutOutlinesThePlaceForThePlanSaysSo() throws IOException {
        Path out = folder.resolve("none.docx");
        Papers.run(Papers.request(SmallDesigns.file(folder, "a.yaml", SmallDesigns.corridor("1.5") + "storeys: [{id: F1, level: 1}]\n"),
                out));
        String text = Papers.text(Papers.read(out));
        assertTrue(text.contains("图 1　F1 平面图  （F1的房间没有轮廓，不能绘图；平面图由编制单位补充。）"), text);
        Path markdown = folder.resolve("a.md");
        Papers.run(Papers.request(Papers.COUNTY, markdown));
        assertTrue(Files.readString(markdown).contains("（平面图另附。）"));
    }
}
