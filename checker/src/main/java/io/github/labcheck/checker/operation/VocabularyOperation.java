package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.rdf.RdfWriters;
import io.github.labcheck.checker.rdf.ShapesGraph;
import io.github.labcheck.ontology.GraphLibrary;
import io.github.labcheck.ontology.PublishedOntology;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the vocabulary of designs for programs that read linked data: the ontology itself, or shapes that validate designs. */
public final class VocabularyOperation implements Operation {

    private final Workbench workbench;
    private final boolean shapes;

    /** Writes the SHACL shapes, or the ontology in OWL and SKOS. */
    public VocabularyOperation(Workbench workbench, boolean shapes) {
        this.workbench = workbench;
        this.shapes = shapes;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        GraphLibrary.whole(); // nothing was read yet, so nobody asked for it
        RunFiles.reading(streams.outFile(), List.of(), workbench.packs());
        OutputStream out = new BufferedOutputStream(streams.out());
        RdfWriters.turtle(shapes ? ShapesGraph.of(workbench.ontology().schema()) : PublishedOntology.of(workbench.packs()), out);
        out.flush();
        return Exit.DONE;
    }
}
