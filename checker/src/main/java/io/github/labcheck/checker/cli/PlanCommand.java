package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.PlanOperation;
import io.github.labcheck.checker.operation.PlanRequest;
import io.github.labcheck.checker.operation.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck plan}. */
@Command(name = "plan", header = "绘制楼层平面图 / draws the plan of a storey",
        description = {"把楼层画成 SVG 平面图：功能区、门窗、设备、流线、安全出口，并标出检查发现的不符合项。",
            "Draws a storey as SVG: zones, doors, equipment, flows, safety exits, with the findings of a check marked in it.",
            "--format dxf 只画不符合项（编号、路线、文字各在一层），叠在原 DXF 图上看。",
            "--format dxf draws the findings alone, with layers for marks, numbers, ways and texts, to be laid over the DXF drawing.",
            "--format html 画成可按比例打印的图纸（网页），写比例，门有编号；放不下的楼层分成几张，有接图线。",
            "--format html draws sheets that print true to scale (a page), with numbered doors; a storey that does not fit is split."})
final class PlanCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE", description = {"设计文件。", "Design file."})
    private Path file;

    @Option(names = "--storey", paramLabel = "ID|all", description = {"楼层编号或名称；all 为全部，每层一个文件。只有一层时可省略。",
            "Id or name of the storey; all for each in a file of its own. May be left out if there is only one."})
    private String storey;

    @Option(names = "--output", paramLabel = "PATH", description = {"写入文件（整体替换）；--storey all 时为目录。",
            "File to write, replaced as a whole; with --storey all a folder."})
    private Path output;

    @Option(names = "--format", paramLabel = "svg|dxf|html", description = {"格式：svg（默认）、dxf 或 html。",
        "Format: svg (default), dxf or html."})
    private String format;

    @Option(names = "--unit", paramLabel = "mm|cm|m|in|ft", description = {"DXF 的图形单位，与原图一致；默认 mm。",
            "Unit of the DXF drawing, that of the drawing under it; mm by default."})
    private String unit;

    @Option(names = "--paper", paramLabel = "a3|a4", description = {"html 的图幅，默认 a3。", "Paper of html, a3 by default."})
    private String paper;

    @Option(names = "--scale", paramLabel = "N", description = {"html 的比例，如 100（1:100）；默认取放得下的最大常用比例。",
        "Scale of html, such as 100 for 1:100; by default the largest usual one that fits."})
    private String scale;

    @Option(names = "--dimensions", description = {"html 中注房间的净尺寸（mm）。", "Writes the clear lengths of rooms into html, mm."})
    private boolean dimensions;

    @Option(names = "--no-findings", description = {"不检查，不标不符合项。", "Does not check and marks no findings."})
    private boolean withoutFindings;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--phase", paramLabel = "scheme|construction|operation", description = {"只标到该阶段为止的不符合项，编号与同一选项的报告一致。",
        "Marks only findings that are decided up to this phase, numbered as in a report with this option."})
    private String phase;

    @Option(names = "--flows", paramLabel = "all|none|TYPE", description = {"画哪些流线：全部（默认）、不画，或一种类型，如 sample。",
            "The flows that are drawn: all (default), none, or one type such as sample."})
    private String flows = PlanRequest.ALL;

    PlanCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        Workbench workbench = withoutFindings ? workbenches.forReading(shared) : workbenches.forChecking(shared);
        return new PlanOperation(workbench, new PlanRequest(file, storey, OptionValues.output(output), shared.language(), !withoutFindings,
                profile.names(), flows, phase, format, unit, new PlanRequest.Print(paper, scale, dimensions), true));
    }
}
