package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.FillOperation;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck fill}. */
@Command(name = "fill", header = "把待答的问题写进设计 / writes the open questions into a design",
        description = {"把判定所缺的数据作为注释行写进设计文件，写在各项之下；填上值并去掉“#?”即为答复；写成一行花括号的项，把键和值写进花括号。其余内容一字不动，再次运行不重复。",
            "Writes what is missing for a verdict into the design file as commented lines, below the entries; whoever answers fills in "
                + "the value and takes \"#?\" away; for an entry in braces key and value go into the braces. Nothing else changes, and "
                + "what stands there is not written again."})
final class FillCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE", description = {"设计文件。", "Design file."})
    private Path file;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--dry-run", description = {"只显示差异。", "Only shows the difference."})
    private boolean dryRun;

    FillCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new FillOperation(workbenches.forChecking(shared), file, profile.names(), dryRun, shared.language());
    }
}
