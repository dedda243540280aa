package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.TestPackOperation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labcheck test-pack}. */
@Command(name = "test-pack", header = "检验扩展包的用例 / judges the cases of a pack",
        description = {"判定扩展包目录中的小设计（*.yaml），并与其注释（# violated 条款编号 等）比较。",
            "Judges the small designs (*.yaml) in the folder of a pack and compares them with their comments (# violated CLAUSE and the "
            + "like)."})
final class TestPackCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "DIR", description = {"扩展包的目录。", "Folder of the pack."})
    private Path folder;

    TestPackCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        List<Path> packs = new ArrayList<>(shared.packs());
        packs.add(folder);
        return new TestPackOperation(workbenches.forChecking(packs), folder, shared.language());
    }
}
