package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.SchemaOperation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code labcheck schema}. */
@Command(name = "schema", header = "输出 JSON Schema / writes the JSON Schema",
        description = {"输出设计文件的 JSON Schema，供编辑器使用。", "Writes the JSON Schema of the design file, for editors."})
final class SchemaCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    SchemaCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new SchemaOperation(workbenches.forReading(shared.packs()));
    }
}
