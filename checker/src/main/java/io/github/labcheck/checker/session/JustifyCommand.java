package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.JustifyOperation;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** {@code justify}: the paper with which funds are asked for, on the design of the session, or on another or all of a folder. */
final class JustifyCommand extends SessionCommand {

    JustifyCommand(Session session) {
        super(session, CommandForm.of("justify", List.of("论证"), "生成资金申请或可行性研究文本", "Writes a request for funds or a feasibility study")
                .mayTake("设计文件或目录", "FILE|DIR", KnownChoices::files)
                .with(Option.of("output", new Text("文件", "PATH"), new Text("写入 .docx 或 .md 文件", "into a .docx or .md file"),
                KnownChoices::files),
                        Option.several("before", new Text("文件", "FILE"), new Text("现状的设计文件；设计为目录时给目录",
                        "a design of the present state; of a folder: a folder"),
                        KnownChoices::files),
                        Option.of("prices", new Text("文件", "FILE"), new Text("价格文件", "price file"), KnownChoices::files),
                        Option.of("form", new Text("样式", "FORM"),
                        new Text("request（默认）或 feasibility", "request, the default, or feasibility"),
                                KnownChoices.fixed(new Text("资金申请", "request"), new Text("可行性研究", "feasibility"))),
                        Option.of("format", new Text("格式", "F"), new Text("docx 或 markdown", "docx or markdown"),
                                KnownChoices.fixed(new Text("Word", "docx"), new Text("Markdown", "markdown"))),
                        Option.of("template", new Text("文件", "FILE"), new Text("Word 模板", "Word template"), KnownChoices::files),
                        Option.of("waivers", new Text("文件", "FILE"), new Text("豁免文件", "file of waivers"), KnownChoices::files),
                        CommandOptions.profile(), CommandOptions.phase(),
                        Option.of("as-of", new Text("日期", "DATE"), new Text("按此日选取版本", "the day whose editions judge"), Choices.NONE))
                .like("justify --before old.yaml --prices prices.yaml --output request.docx"));
    }

    @Override
    void run(Input input, Streams streams) throws IOException {
        Optional<Path> other = input.argument().map(Input::path);
        Path file = other.orElseGet(() -> session().requireDesign().path());
        JustifyRequest request = new JustifyRequest(file, input.values("before").stream().map(Input::path)
                .toList(),
                input.value("prices").map(Input::path).orElse(null), input.value("form").orElse("request"), session().language(),
                input.value("format").orElse(null), input.value("template").map(Input::path).orElse(null),
                session().profiles().or(input.values("profile")),
                input.day("as-of"), input.value("waivers").map(Input::path).orElse(null), input.output()
                .orElse(null),
                input.value("phase").orElse(null));
        new JustifyOperation(session().profiles().unprofiled(), request,
                other.isPresent() ? null : session().requireDesign().design()).run(streams);
    }
}
