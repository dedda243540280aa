package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.InitOperation;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code labcheck init}. */
@Command(name = "init", header = "写一份起步设计 / writes a design to start from",
        description = {"在目录中写一份带注释的起步设计 design.yaml。", "Writes a commented design to start from, design.yaml, into a folder."})
final class InitCommand implements CommandOptions {

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "DIR", description = {"目录，没有则新建。", "Folder, made if it is not there."})
    private Path folder;


    @Override
    public Operation operation() {
        return new InitOperation(folder, shared.language());
    }
}
