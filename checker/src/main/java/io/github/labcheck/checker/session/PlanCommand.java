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
        super(session, CommandForm.of("plan", List.of("平面图"), "把楼层画成 SVG 平面图，标出不符合项",
                "Draws the plan of a storey as SVG, with the findings marked")
                .withDesign()
                .with(Option.of("storey", new Text("楼层", "ID|all"),
                new Text("楼层；all 为全部。只有一层时可省略", "storey, or all; may be left out if there is only one"),
                                PlanCommand::storeys),
                        Option.of("output", new Text("文件", "PATH"), new Text("写入的文件，默认以项目编号命名；--storey all 时为目录",
                                "file to write, named after the project by default; with --storey all a folder"), KnownChoices::files),
                        Option.of("flows", new Text("流线", "all|none|TYPE"),
                        new Text("画哪些流线：all（默认）、none 或一种类型", "flows: all (default), none or one type"),
                                PlanCommand::flows),
                        Option.of("format", new Text("格式", "svg|dxf|html"),
                                new Text("svg（默认）、dxf（叠在原图上的不符合项）或 html（按比例打印的图纸）",
                                "svg (default), dxf: the findings, to be laid over the drawing, or html: sheets that print to scale"),
                                (s, begun) -> choices(List.of(SVG, "dxf", "html"))),
                        Option.of("paper", new Text("图幅", "a3|a4"), new Text("html 的图幅，默认 a3", "paper of html, a3 by default"),
                                (s, begun) -> choices(List.of("a3", "a4"))),
                        Option.of("scale", new Text("比例", "N"), new Text("html 的比例，默认取放得下的最大常用比例",
                                "scale of html, by default the largest usual one that fits"),
                                (s, begun) -> choices(List.of("50", "100", "150", "200"))),
                        Option.flag("dimensions", new Text("html 中注房间净尺寸", "writes the clear lengths of rooms into html")),
                        Option.of("unit", new Text("单位", "mm|cm|m|in|ft"),
                                new Text("DXF 的图形单位，默认 mm", "unit of the DXF drawing, mm by default"),
                                (s, begun) -> choices(List.of("mm", "cm", "m", "in", "ft"))),
                        Option.flag("no-findings", new Text("不标不符合项", "marks no findings")))
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
