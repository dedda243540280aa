package io.github.labcheck.checker.justify.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.justify.paper.Block.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SvgRasterTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\" width=\"200mm\" height=\"100mm\" font-family=\"Nowhere\">"
            + "<rect x=\"0\" y=\"0\" width=\"100\" height=\"100\" fill=\"#ff0000\"/>%s</svg>";

    private static String withText(String words) {
        return SVG.formatted("<text x=\"150\" y=\"50\" font-size=\"20\" text-anchor=\"middle\">" + words + "</text>");
    }

    @Test
    void thePictureKeepsItsProportionsAndColours() throws IOException {
        Image image = SvgRaster.draw(SVG.formatted(""), "SansSerif");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(image.png()));
        assertEquals(2000, drawn.getWidth());
        assertEquals(1000, drawn.getHeight());
        assertEquals(0xFFFF0000, drawn.getRGB(500, 500));
        assertEquals(0xFFFFFFFF, drawn.getRGB(1500, 500));
        assertEquals(SVG.formatted(""), image.svg());
    }

    @Test
    void withoutAFontChineseIsLeftOutRatherThanDrawnAsBoxes() {
        assertArrayEquals(SvgRaster.draw(withText(""), null).png(), SvgRaster.draw(withText("汉字"), null).png());
        assertTrue(SvgRaster.draw(withText("汉字"), null).svg().contains("汉字"));
        assertFalse(Arrays.equals(SvgRaster.draw(withText("101"), null).png(), SvgRaster.draw(withText(""), null).png()));
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertArrayEquals(SvgRaster.draw(withText("汉字 101"), "SansSerif").png(), SvgRaster.draw(withText("汉字 101"), "SansSerif").png());
    }
}
