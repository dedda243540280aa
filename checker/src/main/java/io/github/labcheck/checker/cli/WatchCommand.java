package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.WatchOperation;
import io.github.labcheck.checker.operation.watching.WatchRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck watch}. */
@Command(name = "watch", header = "保存即重新检查 / checks again whenever a file is saved",
        description = {"看着设计文件或目录，保存即重新检查，说明哪些判定变了；Ctrl-C 结束。",
            "Watches designs or folders, checks again whenever one is saved and says which verdicts changed; Ctrl-C ends."})
final class WatchCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = {"设计文件或目录。", "Design files or folders."})
    private List<Path> files = new ArrayList<>();

    @Option(names = "--serve", description = {"在本机地址上提供 HTML 报告（地址含随机口令），随保存刷新，筛选和位置不变。",
        "Serves the HTML report on this machine alone, at an address with a random word; it refreshes and keeps filter and place."})
    private boolean served;

    @Option(names = "--open", description = {"同 --serve，并打开浏览器。", "Like --serve, and opens the browser."})
    private boolean opened;

    @Option(names = "--times", paramLabel = "N", description = {"变化 N 次后结束；默认不结束。", "Ends after N changes; never by default."})
    private String times = "";

    @Mixin
    private ProfileOption profile;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private TodayOption today;

    WatchCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new WatchOperation(workbenches.forChecking(shared), new WatchRequest(files, profile.names(), asOf.day(),
                today.day(), served || opened, opened, OptionValues.times(times), shared.language()));
    }
}
