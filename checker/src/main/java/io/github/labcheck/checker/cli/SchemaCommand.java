package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.FormatPageOperation;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.SchemaOperation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labcheck schema}. */
@Command(name = "schema", header = "输出 JSON Schema / writes the JSON Schema",
        description = {"输出设计文件的 JSON Schema，供编辑器使用。", "Writes the JSON Schema of the design file, for editors."})
final class SchemaCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Option(names = "--to", paramLabel = "json|markdown", description = {"json：架构（默认）；markdown：格式说明页。",
            "json: the schema (default); markdown: the reference page."})
    private String form = "json";

    SchemaCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return OptionValues.isPage(form) ? new FormatPageOperation(workbenches.forReading(shared.packs()), shared.language())
                : new SchemaOperation(workbenches.forReading(shared.packs()));
    }
}
