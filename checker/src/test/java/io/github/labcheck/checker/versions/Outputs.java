package io.github.labcheck.checker.versions;

import io.github.labcheck.checker.cases.ClauseCase;
import io.github.labcheck.checker.cases.ClauseCases;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.cli.CommandFront;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.rules.RuleEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Command: writes what the program says of all examples into a folder: the reports of all designs in three forms, every finding of
 * every case, met ones too, the list of clauses, and explanations of some clauses of each check kind. Two such folders are compared
 * with {@code diff -r}; {@code checker/src/test/versions/compare.sh} does both for two checkouts.
 */
public final class Outputs {

    /** Clauses explained of each check kind. */
    private static final int EXPLAINED = 3;

    private final Path folder;

    private Outputs(Path folder) {
        this.folder = folder;
    }

    /** The folder, and every how many clauses the cases are written of; of all if that is not given. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        Outputs outputs = new Outputs(Files.createDirectories(Path.of(arguments[0])));
        outputs.designs();
        Ontology ontology = Ontology.load();
        outputs.clauses(ontology);
        outputs.cases(ontology, RuleEngine.open(), arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1);
    }

    private void designs() throws IOException {
        for (Path design : Stream.of("designs", "before").flatMap(f -> ClauseCases.files(ClauseCases.EXAMPLES.resolve(f)).stream())
                .toList()) {
            String name = design.getFileName().toString().replaceAll("\\.yaml$", "");
            run(name + ".zh.txt", "check", design.toString(), "--lang", "zh");
            run(name + ".en.txt", "check", design.toString(), "--lang", "en");
            run(name + ".json", "check", design.toString(), "--format", "json");
        }
    }

    private void clauses(Ontology ontology) throws IOException {
        run("clauses.json", "clauses", "--format", "json");
        run("clauses.csv", "clauses", "--format", "csv");
        Map<String, Integer> explained = new TreeMap<>();
        for (Clause clause : ontology.clauses()) {
            String kind = clause.limit() == null ? "Manual" : clause.limit().getClass().getSimpleName();
            if (explained.merge(kind, 1, Integer::sum) <= EXPLAINED) {
                run("explain-" + kind + "-" + explained.get(kind) + ".zh.txt", "explain", clause.id(), "--lang", "zh");
                run("explain-" + kind + "-" + explained.get(kind) + ".en.txt", "explain", clause.id(), "--lang", "en");
            }
        }
    }

    /** Runs a command; its exit code stands at the end. */
    private void run(String file, String... arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            int code = CommandFront.run(Streams.plain(out, out), arguments);
            out.write(("\nexit " + code + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void cases(Ontology ontology, RuleEngine engine, int every) throws IOException {
        Map<String, Clause> clauses = new TreeMap<>();
        ontology.clauses().forEach(c -> clauses.put(c.id(), c));
        int number = 0;
        for (Map.Entry<String, List<ClauseCase>> entry : ClauseCases.read(ontology).entrySet()) {
            if (number++ % every > 0) {
                continue;
            }
            StringBuilder text = new StringBuilder();
            for (ClauseCase one : entry.getValue()) {
                text.append(one.place()).append('\n');
                if (one.judging() != null) {
                    one.judging().findings(clauses.get(entry.getKey()), engine).forEach(f -> text.append(line(f)));
                }
            }
            Files.writeString(Files.createDirectories(folder.resolve("cases")).resolve(entry.getKey() + ".txt"), text);
        }
    }

    private static String line(Finding f) {
        return String.format(Locale.ROOT,
                "%s %s at %d:%d of %s and %s, measured %s, required %s, witness %s, missing %s, choice %s%n  %s%n  %s%n  %s%n  %s%n",
                f.outcome(), f.id(), f.location().line(), f.location().column(), f.subject().id(), f.related() == null ? "-" : f.related()
                .id(),
                f.measured(), f.required(), f.witness(), f.named().stream().map(m -> m.subject() + "." + m.property()).toList(), f.choice(),
                f.message().zh(), f.message().en(), f.remedy() == null ? "" : f.remedy().zh(), f.remedy() == null ? "" : f.remedy().en());
    }
}
