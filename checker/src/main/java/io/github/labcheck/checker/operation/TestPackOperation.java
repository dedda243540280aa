package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Judges the small designs that lie in a pack, and says where a clause of the pack is not judged as their comments expect. */
public final class TestPackOperation implements Operation {

    private final Workbench workbench;
    private final Path folder;
    private final Language language;
    private final Set<String> tested = new TreeSet<>();
    private int cases;
    private int wrong;
    private Exit exit = Exit.DONE;

    /** For the pack in a folder, which is one of the packs of the workbench. */
    public TestPackOperation(Workbench workbench, Path folder, Language language) {
        this.workbench = workbench;
        this.folder = folder;
        this.language = language;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        Ontology ontology = workbench.ontology();
        RunFiles.reading(streams.outFile(), List.of(folder), workbench.packs());
        Ontology shipped = Ontology.load();
        Set<String> own = ontology.clauses().stream().filter(c -> c.limit() != null).map(Clause::id)
                .filter(id -> shipped.clause(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Page page = new Page(streams.out(), language, streams.colour());
        for (DesignFiles.Source source : DesignFiles.of(List.of(folder)).sources()) {
            for (NamedPart part : NamedPart.of(SourceLines.of(source.path()))) {
                judge(source.path(), part, own, page);
            }
        }
        Set<String> untested = new TreeSet<>(own);
        untested.removeAll(tested);
        untested.forEach(id -> page.line(0, Tone.YELLOW, Text.of("operation.TestPackOperation.clause-no-case", id)
                .in(language)));
        page.line(0, wrong == 0 ? Tone.GREEN : Tone.RED,
                Text.of("operation.TestPackOperation.cases-clauses-differences", cases, tested.size(), wrong).in(language));
        page.flush();
        return exit.and(cases == 0 ? Exit.NOTHING_CHECKED : wrong > 0 ? Exit.FINDINGS : Exit.DONE);
    }

    private void judge(Path file, NamedPart part, Set<String> own, Page page) {
        String name = folder.relativize(file) + (part.name().isEmpty() ? ":" + part.line() : " " + part.name());
        Reading reading = workbench.reader().read(name, part.text().getBytes(StandardCharsets.UTF_8));
        if (!reading.isDesign()) {
            return;
        }
        cases++;
        if (reading.design() == null) {
            exit = exit.and(Exit.UNREADABLE);
            reading.errors().forEach(error -> say(page, name,
                    Text.of("operation.TestPackOperation.line", part.line() + error.position().line() - 1, error.message())));
            return;
        }
        CaseMarks marks = new CaseMarks(part);
        marks.clauses().stream().filter(id -> workbench.ontology().clause(id).isEmpty())
                .forEach(id -> say(page, name, Text.of("operation.TestPackOperation.there-no-clause", id)));
        DesignReport report = workbench.check().check(reading.design(), new CheckOptions(List.copyOf(workbench.ontology().profiles()), null,
                Set.of(), own, Set.of(), List.of()));
        for (String clause : own) {
            if (marks.clauses().contains(clause)) {
                tested.add(clause);
            }
            marks.differences(report, clause).forEach(difference -> say(page, name, difference));
        }
    }

    private void say(Page page, String name, Text words) {
        wrong++;
        page.line(0, name + ": " + words.in(language));
    }
}
