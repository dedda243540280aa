package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.JustifyOperation;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck justify}. */
@Command(name = "justify", header = "生成资金申请或可行性研究文本 / writes a funding request",
        description = {"根据设计、现状和价格，生成项目资金申请报告或可行性研究报告（Word 或 Markdown）。",
        "Writes a request for funds or a feasibility study (Word or Markdown) from a design, the present state and prices."})
final class JustifyCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE|DIR", description = {"申请资金的设计文件；给出目录则各设计合成一份文本，每个实验室一个附件。",
            "Design that funds are asked for; of a folder all designs make one paper, with an annex for each."})
    private Path file;

    @Option(names = "--before", paramLabel = "FILE|DIR", description = {"现状的设计文件，可重复（多处合并计）；设计为目录时，给出有同名文件的目录。",
            "Design of the present state; may be repeated, several count together. Of a folder of designs: a folder with files of the same "
            + "names."})
    private List<Path> before = new ArrayList<>();

    @Option(names = "--prices", paramLabel = "FILE", description =
            {"价格文件（YAML），样例见 examples/prices。", "Price file (YAML); examples/prices has one."})
    private Path prices;

    @Option(names = "--form", paramLabel = "request|feasibility",
            description = {"资金申请（默认）或可行性研究报告。", "A request for funds, the default, or a feasibility study."})
    private String form = "request";

    @Option(names = "--format", paramLabel = "docx|markdown",
            description = {"格式；默认看 --output 的扩展名，否则 docx。", "Format; by default that of --output's name, or else docx."})
    private String format;

    @Option(names = "--template", paramLabel = "FILE", description =
            {"Word 模板（.docx、.dotx）：用其样式、版面、页眉页脚。", "Word file (.docx, .dotx) whose styles, page, header and footer are used."})
    private Path template;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--phase", paramLabel = "scheme|construction|operation", description = {"只查到该阶段为止的条款；默认全部。",
            "Only clauses that are decided up to this phase; all by default."})
    private String phase;

    @Option(names = "--waivers", paramLabel = "FILE", description =
            {"豁免文件；只用于设计，不用于现状。", "File of waivers for the design; the present state has none."})
    private Path waivers;

    @Option(names = "--output", paramLabel = "PATH", description = {"写入文件（整体替换）。", "Where the paper goes; a file is replaced as a whole."})
    private Path output;

    JustifyCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new JustifyOperation(workbenches.forChecking(shared), new JustifyRequest(file, before, prices, form,
                shared.language(), format, template, profile.names(), asOf.day(), waivers,
                OptionValues.output(output), phase));
    }
}
