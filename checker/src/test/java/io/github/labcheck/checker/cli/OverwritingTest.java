package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.ReportTargets;
import io.github.labcheck.checker.operation.SmallDesigns;
import io.github.labcheck.checker.operation.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries to write over every file that a command reads, in every command, every format and every spelling of the path. Commands,
 * options and formats are those that the program itself names, so that a new one is tried as soon as it is there.
 */
class OverwritingTest {

    private static final String OUTPUT = "@OUTPUT@";
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z][a-z-]*)  ");
    private static final Pattern OPTION = Pattern.compile("(--[a-z-]+)=(\\S+)");

    @TempDir
    private Path folder;
    private final Map<String, Reading> readings = new LinkedHashMap<>();

    /** How a command is called so that it reads all that it can read, and what that is; none where it reads nothing. */
    private record Reading(List<String> arguments, List<Path> inputs) { }

    /** How a command ended. */
    private record Ran(int exit, String err) { }

    @BeforeEach
    void inputs() throws IOException {
        String design = """
                labcheck: 1
                project: {id: p, date: 2017-11-01}
                storeys: [{id: F1, level: 1}]
                rooms: [{id: R1, function: office, storey: F1, outline: [[0, 0], [4, 0], [4, 5], [0, 5]]}]
                """;
        Path named = file("design", design);
        Path yaml = file("named.yaml", design.replace("id: p", "id: q"));
        Path inside = file("checked/deep/inside.yaml", design.replace("id: p", "id: r"));
        Path skipped = file("checked/skipped.yaml", "kind: Deployment\n");
        Path waivers = file("waivers", "waivers: [{clause: %s, scope: all, reason: r, approver: A, until: 2030-01-01}]\n"
                .formatted(SmallDesigns.CORRIDOR));
        Path prices = file("prices", "title: made up\n");
        Path before = file("before", design.replace("id: p", "id: old"));
        Path template = Files.write(folder.resolve("template"), new byte[] {'P', 'K', 3, 4});
        readings.put("check", new Reading(List.of("check", named.toString(), yaml.toString(), folder.resolve("checked").toString(),
                folder.resolve("gone").toString(), "--waivers", waivers.toString()),
                List.of(named, yaml, inside, skipped, waivers)));
        readings.put("justify", new Reading(List.of("justify", named.toString(), "--before", before.toString(), "--before", yaml.toString(),
                "--prices", prices.toString(), "--waivers", waivers.toString(), "--template", template.toString()),
                List.of(named, before, yaml, prices, waivers, template)));
        readings.put("plan", new Reading(List.of("plan", named.toString()), List.of(named)));
        readings.put("convert", new Reading(List.of("convert", named.toString(), "--to", "yaml"), List.of(named)));
        readings.put("explain", new Reading(List.of("explain", SmallDesigns.CORRIDOR, named.toString()), List.of(named)));
        Path drawing = file("drawing", "ISO-10303-21;\nEND-ISO-10303-21;\n");
        readings.put("import", new Reading(List.of("import", drawing.toString()), List.of(drawing)));
        readings.put("clauses", new Reading(List.of("clauses"), List.of()));
        readings.put("schema", new Reading(List.of("schema"), List.of()));
        readings.put("diff", new Reading(List.of("diff", named.toString(), yaml.toString()), List.of(named, yaml)));
        readings.put("watch", new Reading(List.of("watch", named.toString(), "--times", "1"), List.of(named)));
        readings.put("fill", new Reading(List.of("fill", named.toString(), "--dry-run"), List.of(named)));
        readings.put("compare-editions", new Reading(List.of("compare-editions", named.toString(), "--from", "2017-11-01", "--to",
                "2026-11-01"),
                List.of(named)));
        readings.put("test-pack", new Reading(List.of("test-pack", folder.resolve("checked").toString()), List.of(inside)));
        readings.put("init", new Reading(List.of("init"), List.of()));
        readings.put("lsp", new Reading(List.of("lsp", "--help"), List.of())); // writes to the editor alone
    }

    private Path file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.writeString(folder.resolve(name), text);
    }

    private static Ran run(List<String> arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandFront.run(Workbenches.sharing(Commands.WORKBENCH), Streams.plain(new ByteArrayOutputStream(), err),
                arguments.toArray(String[]::new));
        return new Ran(exit, err.toString(StandardCharsets.UTF_8));
    }

    private static String help(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(Arrays.stream(command), Stream.of("--help")).toArray(String[]::new);
        assertEquals(0, CommandFront.run(Streams.plain(out, out), arguments));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> commands() {
        String help = help();
        Set<String> commands = new TreeSet<>();
        Matcher matcher = COMMAND.matcher(help.substring(help.indexOf("Commands:")));
        while (matcher.find()) {
            commands.add(matcher.group(1));
        }
        return commands;
    }

    /** All ways to name an output of a command, each with every format. */
    private static List<List<String>> outputs(String command) {
        Map<String, String> options = new LinkedHashMap<>();
        Matcher matcher = OPTION.matcher(help(command));
        while (matcher.find()) {
            options.put(matcher.group(1), matcher.group(2));
        }
        List<List<String>> outputs = new ArrayList<>();
        String formats = options.getOrDefault("--format", "");
        if (formats.endsWith("[=PATH]")) {
            String names = formats.substring(0, formats.indexOf('['));
            for (String format : names.equals("F") ? ReportTargets.names() : List.of(names.split("\\|"))) {
                outputs.add(List.of("--format", format + "=" + OUTPUT));
                outputs.add(List.of("--format", format, "--output", OUTPUT));
            }
        } else if (options.containsKey("--output") && !formats.isEmpty()) {
            Stream.of(formats.split("\\|")).forEach(f -> outputs.add(List.of("--format", f, "--output", OUTPUT)));
        }
        options.forEach((name, label) -> {
            if (label.equals("DESIGN")) {
                outputs.add(List.of(name, OUTPUT));
            }
        });
        if (options.containsKey("--output")) {
            outputs.add(List.of("--output", OUTPUT));
        }
        options.forEach((name, label) -> assertTrue(!label.contains("PATH") || Set.of("--output", "--format").contains(name),
                () -> command + " " + name + " seems to name an output: add it to this test"));
        return outputs;
    }

    private static List<String> with(List<String> arguments, List<String> output, Path path) {
        return Stream.concat(arguments.stream(), output.stream().map(o -> o.replace(OUTPUT, path.toString()))).toList();
    }

    @Test
    void everyCommandIsTriedHere() {
        assertEquals(commands(), new TreeSet<>(readings.keySet()), "a new command is added to this test with everything that it reads");
        assertTrue(outputs("check").size() > 2 * 8 && outputs("justify").size() == 3 && outputs("plan").size() == 4);
    }

    @Test
    void noOutputIsWrittenOverAnInput() throws IOException {
        Spellings spellings = new Spellings(folder);
        Map<Path, List<Path>> written = new LinkedHashMap<>();
        for (Path input : readings.values().stream().flatMap(r -> r.inputs().stream()).distinct().toList()) {
            written.put(input, spellings.of(input));
        }
        FolderState before = FolderState.of(folder);
        List<Executable> tries = new ArrayList<>();
        readings.forEach((command, reading) -> {
            for (List<String> output : outputs(command)) {
                for (Path input : reading.inputs()) {
                    written.get(input).forEach(path -> tries.add(() -> refused(with(reading.arguments(), output, path), path, before)));
                }
            }
        });
        assertTrue(tries.size() > 800, () -> tries.size() + " are too few");
        assertAll(tries);
    }

    private void refused(List<String> arguments, Path named, FolderState before) {
        Ran ran = run(arguments);
        assertEquals(2, ran.exit(), () -> arguments + ran.err());
        assertEquals(2, ran.err().lines().count(), () -> "one sentence in each language: " + ran.err());
        ran.err().lines().forEach(line -> assertTrue(line.contains(named.toString()), line));
        assertTrue(ran.err().contains("没有写任何文件") && ran.err().contains("Nothing was written"), ran.err());
        assertEquals(before, FolderState.of(folder), arguments::toString);
    }

    @Test
    void commandsWithoutOutputsLeaveWhatTheyRead() {
        FolderState before = FolderState.of(folder);
        for (String command : List.of("convert", "explain", "clauses", "schema")) {
            assertEquals(List.of(), outputs(command));
            assertEquals(0, run(readings.get(command).arguments()).exit() / 4, command);
            assertEquals(before, FolderState.of(folder), command);
        }
    }

    @Test
    void aRunThatIsRefusedWritesNoneOfItsFormats() {
        FolderState before = FolderState.of(folder);
        refused(List.of("check", folder.resolve("design").toString(), "--format", "json=" + folder.resolve("fine.json"),
                "--format", "csv=" + folder.resolve("design"), "--format", "html=" + folder.resolve("also/fine.html")),
                folder.resolve("design"), before);
    }

    @Test
    void anInputThatIsNotThereKeepsItsName() {
        FolderState before = FolderState.of(folder);
        refused(List.of("check", folder.resolve("design").toString(), folder.resolve("gone").toString(), "--output",
                folder.resolve("gone").toString()), folder.resolve("gone"), before);
        refused(List.of("plan", folder.resolve("gone").toString(), "--output", folder.resolve("./gone").toString()),
                folder.resolve("gone"), before);
    }

    @Test
    void thePagesOfSeveralDesignsReplaceNoDesign() throws IOException {
        Path page = file("site/q.html", "labcheck: 1\nproject: {id: p, date: 2017-11-01}\nrooms: []\n");
        FolderState before = FolderState.of(folder);
        List<String> check = List.of("check", folder.resolve("named.yaml").toString(), page.toString(), "--format",
                "html=" + folder.resolve("site/index.html"), "--format", "json=" + folder.resolve("site/r.json"));
        refused(check, page, before);
        refused(List.of("check", folder.resolve("design").toString(), folder.resolve("named.yaml").toString(), "--waivers",
                file("site/p.html", Files.readString(folder.resolve("waivers"))).toString(), "--format",
                "html=" + folder.resolve("site/index.html")), folder.resolve("site/p.html"), FolderState.of(folder));
    }

    @Test
    void thePlansOfAllStoreysReplaceNoDesign() throws IOException {
        Path design = file("plans/p-F1.svg", Files.readString(folder.resolve("design")));
        FolderState before = FolderState.of(folder);
        refused(List.of("plan", design.toString(), "--storey", "all", "--output", folder.resolve("plans").toString()), design, before);
        Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("plans"));
        refused(List.of("plan", design.toString(), "--no-findings", "--storey", "all", "--output", folder.resolve("linked").toString()),
                folder.resolve("linked/p-F1.svg"), FolderState.of(folder));
    }

    @Test
    void aPackLosesNoFileAndGetsNone() throws IOException {
        Path pack = file("pack/deep/extra.ttl", "").getParent().getParent();
        List<String> check = List.of("check", folder.resolve("design").toString(), "--pack", pack.toString(), "--format");
        FolderState before = FolderState.of(folder);
        refused(Stream.concat(check.stream(), Stream.of("ttl=" + pack.resolve("deep/extra.ttl"))).toList(),
                pack.resolve("deep/extra.ttl"), before);
        refused(Stream.concat(check.stream(), Stream.of("ttl=" + pack.resolve("new/report.ttl"))).toList(),
                pack.resolve("new/report.ttl"), before);
        Path hard = Files.createLink(folder.resolve("report"), pack.resolve("deep/extra.ttl"));
        refused(Stream.concat(check.stream(), Stream.of("json=" + hard)).toList(), hard, FolderState.of(folder));
    }

    @Test
    void initNeverReplacesADesign() throws IOException {
        Path design = file("new/design.yaml", "mine");
        FolderState before = FolderState.of(folder);
        assertEquals(2, run(List.of("init", folder.resolve("new").toString())).exit());
        assertEquals(before, FolderState.of(folder));
        Files.delete(design);
        Files.createSymbolicLink(design, folder.resolve("nowhere/else"));
        FolderState linked = FolderState.of(folder);
        assertEquals(2, run(List.of("init", folder.resolve("new").toString())).exit(), "a link that leads nowhere is somebody's too");
        assertEquals(linked, FolderState.of(folder));
    }
}
