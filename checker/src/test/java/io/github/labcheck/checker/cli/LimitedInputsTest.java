package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.operation.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of values beside a design is read within the limits that a user sets, and crossing one ends alike. */
class LimitedInputsTest {

    private static final int DEEP = 80;

    @TempDir
    private Path folder;

    /** The options after which a file is read, and the text of one that is too much for a limit. */
    private record Kind(List<String> command, String file, String text, String limit, String enough) {

        @Override
        public String toString() {
            return command + " " + limit;
        }
    }

    static Stream<Kind> kinds() {
        String deep = "a: " + "[".repeat(DEEP) + "]".repeat(DEEP) + "\n";
        String lengthy = "a: " + "x".repeat(5_000) + "\n";
        return Stream.of(List.of("check", "--waivers"), List.of("check", "--profile"), List.of("justify", "--prices"),
                List.of("justify", "--waivers")).flatMap(command -> Stream.of(
                new Kind(command, "file.yaml", deep, "nesting=64", "nesting=200"),
                new Kind(command, "file.yaml", lengthy, "text-length=4000", "text-length=6000"),
                new Kind(command, "file.yaml", "# " + "x".repeat(1 << 20) + "\na: b\n", "file-size=1", "file-size=2")));
    }

    private List<String> run(Kind kind, String limit) throws IOException {
        Path design = SmallDesigns.file(folder, "design.yaml", SmallDesigns.corridor("1.5"));
        Path file = Files.writeString(folder.resolve(kind.file()), kind.text());
        List<String> arguments = new ArrayList<>(List.of(kind.command().get(0), design.toString(), kind.command().get(1), file.toString(),
                "--lang", "en", "--limit", limit));
        if (kind.command().get(0).equals("justify")) {
            arguments.addAll(List.of("--output", folder.resolve("paper.docx").toString()));
        }
        return ended(arguments);
    }

    private static List<String> ended(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandFront.run(Workbenches.sharing(Commands.WORKBENCH), Streams.plain(out, err), arguments.toArray(String[]::new));
        return List.of(Integer.toString(exit), out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFileBeyondALimitEndsWithTheLimitItsValueAndTheWayOut(Kind kind) throws IOException {
        List<String> ended = run(kind, kind.limit());
        assertEquals("6", ended.get(0), ended.get(1));
        assertTrue(ended.get(1).contains("(limit " + kind.limit() + ";"), ended.get(1));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aHigherLimitLetsItBeRead(Kind kind) throws IOException {
        List<String> ended = run(kind, kind.enough());
        assertNotEquals("6", ended.get(0), ended.get(1)); // it is read, and wrong in another way
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aDrawingBeyondItsLimitIsNotImported(List<String> more) throws IOException {
        Path drawing = Files.writeString(folder.resolve("plan.dxf"), "0\nSECTION\n" + "999\nx\n".repeat(200_000));
        List<String> arguments = new ArrayList<>(List.of("import", drawing.toString(), "--lang", "en", "--limit", "drawing-size=1"));
        arguments.addAll(more);
        List<String> ended = ended(arguments);
        assertEquals("6", ended.get(0), ended.get(1));
        assertTrue(ended.get(1).contains("larger than 1 MiB") && ended.get(1).contains("(limit drawing-size=1;"), ended.get(1));
    }

    static Stream<List<String>> drawings() {
        return Stream.of(List.of(), List.of("--list"));
    }
}
