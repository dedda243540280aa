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
import io.github.labcheck.checker.justify.picture.PlanImages;
import io.github.labcheck.checker.justify.picture.PlanImages.Trouble;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the paper with which funds are asked for. */
public final class JustifyOperation implements Operation {

    private Workbench workbench; // with the profiles of files, once they are read
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

    @Override
    public Exit run(Streams streams) throws IOException {
        Form form = form();
        PaperFile file = new PaperFile(request, RunFiles.reading(streams.outFile(), request.inputs(), workbench.packs()), streams);
        ProfileFile.Named named = ProfileFile.read(workbench, request.profiles(), streams, request.language());
        if (named.wrong()) {
            return Exit.USAGE;
        }
        workbench = named.workbench();
        Selection selection = new Selection(workbench.ontology());
        List<Profile> profiles = selection.profiles(named.names());
        Concept phase = selection.phase(request.phase());
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
        Optional<Design> read = loaded == null ? InputFile.design(workbench, request.file(), streams, request.language())
                : Optional.of(loaded);
        List<Optional<Design>> before = request.before().stream()
                .map(path -> InputFile.design(workbench, path, streams, request.language())).toList();
        if (read.isEmpty() || before.stream().anyMatch(Optional::isEmpty)) {
            return Exit.UNREADABLE;
        }
        Design design = read.get();
        LocalDate day = request.asOf() == null ? design.date() : request.asOf();
        CheckOptions options = CheckOptions.all(profiles, day, design.date()).upTo(phase);
        CheckOptions accepting = options.waiving(waivers.waivers());
        DesignGraph graph = workbench.check().complete(design, accepting);
        Survey survey = survey(design, graph, accepting);
        List<Survey> present = before.stream().map(Optional::orElseThrow)
                .map(b -> survey(b, workbench.check().complete(b, options), options)).toList();
        Justification evidence = Justification.of(survey, present, outcomes(design, graph, accepting, Change.clauses(present)),
                prices.prices(),
                workbench.ontology());
        if (survey.report().summary().judged() == 0) {
            streams.say(request.language(), OperationWords.NOTHING_TO_JUSTIFY);
        }
        Pictures pictures = file.word() ? pictures(graph, survey.report(), streams) : Pictures.NONE;
        file.write(form.paper(evidence, pictures, request.language()));
        return waivers.used(List.of(survey.report()), streams, request.language());
    }

    private Survey survey(Design design, DesignGraph graph, CheckOptions options) {
        return Survey.of(design, graph, workbench.check().check(design, graph, options), workbench.ontology().schema());
    }

    /** How the design stands on some clauses, subject by subject. */
    private List<Finding> outcomes(Design design, DesignGraph graph, CheckOptions options, Set<String> clauses) {
        return clauses.isEmpty() ? List.of() : workbench.check().outcomes(design, graph,
                options.ofClauses(clauses).upTo(options.phase()));
    }

    /** The plans; says so if they do not show what they should. */
    private Pictures pictures(DesignGraph graph, DesignReport report, Streams streams) {
        PlanImages images = PlanImages.of(PlanPicture.of(graph, report), request.language());
        if (images.trouble() == Trouble.NO_FONT) {
            streams.say(request.language(), OperationWords.NO_CHINESE_FONT);
        } else if (images.trouble() == Trouble.NO_GRAPHICS) {
            streams.say(request.language(), OperationWords.NO_GRAPHICS);
        }
        if (!images.undrawn().isEmpty()) {
            streams.say(request.language(), OperationWords.PLAN_FAILED, String.join(", ", images.undrawn()));
        }
        return images.pictures();
    }

    private Form form() {
        return switch (request.form()) {
            case "request" -> Form.REQUEST;
            case "feasibility" -> Form.FEASIBILITY;
            default -> throw new UsageException(OperationWords.UNKNOWN_FORM, request.form());
        };
    }
}
