package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.ImportOperation;
import io.github.labcheck.checker.operation.ImportRequest;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.importing.LengthUnit;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck import}. */
@Command(name = "import", header = "导入图纸为设计文件 / imports a drawing as a design file",
        description = {"把建筑信息模型（IFC 2x3、4、4x3）导入为设计文件。", "Imports a building model (IFC 2x3, 4, 4x3) as a design file."})
final class ImportCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE", description = {"图纸。", "Drawing."})
    private Path file;

    @Option(names = "--to", paramLabel = "DESIGN", description = {"要写的设计文件；不写则输出到标准输出。", "Design file to write; standard output without it."})
    private Path target;

    @Option(names = "--unit", paramLabel = "U", converter = Units.class, description = {"DXF 图的单位：mm、cm、m、in、ft；图头的单位不对时写。",
            "Unit of a DXF drawing: mm, cm, m, in, ft; where that of its header is wrong."})
    private LengthUnit unit;

    /** Reads the name of a unit. */
    static final class Units implements CommandLine.ITypeConverter<LengthUnit> {

        @Override
        public LengthUnit convert(String word) {
            return LengthUnit.of(word).orElseThrow(() -> new CommandLine.TypeConversionException("'" + word + "': mm, cm, m, in, ft"));
        }
    }

    ImportCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new ImportOperation(workbenches.forReading(shared.packs()), new ImportRequest(List.of(file), target, unit, shared.language()));
    }
}
