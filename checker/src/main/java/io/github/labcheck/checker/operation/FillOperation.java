package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.importing.revision.QuestionEdits;
import io.github.labcheck.checker.importing.revision.TextEdits;
import io.github.labcheck.checker.importing.revision.UnifiedDiff;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignText;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.report.MissingData;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what a design leaves open into it, as commented lines; nothing else of the file changes. */
public final class FillOperation implements Operation {

    private static final int MOST = Integer.MAX_VALUE - 1024;

    private Workbench workbench; // with the profiles of files, once they are read
    private final Path file;
    private final List<String> profiles;
    private final boolean dryRun;
    private final Language language;

    /**
     * Fills a file.
     *
     * @param profiles names of profiles; none for the default
     * @param dryRun   whether the change is only shown
     */
    public FillOperation(Workbench workbench, Path file, List<String> profiles, boolean dryRun, Language language) {
        this.workbench = workbench;
        this.file = file;
        this.profiles = List.copyOf(profiles);
        this.dryRun = dryRun;
        this.language = language;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        InPlace.yaml(file);
        RunFiles files = RunFiles.reading(streams.outFile(), ProfileFile.paths(profiles), workbench.packs());
        OutputFile target = dryRun ? null : files.updates(file);
        ProfileFile.Named named = ProfileFile.read(workbench, profiles, streams, language);
        if (named.wrong()) {
            return named.exit();
        }
        workbench = named.workbench();
        CheckOptions options = CheckOptions.all(new Selection(workbench.ontology()).profiles(named.names()));
        DesignText text = DesignText.of(file, workbench.bounds());
        Reading reading = workbench.reader().read(text);
        if (reading.design() == null) {
            InputFile.explain(reading.file(), reading.lines(), reading.errors(), streams, language);
            return InputFile.exit(reading);
        }
        Schema schema = workbench.ontology().schema();
        QuestionEdits questions = new QuestionEdits(WrittenDesign.of(text.bytes(), schema));
        DesignReport report = workbench.check().check(reading.design(), options);
        MissingData.of(report).forEach(data -> ask(questions, data, schema));
        TextEdits edits = questions.edits();
        byte[] changed = edits.after().getBytes(StandardCharsets.UTF_8);
        if (!same(reading.design(), changed)) {
            throw new UsageException(Text.of("operation.FillOperation.nothing-was-written-questions", file));
        }
        write(edits, text.bytes(), changed, files, target, streams);
        Page page = streams.messages(language);
        page.line(0, told(questions.written(), edits.isEmpty()).in(language));
        page.flush();
        return Exit.DONE;
    }

    private void write(TextEdits edits, byte[] before, byte[] changed, RunFiles files, OutputFile target, Streams streams)
            throws IOException {
        if (target == null) {
            streams.out().write(UnifiedDiff.of(edits, file.toString()).getBytes(StandardCharsets.UTF_8));
            streams.out().flush();
        } else if (!edits.isEmpty()) {
            if (!Arrays.equals(before, InputBytes.read(file, MOST))) { // somebody wrote into it meanwhile
                throw new UsageException(Text.of("operation.FillOperation.nothing-was-written-was", file));
            }
            files.write(Map.of(target, out -> out.write(changed)));
        }
    }

    private Text told(int written, boolean none) {
        Text end = none ? Text.of("operation.FillOperation.unchanged") : dryRun ? Text.of("operation.FillOperation.dry-run")
                : Text.of("operation.FillOperation.written");
        return Text.of("operation.FillOperation.new-questions", written, file, end);
    }

    /** Whether the file with the questions says the same as without. */
    private boolean same(Design design, byte[] changed) {
        Design after = workbench.reader().read(file.toString(), changed).design();
        return after != null && after.graph().isIsomorphicWith(design.graph());
    }

    private void ask(QuestionEdits questions, MissingData data, Schema schema) {
        String question = data.question().in(language);
        if (data.fact().owner().isEmpty()) {
            schema.section(data.key()).ifPresent(t -> questions.ask(t, question));
            return;
        }
        DesignClass type = schema.designClass(data.fact().owner());
        Optional<DesignProperty> property = type.property(data.key()).filter(p -> !p.derived());
        if (property.isPresent() && type.section() != null) {
            data.places().forEach(place -> questions.ask(type, place, property.get(), question));
        }
    }
}
