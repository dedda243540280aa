package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.FormatPageOperation;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.SchemaOperation;
import io.github.labcheck.checker.operation.VocabularyOperation;
import io.github.labcheck.checker.operation.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labcheck schema}. */
@Command(name = "schema", header = "输出设计文件的架构 / writes the schema of the design file",
        description = {"输出设计文件的架构：供编辑器用的 JSON Schema，或供关联数据用的本体和形状。",
            "Writes the schema of the design file: JSON Schema for editors, or ontology and shapes for linked data."})
final class SchemaCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Option(names = "--to", paramLabel = "json|markdown|owl|shacl",
            description = {"json：架构（默认）；markdown：格式说明页；owl：本体（OWL 与 SKOS）；shacl：校验设计图的形状。",
            "json: the schema (default); markdown: the reference page; owl: the ontology in OWL and SKOS; "
                    + "shacl: shapes that validate graphs of designs."})
    private String form = "json";

    SchemaCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        Workbench workbench = workbenches.forReading(shared.packs());
        return switch (OptionValues.schema(form)) {
            case "markdown" -> new FormatPageOperation(workbench, shared.language());
            case "owl" -> new VocabularyOperation(workbench, false);
            case "shacl" -> new VocabularyOperation(workbench, true);
            default -> new SchemaOperation(workbench);
        };
    }
}
