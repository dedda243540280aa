package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.Change;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.chapter.Form;
import io.github.labcheck.checker.justify.chapter.Pictures;
import io.github.labcheck.checker.justify.docx.DocxWriter;
import io.github.labcheck.checker.justify.docx.TemplateException;
import io.github.labcheck.checker.justify.markdown.MarkdownWriter;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.checker.justify.picture.PlanImages;
import io.github.labcheck.checker.justify.picture.PlanImages.Trouble;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Profile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the paper with which funds are asked for. */
public final class JustifyOperation implements Operation {

    private static final String DOCX = "docx";
    private static final String MARKDOWN = "markdown";

    private final Workbench workbench;
    private final JustifyRequest request;
    private final Design loaded;

    /** A paper on the design of the request's file. */
    public JustifyOperation(Workbench workbench, JustifyRequest request) {
        this(workbench, request, null);
    }

    /** A paper on a design that has been read already; null if it has not. */
    public JustifyOperation(Workbench workbench, JustifyRequest request, Design loaded) {
        this.workbench = workbench;
        this.request = request;
        this.loaded = loaded;
    }

    /** Writes bytes of a paper. */
    private interface Bytes {
        void write(Paper paper, OutputStream out) throws IOException;
    }

    /** How a paper is written, and whether it shows pictures. */
    private record Writer(Bytes bytes, boolean pictures) {
        void write(Paper paper, OutputStream out) throws IOException {
            bytes.write(paper, out);
        }
    }

    @Override
    public Exit run(Streams streams) throws IOException {
        Form form = form();
        Writer writer = writer(streams);
        OutputFile file = request.output() == null ? null : new OutputFile(request.output());
        List<Profile> profiles = new Selection(workbench.ontology()).profiles(request.profiles());
        PriceFile prices = PriceFile.read(request.prices(), workbench.ontology());
        if (!prices.errors().isEmpty()) {
            prices.explain(streams, request.language());
            return Exit.UNREADABLE;
        }
        WaiverFile waivers = WaiverFile.read(request.waivers(), workbench.ontology());
        if (!waivers.errors().isEmpty()) {
            waivers.explain(streams, request.language());
            return Exit.WAIVER;
        }
        Design design = loaded == null ? read(request.file(), streams) : loaded;
        List<Design> before = new ArrayList<>();
        for (Path path : request.before()) {
            before.add(read(path, streams));
        }
        if (design == null || before.contains(null)) {
            return Exit.UNREADABLE;
        }
        LocalDate day = request.asOf() == null ? design.date() : request.asOf();
        CheckOptions options = new CheckOptions(profiles, day, Set.of(), Set.of(), Set.of(), List.of());
        CheckOptions accepting = new CheckOptions(profiles, day, Set.of(), Set.of(), Set.of(), waivers.waivers());
        DesignGraph graph = workbench.check().complete(design, accepting);
        Survey survey = survey(design, graph, accepting);
        List<Survey> present = before.stream().map(b -> survey(b, workbench.check().complete(b, options), options)).toList();
        Justification evidence = Justification.of(survey, present, outcomes(design, graph, accepting, Change.clauses(present)), prices.prices(),
                workbench.ontology());
        if (evidence.design().report().summary().judged() == 0) {
            streams.say(request.language(), OperationWords.NOTHING_TO_JUSTIFY);
        }
        write(writer, form.paper(evidence, pictures(writer, graph, survey.report(), streams), request.language()), file, streams);
        return waivers.used(List.of(survey.report()), streams, request.language());
    }

    private Survey survey(Design design, DesignGraph graph, CheckOptions options) {
        return Survey.of(design, graph, workbench.check().check(design, graph, options), workbench.ontology().schema());
    }

    /** How the design stands on some clauses, subject by subject. */
    private List<Finding> outcomes(Design design, DesignGraph graph, CheckOptions options, Set<String> clauses) {
        return clauses.isEmpty() ? List.of() : workbench.check().outcomes(design, graph,
                new CheckOptions(options.profiles(), options.asOf(), Set.of(), clauses, Set.of(), options.waivers()));
    }

    /** The plans; only a Word file shows them. */
    private Pictures pictures(Writer writer, DesignGraph graph, DesignReport report, Streams streams) {
        if (!writer.pictures()) {
            return Pictures.NONE;
        }
        PlanImages images = PlanImages.of(PlanPicture.of(graph, report), request.language());
        if (images.trouble() == Trouble.NO_FONT) {
            streams.say(request.language(), OperationWords.NO_CHINESE_FONT);
        } else if (images.trouble() == Trouble.NO_GRAPHICS) {
            streams.say(request.language(), OperationWords.NO_GRAPHICS);
        }
        return images.pictures();
    }

    private void write(Writer writer, Paper paper, OutputFile file, Streams streams) throws IOException {
        if (file == null) {
            OutputStream out = new BufferedOutputStream(streams.out());
            writer.write(paper, out);
            out.flush();
        } else {
            file.write(out -> writer.write(paper, out));
            streams.say(request.language(), OperationWords.WRITTEN, request.output());
        }
    }

    private Form form() {
        return switch (request.form()) {
            case "request" -> Form.REQUEST;
            case "feasibility" -> Form.FEASIBILITY;
            default -> throw new UsageException(OperationWords.UNKNOWN_FORM, request.form());
        };
    }

    /** The format asked for, or else that of the output's name, or else Word. A Word file is not written to standard output by mistake. */
    private Writer writer(Streams streams) {
        String name = request.output() == null ? "" : request.output().toString().toLowerCase(Locale.ROOT);
        String format = request.format() != null ? request.format() : name.endsWith(".md") ? MARKDOWN : DOCX;
        if (format.equals(MARKDOWN)) {
            if (request.template() != null) {
                throw new UsageException(OperationWords.TEMPLATE_MARKDOWN);
            }
            return new Writer(new MarkdownWriter()::write, false);
        }
        if (!format.equals(DOCX)) {
            throw new UsageException(OperationWords.UNKNOWN_FORMAT, format, DOCX + ", " + MARKDOWN);
        }
        if (request.output() == null) {
            throw new UsageException(OperationWords.OUTPUT_MISSING);
        }
        DocxWriter docx = new DocxWriter(request.template());
        if (request.template() != null) {
            template(docx, streams);
        }
        return new Writer(docx::write, true);
    }

    /** A template is looked at before anything is checked. */
    private void template(DocxWriter docx, Streams streams) {
        try {
            List<String> missing = docx.missingStyles();
            if (!missing.isEmpty()) {
                streams.say(request.language(), OperationWords.TEMPLATE_STYLES, request.template(), String.join(", ", missing));
            }
        } catch (TemplateException e) {
            throw new UsageException(switch (e.reason()) {
                case MISSING -> OperationWords.TEMPLATE_MISSING;
                case NOT_WORD -> OperationWords.TEMPLATE_WRONG;
                case MACROS -> OperationWords.TEMPLATE_MACROS;
            }, request.template());
        }
    }

    /** The design of a file; null, and explained, if it cannot be read. */
    private Design read(Path path, Streams streams) {
        Reading reading = workbench.reader().read(path);
        if (reading.design() == null) {
            Page messages = streams.messages(request.language());
            new InputErrorText(messages, reading.file(), DesignBatch.lines(path)).list(reading.errors());
            messages.flush();
        }
        return reading.design();
    }
}
