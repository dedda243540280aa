package io.github.labcheck.checker.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.operation.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents tell a reader to type works as it stands, with the files that a reader would have. */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of("..");
    private static final Path DRAWINGS = Path.of("src/test/resources/io/github/labcheck/checker/importing");
    private static final Pattern COMMAND = Pattern.compile("(?:`|^\\$ |^ {4}|^)\\./labcheck ((?:[^`\\n\\\\]|\\\\\\n)+)", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("[^=,]*\\.[a-z]{2,5}");
    private static final Pattern CLAUSE = Pattern.compile("```turtle\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern PROFILE = Pattern.compile("```yaml\\n(profile: .*?)```", Pattern.DOTALL);

    /** Commands that end when a person ends them. */
    private static final Set<String> UNENDING = Set.of("watch", "lsp");

    @TempDir
    private Path folder;

    static List<String> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "README.zh.md"), docs.map(p -> "docs/" + p.getFileName()))
                    .filter(p -> p.endsWith(".md") && !p.contains("format") && !p.contains("coverage")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachCommandOfThePageWorks(String page) throws IOException {
        String text = Files.readString(ROOT.resolve(page));
        prepare();
        Map<String, String> wrong = new TreeMap<>();
        Matcher matcher = COMMAND.matcher(text);
        while (matcher.find()) {
            String command = matcher.group(1).replace("\\\n", " ").replaceFirst("\\s+#.*", "").replaceFirst("\\s+>.*", "").strip();
            List<String> arguments = arguments(command);
            if (UNENDING.contains(arguments.get(0)) || command.contains("…")) {
                continue;
            }
            if (arguments.contains("--to") && arguments.get(0).equals("import")) { // a reader has no such file yet
                Files.deleteIfExists(Path.of(arguments.get(arguments.indexOf("--to") + 1)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = CommandFront.run(Streams.plain(out, err), arguments.toArray(String[]::new));
            if (exit > 1) {
                wrong.put(command, exit + ": " + err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8).lines()
                        .limit(4).toList());
            }
        }
        assertTrue(wrong.isEmpty(), () -> page + " shows commands that do not work: " + wrong);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noLinkOfThePageLeadsNowhere(String page) throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)").matcher(Files.readString(ROOT.resolve(page)));
        while (link.find()) {
            Path target = ROOT.resolve(page).resolveSibling(link.group(1));
            assertTrue(Files.exists(target), () -> page + " links to " + target + ", which is not there");
        }
        assertFalse(page.isEmpty());
    }

    private List<String> arguments(String command) {
        List<String> arguments = new ArrayList<>();
        for (String word : command.split("\\s+")) {
            int equals = word.indexOf('=');
            String name = word.substring(equals + 1);
            boolean file = FILE.matcher(name).matches() || name.startsWith("examples/") || name.matches("my-.*|目录|plans|designs");
            arguments.add(!file ? word : word.substring(0, equals + 1) + (name.startsWith("examples/") ? ROOT : folder).resolve(name));
        }
        return arguments;
    }

    /** The files that a reader of the pages would have of his own. */
    private void prepare() throws IOException {
        Path design = ROOT.resolve("examples/designs/county-veterinary-lab.yaml");
        for (String name : List.of("design.yaml", "设计.yaml", "old.yaml", "new.yaml", "旧.yaml", "新.yaml")) {
            Files.copy(design, folder.resolve(name));
        }
        for (String name : List.of("designs", "目录", "my-clauses")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.copy(design, folder.resolve("designs/design.yaml"));
        Matcher house = PROFILE.matcher(Files.readString(ROOT.resolve("docs/clauses.md")));
        assertTrue(house.find());
        Files.writeString(folder.resolve("our-house.yaml"), house.group(1));
        Files.copy(ROOT.resolve("examples/prices/example-prices.yaml"), folder.resolve("prices.yaml"));
        for (String name : List.of("model.ifc", "new.ifc")) {
            Files.copy(DRAWINGS.resolve("space-arc-ifc4.ifc"), folder.resolve(name));
        }
        Files.copy(DRAWINGS.resolve("duplex-level1-2018-utf8-outlines-mm.dxf"), folder.resolve("plan.dxf"));
        Files.writeString(folder.resolve("rooms.csv"), "1,办公室,x,18\n2,样品室,x,20\n");
        Matcher clause = CLAUSE.matcher(Files.readString(ROOT.resolve("docs/clauses.md")));
        assertTrue(clause.find());
        Files.writeString(folder.resolve("my-clauses/office.ttl"), clause.group(1));
        Files.copy(folder.resolve("my-clauses/office.ttl"), folder.resolve("目录/office.ttl"));
        ByteArrayOutputStream mapping = new ByteArrayOutputStream();
        CommandFront.run(Streams.plain(mapping, new ByteArrayOutputStream()), "import", folder.resolve("plan.dxf").toString(), "--list");
        Files.write(folder.resolve("mapping.yaml"), mapping.toByteArray());
    }
}
