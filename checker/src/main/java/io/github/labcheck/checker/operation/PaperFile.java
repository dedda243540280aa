package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.justify.docx.DocxWriter;
import io.github.labcheck.checker.justify.docx.TemplateException;
import io.github.labcheck.checker.justify.markdown.MarkdownWriter;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.checker.operation.output.FileKind;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where and in which format a paper is written, looked at before anything is checked. */
final class PaperFile {

    private static final String DOCX = "docx";
    private static final String MARKDOWN = "markdown";

    private final JustifyRequest request;
    private final RunFiles files;
    private final Streams streams;
    private final Bytes bytes;
    private final OutputFile file;

    /** Writes bytes of a paper. */
    private interface Bytes {
        void write(Paper paper, OutputStream out) throws IOException;
    }

    /**
     * Looks at what was requested.
     *
     * @param files those that the run reads
     * @throws UsageException if it cannot be written as requested
     */
    PaperFile(JustifyRequest request, RunFiles files, Streams streams) throws IOException {
        this.request = request;
        this.files = files;
        this.streams = streams;
        file = request.output() == null ? null : files.writes(request.output(), word() ? FileKind.WORD : FileKind.MARKDOWN);
        bytes = word() ? docx()::write : markdown()::write;
    }

    /** Whether it is a Word file, which shows pictures: asked for, or by the output's name. */
    boolean word() {
        String name = request.output() == null ? "" : request.output().toString().toLowerCase(Locale.ROOT);
        String format = request.format() != null ? request.format() : name.endsWith(".md") ? MARKDOWN : DOCX;
        if (!List.of(DOCX, MARKDOWN).contains(format)) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, format, DOCX + ", " + MARKDOWN);
        }
        return format.equals(DOCX);
    }

    private MarkdownWriter markdown() {
        if (request.template() != null) {
            throw new UsageException(OperationWords.TEMPLATE_MARKDOWN);
        }
        return new MarkdownWriter();
    }

    /** A Word file is not written to standard output by mistake. */
    private DocxWriter docx() {
        if (request.output() == null) {
            throw new UsageException(OperationWords.OUTPUT_MISSING);
        }
        return request.template() == null ? DocxWriter.standard() : withTemplate();
    }

    private DocxWriter withTemplate() {
        if (!Files.exists(request.template())) {
            throw new UsageException(OperationWords.TEMPLATE_MISSING, request.template());
        }
        try {
            DocxWriter docx = DocxWriter.withTemplate(request.template());
            List<String> missing = docx.missingStyles();
            if (!missing.isEmpty()) {
                streams.say(request.language(), OperationWords.TEMPLATE_STYLES, request.template(), String.join(", ", missing));
            }
            return docx;
        } catch (UnreadableInput e) {
            throw new UsageException(new Text(OperationWords.TEMPLATE_UNREADABLE.in(Language.ZH, request.template(), e.words().zh()),
                    OperationWords.TEMPLATE_UNREADABLE.in(Language.EN, request.template(), e.words().en())));
        } catch (TemplateException e) {
            throw new UsageException(switch (e.reason()) {
                case LARGE -> OperationWords.TEMPLATE_LARGE;
                case NOT_WORD -> OperationWords.TEMPLATE_WRONG;
                case MACROS -> OperationWords.TEMPLATE_MACROS;
                case EXTERNAL -> OperationWords.TEMPLATE_EXTERNAL;
            }, request.template());
        }
    }

    void write(Paper paper) throws IOException {
        if (file == null) {
            OutputStream out = new BufferedOutputStream(streams.out());
            bytes.write(paper, out);
            out.flush();
        } else {
            files.write(Map.of(file, out -> bytes.write(paper, out)));
            streams.say(request.language(), OperationWords.WRITTEN, request.output());
        }
    }
}
