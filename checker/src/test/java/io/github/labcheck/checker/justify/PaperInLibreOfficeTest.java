package io.github.labcheck.checker.justify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the paper with LibreOffice and looks at its pages; skipped where that or pdftotext is not installed. */
class PaperInLibreOfficeTest {

    private static final int ENOUGH_SECONDS = 180;

    @TempDir
    private Path folder;

    private static Optional<Path> program(String name) {
        return Stream.of(System.getenv("PATH").split(":")).map(f -> Path.of(f, name)).filter(Files::isExecutable).findFirst();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("run.log").toFile()).start();
        assertTrue(process.waitFor(ENOUGH_SECONDS, TimeUnit.SECONDS), "too slow: " + String.join(" ", command));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("run.log")));
    }

    @Test
    void theMainPartHasTenToTwentyOnePagesAndNoPageIsEmpty() throws IOException, InterruptedException {
        Optional<Path> office = program("soffice");
        Optional<Path> reader = program("pdftotext");
        assumeTrue(office.isPresent() && reader.isPresent(), "LibreOffice or pdftotext is not installed");
        Path paper = folder.resolve("paper.docx");
        Papers.run(Papers.full(Papers.QINZHOU, List.of(Papers.PRESENT), Papers.PRICES, "request", Language.ZH, paper));
        run(office.get().toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir",
                folder.toString(), paper.toString());
        run(reader.get().toString(), "-enc", "UTF-8", folder.resolve("paper.pdf").toString(), folder.resolve("paper.txt").toString());
        List<String> pages = List.of(Files.readString(folder.resolve("paper.txt")).split("\f"));
        int first = page(pages, "一、项目概况");
        int annex = page(pages, "十一、附件");
        assertTrue(annex - first >= 10 && annex - first <= 21, "main part on " + (annex - first) + " pages");
        pages.forEach(p -> assertTrue(p.lines().filter(l -> !l.isBlank()).count() > 2, () -> "nothing but header and footer: " + p));
        int sheet = page(pages, "编制工作单（内部使用，报送前抽去）");
        assertTrue(pages.get(sheet - 1).contains("F3 三层 平面图"),
                () -> "no plan of the third storey before the sheet: " + pages.get(sheet - 1));
        assertTrue(pages.get(pages.size() - 1).contains("须核对的价格"),
                () -> "the author's sheet does not end the file: " + pages.get(pages.size() - 1));
    }

    /** The last page that has a line, which the table of contents has as well. */
    private static int page(List<String> pages, String line) {
        return IntStream.range(0, pages.size()).filter(i -> pages.get(i).lines().anyMatch(l -> l.strip().equals(line))).max().orElseThrow();
    }
}
