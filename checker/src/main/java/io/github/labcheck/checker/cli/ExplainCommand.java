package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.ExplainOperation;
import io.github.labcheck.checker.operation.ExplainRequest;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.Workbench;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck explain}. */
@Command(name = "explain", header = "解释条款、键或不符合项 / explains a clause, a key or a finding",
        description = {"解释条款、设计文件的一个键，或设计中的一个不符合项（用编号的开头几位）。",
            "Explains a clause, a key of the design file, or a finding of a design by the beginning of its id."})
final class ExplainCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(index = "0", paramLabel = "CLAUSE|KEY|FINDING",
            description = {"条款编号、键（中文或英文）或不符合项编号。",
            "Id of a clause, a key in Chinese or English, or id of a finding."})
    private String name;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = {"不符合项所在的设计文件。", "Design file with the finding."})
    private Path file;

    @Mixin
    private ProfileOption profile;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--today", paramLabel = "DATE", description = {"以此日为“今天”，判断检定校准等是否过期；默认为设计日期。",
            "The day for what is valid until a day, such as calibrations; the design's date by default."})
    private String today;

    ExplainCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        Workbench workbench = file == null ? workbenches.forReading(shared) : workbenches.forChecking(shared);
        return new ExplainOperation(workbench, new ExplainRequest(name, file, profile.names(), asOf.day(),
                OptionValues.day("--today", today), shared.language(), Path.of(System.getProperty("labcheck.home", ""))));
    }
}
