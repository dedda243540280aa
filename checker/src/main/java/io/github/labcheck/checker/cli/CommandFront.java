package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.Streams;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command of the command line. */
public final class CommandFront {

    private static final int WIDTH = 100;

    private CommandFront() {
    }

    /** Runs the command that the arguments name; returns the exit code of the process. */
    public static int run(Streams streams, String... arguments) {
        return run(Workbenches.expecting(arguments), streams, arguments); // first of all: it begins to load
    }

    /** The same with a workbench that may be there already. */
    static int run(Workbenches workbenches, Streams streams, String... arguments) {
        String[] turned = helpLast(arguments);
        CommandLine line = new CommandLine(new LabcheckCommand());
        commands(workbenches, turned.length == 0 ? "" : turned[0]).forEach(line::addSubcommand);
        line.setUsageHelpWidth(WIDTH)
                .setOverwrittenOptionsAllowed(true).setUnmatchedOptionsArePositionalParams(false)
                .setAbbreviatedOptionsAllowed(false).setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return Guard.run(s -> {
            try {
                return run(line.parseArgs(turned), s);
            } catch (ParameterException e) {
                throw WrongUsage.of(e);
            }
        }, streams).code();
    }

    /** The command that is named, or all if none is: to read the options of one takes a few milliseconds. */
    private static List<CommandOptions> commands(Workbenches workbenches, String name) {
        Map<String, Supplier<CommandOptions>> all = new LinkedHashMap<>();
        all.put("check", () -> new CheckCommand(workbenches));
        all.put("explain", () -> new ExplainCommand(workbenches));
        all.put("clauses", () -> new ClausesCommand(workbenches));
        all.put("init", () -> new InitCommand(workbenches));
        all.put("schema", () -> new SchemaCommand(workbenches));
        all.put("convert", () -> new ConvertCommand(workbenches));
        all.put("fill", () -> new FillCommand(workbenches));
        all.put("import", () -> new ImportCommand(workbenches));
        all.put("plan", () -> new PlanCommand(workbenches));
        all.put("justify", () -> new JustifyCommand(workbenches));
        all.put("diff", () -> new DiffCommand(workbenches));
        all.put("watch", () -> new WatchCommand(workbenches));
        all.put("compare-editions", () -> new CompareEditionsCommand(workbenches));
        all.put("test-pack", () -> new TestPackCommand(workbenches));
        Supplier<CommandOptions> named = all.get(name);
        return (named == null ? all.values() : List.of(named)).stream().map(Supplier::get).toList();
    }

    /** {@code help check} is how many ask for {@code check --help}. */
    private static String[] helpLast(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        String[] turned = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        turned[arguments.length - 1] = "--help";
        return turned;
    }

    private static Exit run(ParseResult result, Streams streams) throws IOException {
        List<CommandLine> all = result.asCommandLineList();
        CommandLine last = all.get(all.size() - 1);
        PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        if (last.isUsageHelpRequested()) {
            last.usage(out);
            out.flush();
            return Exit.DONE;
        }
        if (last.isVersionHelpRequested()) {
            last.printVersionHelp(out);
            out.flush();
            return Exit.DONE;
        }
        return ((CommandOptions) last.getCommand()).operation().run(streams);
    }
}
