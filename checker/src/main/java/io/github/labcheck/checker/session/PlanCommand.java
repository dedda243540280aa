package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.operation.PlanFiles;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.plan.PlanPicture;
import io.github.labcheck.checker.plan.PlanStorey;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code plan}: the plan of a storey as SVG, always into a file, with what the last check found. */
final class PlanCommand extends SessionCommand {

    private static final String SVG = "svg";

    PlanCommand(Session session) {
        super(session, CommandForm.of("plan", List.of("平面图"), Text.of("session.PlanCommand.draws-plan-storey-svg"))
                .withDesign()
                .with(Option.of("storey", Text.of("session.PlanCommand.id-all"),
                Text.of("session.PlanCommand.storey-all-may-left"),
                                PlanCommand::storeys),
                        Option.of("output", Text.of("session.PlanCommand.path"), Text.of("session.PlanCommand.file-write-named-after"),
                                KnownChoices::files),
                        Option.of("flows", Text.of("session.PlanCommand.all-none-type"),
                        Text.of("session.PlanCommand.flows-all-default-none"),
                                PlanCommand::flows),
                        Option.of("format", Text.of("session.PlanCommand.svg-dxf-html"),
                                Text.of("session.PlanCommand.svg-default-dxf-findings"),
                                (s, begun) -> choices(List.of(SVG, "dxf", "html"))),
                        Option.of("paper", Text.of("session.PlanCommand.a3-a4"), Text.of("session.PlanCommand.paper-html-a3-default"),
                                (s, begun) -> choices(List.of("a3", "a4"))),
                        Option.of("scale", Text.of("session.PlanCommand.n"), Text.of("session.PlanCommand.scale-html-default-largest"),
                                (s, begun) -> choices(List.of("50", "100", "150", "200"))),
                        Option.flag("dimensions", Text.of("session.PlanCommand.writes-clear-lengths-rooms")),
                        Option.of("unit", Text.of("session.PlanCommand.mm-cm-m-ft"),
                                Text.of("session.PlanCommand.unit-dxf-drawing-mm"),
                                (s, begun) -> choices(List.of("mm", "cm", "m", "in", "ft"))),
                        Option.flag("no-findings", Text.of("session.PlanCommand.marks-no-findings")))
                .like("plan --output plan.svg"));
    }

    private static List<Choice> choices(List<String> words) {
        return words.stream().map(w -> new Choice(w, null)).toList();
    }

    private static List<Choice> storeys(Session session, String begun) {
        List<Choice> choices = new ArrayList<>();
        session.design().ifPresent(design -> PlanPicture.of(design.graph(), null).storeys().stream().filter(PlanStorey::drawn)
                .forEach(storey -> choices.add(new Choice(storey.id(), storey.name()))));
        choices.add(new Choice(PlanRequest.ALL, null));
        return choices;
    }

    private static List<Choice> flows(Session session, String begun) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(PlanRequest.ALL, null), new Choice(PlanRequest.NONE, null)));
        session.ontology().schema().concepts("FlowType").forEach(c ->
                choices.add(new Choice(c.notation(), c.label().in(session.language()))));
        return choices;
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        LoadedDesign design = session().requireDesign();
        String storey = input.value("storey").orElse(null);
        String project = design.design().projectId();
        boolean folder = PlanRequest.ALL.equals(storey) && !input.value("format").orElse(SVG).equals("html");
        Path usual = Path.of(folder ? project + "-plans" : project + "." + input.value("format").orElse(SVG));
        boolean findings = !input.has("no-findings");
        PlanRequest request = new PlanRequest(design.path(), storey, input.output().orElse(input.has("output") ? null : usual), session()
                .language(),
                findings, List.of(), input.value("flows").orElse(PlanRequest.ALL), null, input.value("format").orElse(null),
                input.value("unit").orElse(null),
                new PlanRequest.Print(input.value("paper").orElse(null), input.value("scale").orElse(null), input.has("dimensions")),
                input.has("output"));
        PlanFiles files = new PlanFiles(request, session().ontology().schema(), session().reading(List.of(design.path())));
        files.write(project, PlanPicture.of(design.graph(), null).storeys(),
                () -> PlanPicture.of(design.graph(), findings ? report(streams) : null), streams);
    }

    private DesignReport report(Streams streams) {
        if (session().checked().isEmpty()) {
            say(streams, SessionWords.CHECKED_FIRST);
        }
        return session().checkedNow().design();
    }
}
