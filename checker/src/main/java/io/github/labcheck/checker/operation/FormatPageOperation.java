package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.FormatPage;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.util.List;

/** Writes the reference page of the design file. */
public final class FormatPageOperation implements Operation {

    private final Workbench workbench;
    private final Language language;

    public FormatPageOperation(Workbench workbench, Language language) {
        this.workbench = workbench;
        this.language = language;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(), List.of(), workbench.packs());
        new FormatPage(workbench.ontology(), language).write(streams.out());
        return Exit.DONE;
    }
}
