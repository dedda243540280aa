package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.operation.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives every command, for every file that it reads, something that is no file: a folder, a device without end, a pipe. */
class UnreadableInputsTest {

    private static final String INPUT = "@INPUT@";

    @TempDir
    private Path folder;
    private Path design;

    /** A command with a place for a file, and how it ends if that cannot be read. */
    private record Use(int exit, List<String> arguments) { }

    private record Ran(int exit, String out, String err) { }

    @BeforeEach
    void design() {
        design = SmallDesigns.file(folder, "design.yaml", SmallDesigns.corridor("1.5"));
    }

    private List<Use> uses() {
        String out = folder.resolve("paper.docx").toString();
        String file = design.toString();
        return List.of(new Use(3, List.of("convert", INPUT, "--to", "ttl")), new Use(3, List.of("plan", INPUT)), new Use(3, List
                .of("import", INPUT)),
                new Use(3, List.of("explain", SmallDesigns.CORRIDOR, INPUT)), new Use(5, List.of("check", file, "--waivers", INPUT)),
                new Use(3, List.of("justify", INPUT, "--output", out)),
                new Use(3, List.of("justify", file, "--before", INPUT, "--output", out)),
                new Use(3, List.of("justify", file, "--prices", INPUT, "--output", out)),
                new Use(5, List.of("justify", file, "--waivers", INPUT, "--output", out)),
                new Use(2, List.of("justify", file, "--template", INPUT, "--output", out)));
    }

    private static Ran run(List<String> arguments, Path input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandFront.run(Workbenches.sharing(Commands.WORKBENCH), Streams.plain(out, err),
                arguments.stream().map(a -> a.equals(INPUT) ? input.toString() : a).toArray(String[]::new));
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void refused(Path input, String zh, List<Use> uses) {
        for (Use use : uses) {
            Ran ran = run(use.arguments(), input);
            assertEquals(use.exit(), ran.exit(), () -> use.arguments() + ran.err());
            assertTrue((ran.err() + ran.out()).contains(zh), () -> use.arguments() + ran.err());
            assertTrue((ran.err() + ran.out()).contains(input.toString()), () -> use.arguments() + ran.err());
        }
    }

    private List<Use> withCheck() {
        List<Use> uses = new ArrayList<>(uses());
        uses.add(new Use(3, List.of("check", INPUT)));
        return uses;
    }

    @Test
    void aFolderIsNoFile() {
        Predicate<Use> designs = u -> u.arguments().subList(0, 2).equals(List.of("justify", INPUT)); // a folder of designs is taken there
        refused(folder, "这是一个目录", uses().stream().filter(designs.negate()).toList());
        refused(folder, "这是一个目录", List.of(new Use(3, List.of("import", INPUT))));
    }

    @Test
    void aDeviceWithoutEndIsTooLarge() {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.exists(zero));
        List<Use> uses = withCheck();
        List<Use> imports = new ArrayList<>(uses.stream().filter(u -> u.arguments().contains("import")).toList());
        uses.removeAll(imports);
        uses.replaceAll(u -> !u.arguments().contains("--template") ? new Use(6, u.arguments()) : u);
        refused(zero, "超过 32 MiB", uses);
        imports.replaceAll(u -> new Use(6, u.arguments()));
        refused(zero, "超过 256 MiB", imports); // a drawing may be larger than a design
    }

    @Test
    void aPipeToWhichNobodyWritesIsNotWaitedForWithoutEnd() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "named pipes");
        List<Use> uses = withCheck();
        uses.add(new Use(3, List.of("import", INPUT)));
        uses.parallelStream().forEach(use -> refused(pipe, "没有读到内容", List.of(use)));
    }

    @Test
    void aPackIsReadFromPlainFilesOnly() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        assumeTrue(new ProcessBuilder("mkfifo", pack.resolve("a.ttl").toString()).start().waitFor() == 0, "named pipes");
        for (String command : List.of("check", "convert", "plan", "explain", "clauses", "schema", "justify")) {
            List<String> arguments = new ArrayList<>(List.of(command));
            if (command.equals("explain")) {
                arguments.add(SmallDesigns.CORRIDOR);
            }
            if (!List.of("clauses", "schema").contains(command)) {
                arguments.add(design.toString());
            }
            arguments.addAll(command.equals("convert") ? List.of("--to", "ttl") : List.of());
            arguments.addAll(command.equals("justify") ? List.of("--format", "markdown") : List.of());
            arguments.addAll(List.of("--pack", INPUT));
            Ran ran = run(arguments, pack);
            assertEquals(2, ran.exit(), () -> arguments + ran.err());
            assertTrue(ran.err().contains(pack.resolve("a.ttl") + " is no plain file"), ran.err());
            assertEquals(2, run(arguments, Path.of("")).exit());
        }
    }

    /** Every input may come through a pipe, which can be opened only once. */
    @Test
    void aFileIsReadOnce() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "named pipes");
        String good = SmallDesigns.corridor("1.5");
        String waivers = "waivers: [{clause: %s, scope: all, reason: r, approver: A, until: 2030-01-01}]\n"
                .formatted(SmallDesigns.CORRIDOR);
        through(pipe, good, List.of("check", INPUT, "--clause", SmallDesigns.CORRIDOR, "--lang", "en"), 1, "clear width");
        through(pipe, good.replace("1.5", "wide"), List.of("check", INPUT, "--lang", "en"), 3, "clearWidth: wide");
        through(pipe, good, List.of("convert", INPUT, "--to", "yaml"), 0, "clearWidth: 1.5");
        through(pipe, good.replace("1.5", "wide"), List.of("convert", INPUT, "--to", "yaml"), 3, "clearWidth: wide");
        through(pipe, waivers, List.of("check", design.toString(), "--waivers", INPUT, "--clause", SmallDesigns.CORRIDOR), 0, "已豁免");
        through(pipe, waivers + "x: 1\n", List.of("check", design.toString(), "--waivers", INPUT), 5, "x: 1");
        through(pipe, "titel: x\n", List.of("justify", design.toString(), "--prices", INPUT, "--format", "markdown"), 3, "titel: x");
    }

    private static void through(Path pipe, String text, List<String> arguments, int exit, String shown) throws Exception {
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> {
            try (OutputStream out = Files.newOutputStream(pipe)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Ran ran = run(arguments, pipe);
        written.get(60, TimeUnit.SECONDS);
        assertEquals(exit, ran.exit(), () -> arguments + ran.err() + ran.out());
        assertTrue((ran.out() + ran.err()).contains(shown), () -> arguments + ran.err() + ran.out());
    }

    @Test
    void whatIsNoFileInAFolderIsNamed() throws Exception {
        Path pipe = folder.resolve("b.yaml");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "named pipes");
        Ran ran = run(List.of("check", INPUT), folder);
        assertEquals(3, ran.exit());
        assertTrue(ran.err().contains("无法读取 " + pipe), ran.err());
        assertTrue(ran.out().contains("design.yaml"), "the others are checked");
    }
}
