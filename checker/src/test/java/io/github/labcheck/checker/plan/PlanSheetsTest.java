package io.github.labcheck.checker.plan;

import static io.github.labcheck.checker.operation.SmallDesigns.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.PlanOperation;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.checker.operation.PlanRequest.Print;
import io.github.labcheck.checker.report.html.Browser;
import io.github.labcheck.ontology.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that print true to scale: measured on the paper that a browser prints. */
class PlanSheetsTest {

    private static final String ONE_ROOM = """
            labcheck: 1
            project: {id: one, name: One room, date: 2017-11-01}
            storeys: [{id: F1, level: 1}]
            rooms:
              - {id: R1, function: storage, storey: F1, outline: [[0, 0], [%1$s, 0], [%1$s, %2$s], [0, %2$s]]}
            """;

    /** Dots of a millimetre. */
    private static final int DOTS = 10;

    @TempDir
    private Path folder;

    private Commands.Ran run(Path design, Path out, Print print) {
        return Commands.run(new PlanOperation(Commands.WORKBENCH, new PlanRequest(design, null, out, Language.EN, false, List.of(), "all",
                null, "html", null, print, true)));
    }

    private String page(String yaml, Print print) throws IOException {
        Path out = folder.resolve("sheets.html");
        assertEquals(Exit.DONE, run(file(folder, "design.yaml", yaml), out, print).exit());
        return Files.readString(out);
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(r.groupCount())).toList();
    }

    static boolean canMeasure() {
        return Browser.isInstalled()
                && Stream.of(System.getenv("PATH").split(":")).anyMatch(f -> Files.isExecutable(Path.of(f, "pdftoppm")));
    }

    @ParameterizedTest
    @EnabledIf(value = "canMeasure", disabledReason = "no Chromium or no pdftoppm on this machine")
    @CsvSource({"a4, 12.04, 7, 50, 297, 210", "a4, 23.45, 14, 100, 297, 210", "a3, 18.2, 11.5, 50, 420, 297",
        "a3, 36.05, 20, 100, 420, 297", "a3, 70.1, 30, 200, 420, 297"})
    void aRoomIsAsWideOnThePaperAsTheScaleSays(String paper, double width, double depth, int scale, int paperWidth, int paperHeight)
            throws Exception {
        String page = page(ONE_ROOM.formatted(width, depth), new Print(paper, null, false));
        assertTrue(page.contains(">1:" + scale + " · "), all(page, "class=\"scale\"[^>]*>([^<]*)")::toString);
        BufferedImage image = printed(folder.resolve("sheets.html"));
        assertEquals(paperWidth * DOTS, image.getWidth(), 5);
        assertEquals(paperHeight * DOTS, image.getHeight(), 5);
        assertEquals(width * 1000 / scale * DOTS, room(image, true), 4, "width, in tenths of a millimetre");
        assertEquals(depth * 1000 / scale * DOTS, room(image, false), 4, "depth, in tenths of a millimetre");
    }

    /** The first page as the browser prints it, ten dots a millimetre. */
    private BufferedImage printed(Path page) throws Exception {
        Path pdf = folder.resolve("sheets.pdf");
        try (Browser browser = Browser.start(Browser.installed().orElseThrow())) {
            browser.open(page);
            Files.write(pdf, browser.printed());
        }
        Process raster = new ProcessBuilder("pdftoppm", "-r", Integer.toString(DOTS * 254 / 10), "-f", "1", "-l", "1", "-png",
                "-singlefile", pdf.toString(), folder.resolve("page").toString()).inheritIO().start();
        assertEquals(0, raster.waitFor());
        return ImageIO.read(folder.resolve("page.png").toFile());
    }

    /** Dots between the two walls on a line through the room that meets no label: walls are the only broad dark stripes. */
    private static int room(BufferedImage image, boolean across) {
        int end = across ? image.getWidth() : image.getHeight();
        int middle = (across ? image.getHeight() : image.getWidth()) / 2;
        List<Integer> walls = new ArrayList<>();
        int dark = 0;
        for (int i = 0; i < end; i++) {
            int at = across ? image.getRGB(i, middle - 25 * DOTS / 2) : image.getRGB(middle - 25 * DOTS, i);
            if ((at & 0xFF) < 0x70) {
                dark++;
            } else {
                if (dark >= DOTS * 8 / 10) {
                    walls.add(i - dark);
                    walls.add(i);
                }
                dark = 0;
            }
        }
        assertEquals(4, walls.size(), "two walls: " + walls);
        return walls.get(2) - walls.get(1);
    }

    private static String row(int rooms) {
        StringBuilder yaml = new StringBuilder("labcheck: 1\nproject: {id: row, name: A row, date: 2017-11-01}\n"
                + "storeys: [{id: F1, level: 1}]\nrooms:\n");
        for (int i = 0; i < rooms; i++) {
            yaml.append(String.format(Locale.ROOT, "  - {id: R%1$d, function: storage, storey: F1, outline: [[%2$s, 0], "
                    + "[%3$s, 0], [%3$s, 6], "
                    + "[%2$s, 6]]}\n", i, i * 4.2, i * 4.2 + 4));
        }
        return yaml.append("doors:\n  - {id: D17, between: [R0, R1], at: [4.1, 3], clearWidth: 0.9, swingsInto: R1}\n").toString();
    }

    @Test
    void aStoreyThatFitsOnNoSheetIsSplitWithMatchLinesAndEveryRoomIsOnOne() throws IOException {
        String page = page(row(28), new Print("a4", null, false));
        assertTrue(page.contains(">1:200 · "));
        List<String> plans = Stream.of(page.split("(?=<svg )")).filter(s -> s.contains("class=\"walls\"")).toList();
        assertEquals(3, plans.size());
        assertEquals(List.of("2", "1", "3", "2"), all(page, "continues on sheet (\\d)"));
        assertEquals(4, all(page, "(class=\"match\")").size());
        for (int i = 0; i < 28; i++) {
            assertTrue(page.contains(">R" + i + "<") || page.contains(">R" + i + " "), "R" + i);
        }
        assertEquals(List.of("1 of 4", "2 of 4", "3 of 4", "4 of 4"), all(page, "sheet (\\d of \\d)<"));
        assertEquals(1, Stream.of(page(row(28), new Print("a4", "1:500", false)).split("(?=<svg )"))
                .filter(s -> s.contains("class=\"walls\"")).count());
    }

    @Test
    void doorsAreNumberedAndLengthsAreWrittenWhereTheyAreAskedFor() throws IOException {
        String plain = page(row(3), new Print(null, null, false));
        assertEquals(List.of("D17"), all(plain, "<text data-door=\"D17\"[^>]*>([^<]*)"));
        assertFalse(plain.contains("class=\"dimensions\""));
        String with = page(row(3), new Print(null, null, true));
        String dimensions = with.substring(with.indexOf("class=\"dimensions\""));
        assertEquals(List.of("4000", "4000", "4000", "6000", "6000", "6000"), all(dimensions, ">(\\d{4})<").stream().sorted().toList());
    }

    @Test
    void aLengthStandsBesideTheEdgeThatItMeasuresInsideTheRoom() throws IOException {
        String page = page(ONE_ROOM.formatted(12, 7), new Print("a4", null, true));
        Matcher room = Pattern.compile("data-room=\"R1\"[^>]*>.*?<path d=\"([^\"]*)\"", Pattern.DOTALL).matcher(page);
        assertTrue(room.find());
        double[] xs = all(room.group(1), "[ML]([\\d.]+) ").stream().mapToDouble(Double::parseDouble).sorted().toArray();
        double[] ys = all(room.group(1), "[ML][\\d.]+ ([\\d.]+)").stream().mapToDouble(Double::parseDouble).sorted().toArray();
        Matcher text = Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\"[^>]*>(12000|7000)<").matcher(page);
        int found = 0;
        while (text.find()) {
            double x = Double.parseDouble(text.group(1));
            double y = Double.parseDouble(text.group(2));
            assertTrue(x > xs[0] && x < xs[xs.length - 1] && y > ys[0] && y < ys[ys.length - 1], text.group());
            found++;
        }
        assertEquals(2, found);
    }

    @Test
    void theMarksOfARoomStandTogetherAndTheLegendHasSheetsOfItsOwn() throws IOException {
        Path out = folder.resolve("county.html");
        Commands.run(new PlanOperation(Commands.WORKBENCH, new PlanRequest(Path.of("../examples/designs/county-veterinary-lab.yaml"), null,
                out, Language.ZH, true, List.of(), "all", null, "html", null, new Print("a4", null, false), true)));
        List<String> sheets = Stream.of(Files.readString(out).split("(?=<svg )")).filter(s -> s.startsWith("<svg ")).toList();
        assertTrue(sheets.get(0).contains("class=\"mark\"") && !sheets.get(0).contains("class=\"fault\""));
        assertTrue(sheets.stream().skip(1).anyMatch(s -> s.contains("class=\"fault\"")));
        for (String sheet : sheets) {
            for (String y : all(sheet, "<text[^>]* y=\"([-\\d.]+)\"")) {
                assertTrue(Double.parseDouble(y) < 210, y);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a5", "letter"})
    void paperThatThereIsNotIsRefused(String paper) {
        Path design = file(folder, "design.yaml", row(2));
        assertEquals(Exit.USAGE, run(design, folder.resolve("x.html"), new Print(paper, null, false)).exit());
        assertEquals(Exit.USAGE, run(design, folder.resolve("x.html"), new Print("a4", "0", false)).exit());
        assertFalse(Files.exists(folder.resolve("x.html")));
    }
}
