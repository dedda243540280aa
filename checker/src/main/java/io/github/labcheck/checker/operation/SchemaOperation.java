package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.SchemaJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the JSON Schema of the design file. */
public final class SchemaOperation implements Operation {

    private final Workbench workbench;

    public SchemaOperation(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(), List.of(), workbench.packs());
        OutputStream out = new BufferedOutputStream(streams.out());
        new SchemaJson(workbench.ontology().schema()).write(out);
        out.flush();
        return Exit.DONE;
    }
}
