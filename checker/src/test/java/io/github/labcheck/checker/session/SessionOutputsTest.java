package io.github.labcheck.checker.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.cli.FolderState;
import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.JustifyOperation;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.checker.operation.ReportTargets;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries to write over what a session reads, in every command that writes and in every format. */
class SessionOutputsTest {

    @TempDir
    private Path folder;
    private final Conversation conversation = new Conversation();
    private Path design;

    @BeforeEach
    void load() throws Exception {
        design = Files.move(Conversation.design(folder), folder.resolve("design"));
        conversation.say("load " + design);
        conversation.say("check --clause JGJ91-93-4.1.5b");
    }

    /** The lines that write, without their output. */
    private Map<String, List<Path>> lines() throws IOException {
        Path other = Files.copy(design, folder.resolve("other"));
        Path prices = Files.writeString(folder.resolve("prices"), "title: made up\n");
        Path waivers = Files.writeString(folder.resolve("waivers"), "waivers: []\n");
        Path template = Files.writeString(folder.resolve("template"), "PK");
        Map<String, List<Path>> lines = new LinkedHashMap<>();
        ReportTargets.names().forEach(format -> lines.put("report --format " + format, List.of(design)));
        lines.put("report", List.of(design));
        lines.put("compare-editions --from 2017-11-01 --to 2026-11-01", List.of(design));
        lines.put("plan", List.of(design));
        lines.put("plan --no-findings", List.of(design));
        for (String format : List.of("", " --format docx", " --format markdown")) {
            lines.put("justify --before " + other + " --prices " + prices + " --waivers " + waivers + " --template " + template + format,
                    List.of(design, other, prices, waivers, template));
        }
        lines.put("justify " + other + " --form feasibility", List.of(other));
        return lines;
    }

    @Test
    void aPaperOnAFolderIsTheSameAsThatOfTheCommand() throws Exception {
        Path designs = Files.createDirectory(folder.resolve("designs"));
        Files.copy(design, designs.resolve("one.yaml"));
        Files.writeString(designs.resolve("two.yaml"), Files.readString(design).replace("session-design", "second-design"));
        Path said = folder.resolve("session.md");
        conversation.say("justify " + designs + " --output " + said);
        Path command = folder.resolve("command.md");
        Commands.run(new JustifyOperation(Commands.WORKBENCH, new JustifyRequest(designs, List.of(), null, "request", Language.ZH, null,
                null,
                List.of(), null, null, command)));
        assertTrue(Files.readString(said).contains("附件 2"), said::toString);
        assertEquals(Files.readString(command), Files.readString(said));
        assertTrue(conversation.say("justify --output - --format markdown").contains("## 目录"), "shown");
        assertFalse(Files.exists(Path.of("-")));
    }

    @Test
    void everyCommandThatWritesIsTriedHere() throws IOException {
        List<String> writing = conversation.commands.getCommands().stream()
                .filter(c -> c.getOptions().stream().anyMatch(o -> "output".equals(o.longName()))).map(c -> c.getName()).sorted().toList();
        assertEquals(lines().keySet().stream().map(l -> l.split(" ")[0]).distinct().sorted().toList(), writing);
    }

    @Test
    void noOutputIsWrittenOverAnInput() throws Exception {
        Map<String, List<Path>> lines = lines();
        Map<Path, List<Path>> spellings = new LinkedHashMap<>();
        for (Path input : lines.values().stream().flatMap(List::stream).distinct().toList()) {
            String name = input.getFileName().toString();
            spellings.put(input, List.of(input, folder.resolve("./x/../" + name), Files.createLink(folder.resolve("hard-" + name), input),
                    Files.createSymbolicLink(folder.resolve("soft-" + name), input)));
        }
        Files.createDirectory(folder.resolve("x"));
        FolderState before = FolderState.of(folder);
        List<String> tried = new ArrayList<>();
        for (String line : lines.keySet()) {
            for (Path path : lines.get(line).stream().flatMap(i -> spellings.get(i).stream()).toList()) {
                String said = conversation.say(line + " --output " + path);
                assertTrue(said.contains("没有写任何文件") && said.contains(path.toString()), () -> line + ": " + said);
                assertEquals(before, FolderState.of(folder), line);
                tried.add(line);
            }
        }
        assertTrue(tried.size() > 80, tried::toString);
    }

    @Test
    void anotherDesignIsNotReplacedEither() throws Exception {
        Path other = Files.copy(design, folder.resolve("report.txt"));
        byte[] bytes = Files.readAllBytes(other);
        String said = conversation.say("report --output " + other);
        assertTrue(said.contains("没有写任何文件"), said);
        assertEquals(new String(bytes, StandardCharsets.UTF_8), Files.readString(other));
    }

    @Test
    void theSessionSpeaksOfItInItsOwnLanguageAndGoesOn() throws Exception {
        conversation.say("language en");
        String said = conversation.say("report --format xlsx --output " + folder.resolve("r.json"));
        assertTrue(said.contains("Nothing was written") && !said.contains("没有"), said);
        assertTrue(conversation.say("report --format json --output " + folder.resolve("new/r.json")).contains("Written"));
        assertTrue(Files.exists(folder.resolve("new/r.json")));
    }

    @Test
    void aPlanWithoutANameReplacesNoFileOfAnotherKind() throws Exception {
        Path usual = Path.of("session-design.svg").toAbsolutePath();
        assertFalse(Files.exists(usual), () -> "left behind: " + usual);
        try {
            Files.writeString(usual, "<svg/>");
            String said = conversation.say("plan");
            assertTrue(said.contains("没有写任何文件"), said);
            assertEquals("<svg/>", Files.readString(usual));
        } finally {
            Files.delete(usual);
        }
    }
}
