package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.DeliveryOperation;
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
        description = {
            "输出设计文件的架构：供编辑器用的 JSON Schema，供关联数据用的本体和形状，或对 IFC 模型的要求。",
            "Writes the schema of the design file: JSON Schema for editors, ontology and shapes for linked data, "
                    + "or what is asked of IFC models."})
final class SchemaCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Option(names = "--to", paramLabel = "json|markdown|owl|shacl|ids",
            description = {"json：架构（默认）；markdown：格式说明页；owl：本体（OWL 与 SKOS）；shacl：校验设计图的形状；"
                    + "ids：IFC 模型须载明什么（buildingSMART IDS 1.0），每项对多少条款有用。",
            "json: the schema (default); markdown: the reference page; owl: the ontology in OWL and SKOS; "
                    + "shacl: shapes that validate graphs of designs; ids: what an IFC model must carry (buildingSMART IDS 1.0), "
                    + "and for how many clauses."})
    private String form = "json";

    SchemaCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        Workbench workbench = workbenches.forReading(shared);
        return switch (OptionValues.schema(form)) {
            case "markdown" -> new FormatPageOperation(workbench, shared.language());
            case "owl" -> new VocabularyOperation(workbench, false);
            case "shacl" -> new VocabularyOperation(workbench, true);
            case "ids" -> new DeliveryOperation(workbench);
            default -> new SchemaOperation(workbench);
        };
    }
}
