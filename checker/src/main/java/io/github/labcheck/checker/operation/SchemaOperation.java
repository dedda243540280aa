package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.report.SchemaJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the JSON Schema of the design file. */
public final class SchemaOperation implements Operation {

    private final Workbench workbench;

    public SchemaOperation(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        OutputStream out = new BufferedOutputStream(streams.out());
        new SchemaJson(workbench.ontology().schema()).write(out);
        out.flush();
        return Exit.DONE;
    }
}
