package io.github.labcheck.checker.session;

import io.github.labcheck.checker.importing.LengthUnit;
import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.ImportOperation;
import io.github.labcheck.checker.operation.ImportRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code import}: drawings, lists or answers into a design, which the session then keeps. */
final class ImportCommand extends SessionCommand {

    ImportCommand(Session session) {
        super(session, CommandForm.of("import", List.of("导入"), "导入图纸、表格或填好的问题表；写成的设计随即载入",
                        "Imports a drawing, a list or answered questions; the design that is written is loaded")
                .takes("图纸", "FILE", KnownChoices::drawings)
                .with(Option.of("to", new Text("文件", "DESIGN"), new Text("写成新的设计文件", "writes a new design file"), KnownChoices::files),
                        Option.of("into", new Text("文件", "DESIGN"),
                        new Text("就地更新这份设计，人填写的不动", "updates this design in place; what people wrote stays"),
                                KnownChoices::files),
                        Option.several("with", new Text("图纸", "FILE"),
                        new Text("一起导入的图纸或表格", "drawings or lists imported together with it"),
                                KnownChoices::drawings),
                        Option.flag("remove", new Text("与 --into 同用：删除图中已没有的项", "with --into: takes out what the drawing no longer holds")),
                        Option.flag("dry-run", new Text("与 --into 同用：只显示差异", "with --into: only shows the difference")),
                        Option.of("unit", new Text("单位", "U"), new Text("DXF 图的单位", "unit of a DXF drawing"),
                                KnownChoices.fixed(new Text("毫米", "mm"), new Text("厘米", "cm"), new Text("米", "m"), new Text("英寸", "in"),
                                new Text("英尺", "ft"))),
                        Option.of("mapping", new Text("文件", "FILE"), new Text("对照表", "mapping file"), KnownChoices::files))
                .like("import plan.dxf --to design.yaml"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Optional<Path> target = input.value("to").map(Input::path);
        Optional<Path> into = input.value("into").map(Input::path);
        boolean changesOnly = input.has("remove") || input.has("dry-run");
        if (target.isPresent() == into.isPresent() || into.isEmpty() && changesOnly) {
            throw SessionWords.IMPORT_WHERE.wrongUsage();
        }
        LengthUnit unit = input.value("unit").map(word -> LengthUnit.of(word).orElseThrow(() -> Input.unknown("--unit", word,
                Arrays.stream(LengthUnit.values()).map(u -> new Text(u.word(), u.word())).toList()))).orElse(null);
        List<Path> files = Stream.concat(input.argument().stream(), input.values("with").stream()).map(Input::path).toList();
        into.ifPresent(design -> session().keepUnsaved(false, design));
        ImportRequest.Into update = into.map(design -> new ImportRequest.Into(design, input.has("remove"), input.has("dry-run")))
                .orElse(null);
        Exit exit = new ImportOperation(session().workbench(), new ImportRequest(files, target.orElse(null), update, unit,
                input.value("mapping").map(Input::path).orElse(null), Map.of(), false, session().language())).run(streams);
        if (exit == Exit.DONE && !input.has("dry-run")) {
            Path design = target.or(() -> into).orElseThrow();
            new LoadedText(session(), page(streams)).write(session().load(design), design);
        }
    }
}
