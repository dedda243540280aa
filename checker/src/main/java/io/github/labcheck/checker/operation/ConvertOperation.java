package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.rdf.LinkedDesign;
import io.github.labcheck.checker.rdf.RdfWriters;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;

/** Writes a design in another form: as RDF, or as a tidy design file. */
public final class ConvertOperation implements Operation {

    private static final Pattern BASE = Pattern.compile("(?:https?://[^/\\s<>\"{}|\\\\^`]+|urn:[a-zA-Z0-9-]+:)[^\\s<>\"{}|\\\\^`]*");

    private final Workbench workbench;
    private final Path file;
    private final String form;
    private final String base;
    private final Language language;

    /** Converts a file to {@code ttl}, {@code jsonld} or {@code yaml}. */
    public ConvertOperation(Workbench workbench, Path file, String form, Language language) {
        this(workbench, file, form, null, language);
    }

    /**
     * Converts a file.
     *
     * @param base what the IRIs of the design's things begin with, null for the design's own
     */
    public ConvertOperation(Workbench workbench, Path file, String form, String base, Language language) {
        this.base = base;
        this.workbench = workbench;
        this.file = file;
        this.form = form;
        this.language = language;
    }

    /** How a design is written. */
    private interface Form {
        void write(Design design, OutputStream out) throws IOException;
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        RunFiles.reading(streams.outFile(), List.of(file), workbench.packs());
        Form wanted = switch (form) {
            case "ttl" -> (design, out) -> RdfWriters.turtle(linked(design), out);
            case "jsonld" -> (design, out) -> RdfWriters.jsonLd(linked(design), out);
            case "yaml" -> this::yaml;
            default -> throw new UsageException(OperationWords.UNKNOWN_CONVERSION, form);
        };
        base();
        Optional<Design> design = InputFile.design(workbench, file, streams, language);
        if (design.isEmpty()) {
            return Exit.UNREADABLE;
        }
        OutputStream out = new BufferedOutputStream(streams.out());
        wanted.write(design.get(), out);
        out.flush();
        return Exit.DONE;
    }

    private Graph linked(Design design) {
        return LinkedDesign.of(design, DrawnValues.complete(design.graph(), workbench.ontology().schema(), design.date()), base());
    }

    /** The base as written, with a stroke at its end. */
    private String base() {
        if (base != null && !BASE.matcher(base).matches()) {
            throw new UsageException(OperationWords.NO_BASE, base);
        }
        return base == null || base.endsWith("/") || base.endsWith("#") ? base : base + "/";
    }

    private void yaml(Design design, OutputStream out) throws IOException {
        out.write(DesignYaml.of(design, String.join("\n", design.lines()) + "\n", workbench.ontology().schema())
                .getBytes(StandardCharsets.UTF_8));
    }
}
