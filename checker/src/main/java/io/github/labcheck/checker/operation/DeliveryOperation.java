package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.delivery.IdsDocument;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.Version;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what a building model must carry, as an Information Delivery Specification. */
public final class DeliveryOperation implements Operation {

    private final Workbench workbench;

    public DeliveryOperation(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(), List.of(), workbench.packs());
        OutputStream out = new BufferedOutputStream(streams.out());
        new IdsDocument(workbench.ontology(), Version.current()).write(out);
        out.flush();
        return Exit.DONE;
    }
}
