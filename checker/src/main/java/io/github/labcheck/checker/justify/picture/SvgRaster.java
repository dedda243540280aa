package io.github.labcheck.checker.justify.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import io.github.labcheck.checker.justify.paper.Block.Image;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws SVG as PNG. The same picture, font and Java give the same bytes. */
final class SvgRaster {

    /** Pixels of the longer side: 200 to the inch where the picture is as wide as a turned page of A4. */
    private static final double LONGEST = 2_000;

    /** Elements of the largest plan; the library's own limit of 2,000 is less than a storey of 120 rooms. */
    private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, 400_000);

    /** What the library tells through logging is of no use to those who read papers; held, since loggers are forgotten otherwise. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE,
            RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);

    private SvgRaster() {
    }

    /**
     * A picture of an SVG.
     *
     * @param family the font to draw with; null if none can show Chinese: then that is left out, rather than drawn as boxes
     * @throws IllegalArgumentException if it cannot be drawn
     */
    static Image draw(String svg, String family) {
        return draw(svg, family, LONGEST);
    }

    /** The same with another number of pixels along the longer side. */
    static Image draw(String svg, String family, double longest) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(drawable(svg, family).getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IllegalArgumentException("no SVG, or too large a one");
        }
        double scale = longest / Math.max(document.size().getWidth(), document.size().getHeight());
        int width = (int) Math.max(1, Math.round(document.size().getWidth() * scale));
        int height = (int) Math.max(1, Math.round(document.size().getHeight() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.addRenderingHints(HINTS);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        document.render(null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return new Image(png(image), width, height, svg);
    }

    /** The list of fonts names some that this machine may have without their showing Chinese. */
    private static String drawable(String svg, String family) {
        return family == null ? svg.replaceAll("[\\u2E80-\\uFFEF]+", " ")
                : svg.replaceFirst("font-family=\"[^\"]*\"", Matcher.quoteReplacement("font-family=\"'" + family + "', sans-serif\""));
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
