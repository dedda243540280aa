package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.ClausesOperation;
import io.github.labcheck.checker.operation.LedgerRequest;
import io.github.labcheck.checker.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code labcheck clauses}. */
@Command(name = "clauses", header = "列出条款 / lists the clauses",
        description = {"列出条款及其判定方式。", "Lists the clauses and how each is judged."})
final class ClausesCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Mixin
    private ProfileOption profile;

    @Option(names = "--as-of", paramLabel = "DATE", description =
            {"只列此日现行的版本；默认列出所有版本。", "Only the editions in force on this day; all editions by default."})
    private String asOf;

    @Option(names = "--category", paramLabel = "C", description = {"只列该类别，可重复。", "Only this category; may be repeated."})
    private List<String> categories = new ArrayList<>();

    @Option(names = "--phase", paramLabel = "scheme|construction|operation",
            description = {"只列到该阶段为止的。", "Only clauses that are decided up to this phase."})
    private String phase;

    @Option(names = "--status", paramLabel = "automated|assisted|manual", description = {"只列该判定方式。", "Only clauses judged this way."})
    private String status;

    @Option(names = "--format", paramLabel = "text|json|csv|coverage", description = {"格式，默认 text；coverage 为各文件的收录情况。",
        "Format, text by default; coverage tells what is covered of each document."})
    private String format = "text";


    ClausesCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        return new ClausesOperation(workbenches.forReading(shared), new LedgerRequest(profile.names(), OptionValues.day("--as-of", asOf),
                categories, OptionValues.status(status), format, shared.language(), phase));
    }
}
