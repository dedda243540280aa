package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.DiffOperation;
import io.github.labcheck.checker.operation.DiffRequest;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck diff}. */
@Command(name = "diff", header = "比较两版设计的判定 / compares the verdicts of two revisions",
        description = {"比较两版设计（或其 JSON 报告）：哪些不符合是新增的、已消除的、仍有的；改名、调换顺序、改编号都认得。",
            "Compares two revisions, designs or their JSON reports: which violations are new, cured, still there, "
                + "whatever the file is called, however it is ordered, and also where ids changed."})
final class DiffCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(index = "0", paramLabel = "OLD", description = {"旧版：设计文件、目录或 JSON 报告。",
            "The old one: a design, a folder or a JSON report."})
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = {"新版。", "The new one."})
    private Path now;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--as-of", paramLabel = "DATE", description = {"两版都按此日选取文件版本；默认为各自的设计日期。",
        "The day whose editions judge both; each design's own date by default."})
    private String asOf;

    @Mixin
    private TodayOption today;

    @Option(names = "--format", paramLabel = "text|json|markdown|html", description = {"格式，默认 text。", "Format, text by default."})
    private String format = "text";

    @Option(names = "--output", paramLabel = "PATH", description = {"写入文件（整体替换）。", "Writes to a file, replacing it as a whole."})
    private Path output;

    @Option(names = "--fail-on", paramLabel = "new|new-error|new-warning|never", description = {"有哪一级的新增不符合时退出码为 1，默认 never。",
        "Which new violations make the exit code 1, never by default."})
    private String failOn = "never";

    DiffCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new DiffOperation(workbenches.forChecking(shared), new DiffRequest(old, now, profile.names(), OptionValues.day("--as-of",
                asOf),
                today.day(), format, OptionValues.output(output), OptionValues.fresh(failOn), shared.language()));
    }
}
