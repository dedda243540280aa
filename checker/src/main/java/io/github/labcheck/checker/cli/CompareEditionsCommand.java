package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.EditionsOperation;
import io.github.labcheck.checker.operation.EditionsRequest;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck compare-editions}. */
@Command(name = "compare-editions", header = "比较两个日期的版本 / compares the editions of two days",
        description = {"用两个日期现行的版本检查同一设计，列出变了的判定、增加和不再适用的条款，以及缘由。",
            "Checks one design by the editions in force on two days: verdicts that flip, clauses that came and went, and why."})
final class CompareEditionsCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE", description = {"设计文件。", "Design file."})
    private Path file;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = {"较早的日期。", "The earlier day."})
    private String from;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = {"较晚的日期。", "The later day."})
    private String to;

    @Option(names = "--today", paramLabel = "DATE", description = {"两次检查都以此日为“今天”，判断检定校准等是否过期；默认为设计日期。",
            "The day of both checks for what is valid until a day, such as calibrations; the design's date by default."})
    private String today;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--format", paramLabel = "text|json|xlsx[=PATH]", description = {"格式，默认 text；可写明文件。",
        "Format, text by default; a file may be named with it."})
    private String format = "text";

    @Option(names = "--output", paramLabel = "PATH", description = {"写入文件（整体替换）。", "Writes to a file, replacing it as a whole."})
    private Path output;

    CompareEditionsCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        String[] named = format.split("=", 2); // as check takes it
        Path written = named.length == 2 && output == null ? Path.of(named[1]) : OptionValues.output(output);
        EditionsRequest request = new EditionsRequest(file, OptionValues.day("--from", from), OptionValues.day("--to", to),
                OptionValues.day("--today", today), profile.names(), named[0], written, shared.language());
        return new EditionsOperation(workbenches.forChecking(shared), request);
    }
}
