package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.justify.Benchmark;
import io.github.labcheck.checker.justify.Change;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.chapter.Laboratory;
import io.github.labcheck.checker.justify.chapter.Pictures;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.justify.picture.PlanImages;
import io.github.labcheck.checker.justify.picture.PlanImages.Trouble;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Works out what a paper says of a laboratory: of all of them by the same profiles, prices and waivers. */
final class LaboratoryMaker {

    private final Workbench workbench;
    private final JustifyRequest request;
    private final List<Profile> profiles;
    private final Concept phase;
    private final List<Waiver> waivers;
    private final Prices prices;
    private final Streams streams;
    private final Set<Trouble> said = EnumSet.noneOf(Trouble.class);

    LaboratoryMaker(Workbench workbench, JustifyRequest request, List<Profile> profiles, Concept phase, List<Waiver> waivers, Prices prices,
                 Streams streams) {
        this.workbench = workbench;
        this.request = request;
        this.profiles = profiles;
        this.phase = phase;
        this.waivers = waivers;
        this.prices = prices;
        this.streams = streams;
    }

    /**
     * One laboratory.
     *
     * @param before its present state
     * @param drawn  whether its plans are wanted
     */
    Laboratory of(Design design, List<Design> before, boolean drawn) {
        LocalDate day = request.asOf() == null ? design.date() : request.asOf();
        CheckOptions options = CheckOptions.all(profiles, day, design.date()).upTo(phase);
        CheckOptions accepting = options.waiving(waivers);
        DesignGraph graph = workbench.check().complete(design, accepting);
        Survey survey = survey(design, graph, accepting);
        List<Survey> present = before.stream().map(b -> survey(b, workbench.check().complete(b, options), options)).toList();
        Justification evidence = Justification.of(survey, present, outcomes(design, graph, accepting, Change.clauses(present)), prices,
                workbench.ontology()).beside(Benchmark.of(workbench.ontology(), graph, day));
        return new Laboratory(evidence, drawn ? pictures(graph, survey.report()) : Pictures.NONE);
    }

    private Survey survey(Design design, DesignGraph graph, CheckOptions options) {
        return Survey.of(design, graph, workbench.check().check(design, graph, options), workbench.ontology().schema());
    }

    /** How the design stands on some clauses, subject by subject. */
    private List<Finding> outcomes(Design design, DesignGraph graph, CheckOptions options, Set<String> clauses) {
        return clauses.isEmpty() ? List.of() : workbench.check().outcomes(design, graph,
                options.ofClauses(clauses).upTo(options.phase()));
    }

    /** The plans; says so if they do not show what they should, what is wrong with this machine once. */
    private Pictures pictures(DesignGraph graph, DesignReport report) {
        PlanImages images = PlanImages.of(PlanPicture.of(graph, report), request.language());
        if (images.trouble() == Trouble.NO_FONT && said.add(Trouble.NO_FONT)) {
            streams.say(request.language(), OperationWords.NO_CHINESE_FONT);
        } else if (images.trouble() == Trouble.NO_GRAPHICS && said.add(Trouble.NO_GRAPHICS)) {
            streams.say(request.language(), OperationWords.NO_GRAPHICS);
        }
        if (!images.undrawn().isEmpty()) {
            streams.say(request.language(), OperationWords.PLAN_FAILED, String.join(", ", images.undrawn()));
        }
        return images.pictures();
    }
}
