package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.operation.ImportOperation;
import io.github.labcheck.checker.operation.ImportRequest;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck import}. */
@Command(name = "import", header = "导入图纸和表格为设计文件 / imports drawings and lists as a design file",
        description = {"把建筑信息模型（IFC 2x3、4、4x3）、DXF 图和房间表、门表、设备表（.xlsx、.csv）导入为设计文件，可同时给几个。",
            "Imports building models (IFC 2x3, 4, 4x3), DXF drawings and lists of rooms, doors and equipment (.xlsx, .csv) as a design "
            + "file, several at once."})
final class ImportCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = {"图纸和表格。", "Drawings and lists."})
    private List<Path> files;

    @Option(names = "--to", paramLabel = "DESIGN", description =
            {"要写的设计文件；不写则输出到标准输出。", "Design file to write; standard output without it."})
    private Path target;

    @Option(names = "--into", paramLabel = "DESIGN", description = {"用新一版图纸更新这份设计：几何与图纸所写的随图纸，人填写的、注释和次序不动。",
        "Brings this design up to the next revision of its drawings: geometry and what they state follow them, what people wrote stays, "
                + "comments and order too."})
    private Path into;

    @Option(names = "--remove", description = {"与 --into 同用：删除图中已没有的项；不写则只列出。",
            "With --into: takes out what the drawings no longer hold, instead of naming it only."})
    private boolean remove;

    @Option(names = "--dry-run", description = {"与 --into 同用：只显示差异，不写文件。", "With --into: shows the difference and writes nothing."})
    private boolean dryRun;

    @Option(names = "--unit", paramLabel = "U", converter = Units.class, description = {"DXF 图的单位：mm、cm、m、in、ft；图头的单位不对时写。",
        "Unit of a DXF drawing: mm, cm, m, in, ft; where that of its header is wrong."})
    private LengthUnit unit;

    @Option(names = "--mapping", paramLabel = "FILE", description = {"对照表：图层、图块和名称各是什么。", "Mapping: what layers, blocks and names mean."})
    private Path mapping;

    @Option(names = "--columns", paramLabel = "COL=ROLE", split = ",", description = {"表格各列是什么，如 A=room-number,B=room-name。",
        "What the columns of a list hold, such as A=room-number,B=room-name."})
    private Map<String, String> columns = new TreeMap<>();

    @Option(names = "--list", description = {"只列出图层、图块和文字，作为可改的对照表。", "Only lists layers, blocks and texts, as a mapping to be edited."})
    private boolean list;

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
        if (into == null && (remove || dryRun)) {
            throw new UsageException(Text.of("cli.ImportCommand.remove-dry-run-go"));
        }
        if (into != null && (target != null || list)) {
            throw new UsageException(Text.of("cli.ImportCommand.into-does-not-go"));
        }
        Map<Integer, String> byPlace = new TreeMap<>();
        columns.forEach((column, role) -> byPlace.put(place(column), role.strip()));
        ImportRequest.Into update = into == null ? null : new ImportRequest.Into(into, remove, dryRun);
        return new ImportOperation(list ? workbenches.forReading(shared) : workbenches.forChecking(shared),
                new ImportRequest(files, target, update, unit, mapping, byPlace, list, shared.language()));
    }

    /** The place of a column by its letters or its number. */
    private static int place(String column) {
        String word = column.strip().toUpperCase(Locale.ROOT);
        if (word.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(word) - 1;
        }
        int place = 0;
        for (char letter : word.matches("[A-Z]{1,3}") ? word.toCharArray() : new char[0]) {
            place = place * 26 + letter - 'A' + 1;
        }
        return place - 1;
    }
}
