package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the plans of a design's storeys, with what a check finds marked in them. */
public final class PlanOperation implements Operation {

    private Workbench workbench; // with the profiles of files, once they are read
    private final PlanRequest request;

    public PlanOperation(Workbench workbench, PlanRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles files = RunFiles.reading(streams.outFile(),
                Stream.concat(Stream.of(request.file()), ProfileFile.paths(request.profiles()).stream()).toList(), workbench.packs());
        PlanFiles plans = new PlanFiles(request, workbench.ontology().schema(), files);
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return named.exit();
        }
        workbench = named.workbench();
        Selection selection = new Selection(workbench.ontology());
        List<Profile> profiles = selection.profiles(named.names());
        Concept phase = selection.phase(request.phase());
        Optional<Design> read = InputFile.design(workbench, request.file(), streams, request.language());
        if (read.isEmpty()) {
            return Exit.UNREADABLE;
        }
        Design design = read.get();
        CheckOptions options = CheckOptions.all(profiles).upTo(phase);
        DesignGraph graph = workbench.check().complete(design, options);
        return plans.write(design.projectId(), PlanPicture.of(graph, null).storeys(),
                () -> PlanPicture.of(graph, request.findings() ? workbench.check().check(design, graph, options) : null), streams);
    }
}
