package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Baseline;
import io.github.labcheck.checker.operation.CheckOperation;
import io.github.labcheck.checker.operation.CheckRequest;
import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.Timings;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code labcheck check}. */
@Command(name = "check", header = "检查设计 / checks designs",
        description = {"检查设计文件；目录中的 *.yaml、*.yml 都检查。",
        "Checks design files, and all *.yaml and *.yml below folders."},
        footer = {"", "退出码 Exit codes: 0 通过 passed, 1 有不符合项 findings, 2 用法错误 usage,",
            "3 有文件读不了 unreadable, 4 什么也没检查 nothing checked, 5 豁免有误或过期 waiver,",
            "6 达到限额 limit, 70 程序出错 fault"})
final class CheckCommand implements CommandOptions {

    private final Workbenches workbenches;

    @Mixin
    private SharedOptions shared;

    @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = {"设计文件或目录。", "Design files or folders."})
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ProfileOption profile;

    @Mixin
    private AsOfOption asOf;

    @Option(names = "--today", paramLabel = "DATE", description = {"以此日为“今天”，判断检定校准、豁免等是否过期；默认为设计日期。",
            "The day for what is valid until a day, such as calibrations and waivers; the design's date by default."})
    private String today;

    @Option(names = "--format", paramLabel = "F[=PATH]", description = {
        "报告格式：text（默认）、bcf（BCF 2.1）、bcf3（BCF 3.0）、csv、html、json、junit、markdown、questions（给甲方填的问题表）、sarif、ttl、xlsx；可重复，每种可写到自己的文件。",
        "Format: text (default), bcf (BCF 2.1), bcf3 (BCF 3.0), csv, html, json, junit, markdown, questions (for the client to answer), "
            + "sarif, ttl, xlsx; may be repeated, each to a file of its own."})
    private List<String> formats = new ArrayList<>();

    @Option(names = "--output", paramLabel = "PATH", description = {"报告写入文件（整体替换）。",
            "Writes the report to a file, replacing it as a whole."})
    private Path output;

    @Option(names = "--phase", paramLabel = "scheme|construction|operation", description = {
        "只查到该阶段为止的条款：方案、施工图与建造、使用；默认全部。未查的条款数写在报告里。",
        "Only clauses that are decided up to this phase; all by default. The report says how many were left out."})
    private String phase;

    @Option(names = "--category", paramLabel = "C", description = {"只查该类别的条款，可重复。", "Only clauses of this category; may be repeated."})
    private List<String> categories = new ArrayList<>();

    @Option(names = "--without", paramLabel = "C", description = {"不查该类别的条款，可重复。", "No clauses of this category; may be repeated."})
    private List<String> without = new ArrayList<>();

    @Option(names = "--clause", paramLabel = "ID", description = {"只查该条款，可重复。", "Only this clause; may be repeated."})
    private List<String> clauses = new ArrayList<>();

    @Option(names = "--room", paramLabel = "ID", description = {"只报告与该房间有关的判定，可重复。", "Only verdicts on this room; may be repeated."})
    private List<String> rooms = new ArrayList<>();

    @Option(names = "--fail-on", paramLabel = "error|warning|advice|never|new", description = {
        "从哪一级起退出码为 1，默认 error；与 --baseline 同用时可为 new（凡新增）、new-error、new-warning。",
        "Severity from which on the exit code is 1, error by default; with --baseline also new (whatever is new), new-error, new-warning."})
    private String failOn = "error";

    @Option(names = {"--baseline", "--since"}, paramLabel = "REPORT.json", description = {"与先前的 JSON 报告比较，另外列出新增和已消除的不符合。",
        "Compares with an earlier JSON report and lists beside the report what is new and what is cured."})
    private Path baseline;

    @Option(names = "--prices", paramLabel = "FILE", description = {"价格文件：HTML 网页和总览、xlsx 写出各项目所需金额。",
        "File of prices: HTML pages, their overview and xlsx tell what each design would cost."})
    private Path prices;

    @Option(names = "--strict", description = {"这些条款“无法判定”也计入。", "What cannot be judged of such clauses counts as well."})
    private boolean strict;

    @Option(names = "--waivers", paramLabel = "FILE", description = {"豁免文件。", "File of waivers."})
    private Path waivers;

    @Option(names = "--jobs", paramLabel = "N", description = {"同时检查几个设计，默认 1；结果的顺序不变。",
        "Designs checked at the same time, 1 by default; the order of the report stays."})
    private String jobs = "1";

    @Option(names = "--in-force-only", description = {"不查已废止文件中替代条文尚未读到的条款；默认查，作为建议列出。",
        "Leaves out clauses of documents that are over and whose successor was not read; by default they are advice."})
    private boolean inForceOnly;

    @Option(names = "--timings", description = {"报告之外另说明各步骤用时（写到标准错误）。", "Tells on standard error how long the parts of the check took."})
    private boolean timings;

    @Option(names = "--profile-rules", description = {"报告之外另说明用时最多的条款。", "Tells on standard error which clauses took longest."})
    private boolean profileRules;

    @Option(names = "--keep-going", description = {"有输入错误的项略去，其余照查；报告注明只查了一部分，退出码至少为 3。",
        "Leaves out the entries with input errors and checks the rest; the report says that it is partial, and the exit code is 3 at "
                + "least."})
    private boolean keepGoing;

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = {
        "每个设计最多查多少秒；到时没有查到的条款列为未查，报告注明只查了一部分，退出码 6。默认不限。",
        "Seconds for each design; clauses that were not reached by then are named as not checked, the report says that it is partial, and "
                + "the exit code is 6. No limit by default."})
    private String timeLimit;

    CheckCommand(Workbenches workbenches) {
        this.workbenches = workbenches;
    }

    @Override
    public Operation operation() {
        CheckRequest request = new CheckRequest(files, profile.names(), asOf.day(), shared.language(), formats,
                OptionValues.output(output), categories, clauses, rooms, OptionValues.severity(fresh() ? "error" : failOn), strict,
                waivers, OptionValues.jobs(jobs),
                        without, phase, inForceOnly,
                OptionValues.day("--today", today), keepGoing, OptionValues.seconds("--time-limit", timeLimit));
        Operation check = new CheckOperation(workbenches.forChecking(shared), request,
                baseline == null ? null : new Baseline(baseline, fresh() ? OptionValues.fresh(failOn) : null), prices);
        return timings || profileRules ? Timings.of(check, shared.language(), timings, profileRules) : check;
    }

    /** Whether only what is new counts, which needs something to compare with. */
    private boolean fresh() {
        boolean fresh = failOn.startsWith("new");
        if (fresh && baseline == null) {
            throw new UsageException(Text.of("cli.CheckCommand.fail-goes-baseline-report", failOn));
        }
        return fresh;
    }
}
