package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.compare.SavedReport;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.compare.State;
import io.github.labcheck.checker.compare.State.Known;
import io.github.labcheck.checker.operation.DesignFiles.Source;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** States of designs that are compared: designs are checked, reports are read. */
final class States {

    private static final int MOST = 1 << 28;

    private final Workbench workbench;
    private final CheckOptions options;
    private final Streams streams;
    private final Language language;
    private Exit exit = Exit.DONE;

    States(Workbench workbench, CheckOptions options, Streams streams, Language language) {
        this.workbench = workbench;
        this.options = options;
        this.streams = streams;
        this.language = language;
    }

    /** What kept some from being read. */
    Exit exit() {
        return exit;
    }

    /** Those of a design, a folder or a report. */
    List<State> of(Path path) {
        if (Files.isRegularFile(path)) {
            Optional<List<State>> report = report(path);
            if (report.isPresent()) {
                return report.get();
            }
        }
        List<State> states = new ArrayList<>();
        for (Source source : DesignFiles.of(List.of(path)).sources()) {
            DesignText text = DesignText.of(source.path(), workbench.bounds());
            Reading reading = workbench.reader().read(text);
            if (reading.design() != null) {
                DesignReport report = workbench.check().check(reading.design(), options);
                states.add(new State(report.file(), report.id(), report.name(), report.asOf().toString(), report.findings().stream()
                        .map(Seen::of).toList(), report.scope().unlisted(),
                        WrittenDesign.changeable(text.name()) ? things(text.bytes(), workbench.ontology().schema()) : List.of()));
            } else if (reading.isDesign() || source.named()) {
                InputFile.explain(reading.file(), reading.lines(), reading.errors(), streams, language);
                exit = exit.and(InputFile.exit(reading));
            }
        }
        return states;
    }

    /** A report for programs; empty if the file is none. */
    static Optional<List<State>> report(Path path) {
        try {
            byte[] bytes = InputBytes.read(path, MOST);
            if (!SavedReport.looksLike(bytes)) {
                return Optional.empty();
            }
            return Optional.of(SavedReport.read(bytes).orElseThrow(() -> new UsageException(Text.of(
                    "operation.States.no-whole-json-report", path))));
        } catch (UnreadableInput e) {
            return Optional.empty(); // whoever reads it as a design says why
        }
    }

    private static List<Known> things(byte[] bytes, Schema schema) {
        SameValue values = new SameValue(schema);
        List<Known> things = new ArrayList<>();
        WrittenDesign.of(bytes, schema).sections().forEach(s -> s.entries().stream().filter(e -> !e.id().isEmpty())
                .forEach(e -> things.add(new Known(s.type().name(), e.id(), source(e), place(e, values), text(e, "name")))));
        return things;
    }

    private static String source(EntryText entry) {
        return entry.value("source").filter(YamlNode.Mapping.class::isInstance).map(n -> ((YamlNode.Mapping) n).pairs().stream()
                .filter(p -> List.of("globalId", "handle", "row").contains(p.key().text()) && p.value() instanceof YamlNode.Scalar)
                .map(p -> p.key().text() + " " + ((YamlNode.Scalar) p.value()).text()).findFirst().orElse("")).orElse("");
    }

    private static String place(EntryText entry, SameValue values) {
        return Stream.of("outline", "at").flatMap(k -> entry.key(k).stream()).findFirst()
                .map(k -> text(entry, "storey") + " " + values.of(k.property(), k.value().node())).orElse("");
    }

    private static String text(EntryText entry, String key) {
        return entry.value(key).filter(YamlNode.Scalar.class::isInstance).map(n -> ((YamlNode.Scalar) n).text().strip()).orElse("");
    }
}
