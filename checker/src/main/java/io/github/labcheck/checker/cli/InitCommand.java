package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.InitOperation;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck init}. */
@Command(name = "init", header = "写一份起步设计 / writes a design to start from",
        description = {"在目录中写一份带注释的起步设计 design.yaml，以及供编辑器用的 labcheck.schema.json。",
            "Writes a commented design to start from, design.yaml, into a folder, and labcheck.schema.json for editors."})
final class InitCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "DIR", description = {"目录，没有则新建。", "Folder, made if it is not there."})
    private Path folder;


    @Option(names = "--date", paramLabel = "DATE", description = {"设计日期；默认为今天。", "Date of the design; today by default."})
    private String date;

    InitCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        LocalDate day = OptionValues.day("--date", date);
        return new InitOperation(workbenches.forReading(shared), folder,
                day == null ? LocalDate.now(ZoneId.systemDefault()) : day, shared.language());
    }
}
