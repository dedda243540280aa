package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.ConvertOperation;
import io.github.labcheck.checker.operation.Operation;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck convert}. */
@Command(name = "convert", header = "转换为 RDF 或 YAML / converts to RDF or YAML",
        description = {"把设计文件转换为 RDF（含 BOT、GeoSPARQL 和注明来由的推算值）或整理过的 YAML。",
            "Converts a design file to RDF, with BOT, GeoSPARQL and derived values that say where they come from, or to a tidy YAML."})
final class ConvertCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE", description = {"设计文件。", "Design file."})
    private Path file;

    @Option(names = "--to", required = true, paramLabel = "ttl|jsonld|yaml", description = {"目标格式。", "Target format."})
    private String form;

    @Option(names = "--base", paramLabel = "IRI", description = {"RDF 中各资源 IRI 的开头；默认为 urn:labcheck:design:…。",
            "What the IRIs of the things begin with in RDF; urn:labcheck:design:… by default."})
    private String base;

    ConvertCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new ConvertOperation(workbenches.forReading(shared), file, form, base, shared.language());
    }
}
