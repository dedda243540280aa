package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Exit;
import io.github.labcheck.checker.operation.Guard;
import io.github.labcheck.checker.operation.Streams;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command of the command line. */
public final class CommandFront {

    private static final int WIDTH = 100;

    /** All commands, in the order in which they are listed. */
    private static final List<String> NAMES = List.of("check", "explain", "clauses", "init", "schema", "convert", "fill", "import", "plan",
            "justify", "diff", "watch", "compare-editions", "test-pack", "lsp");

    private CommandFront() {
    }

    /** Runs the command that the arguments name; returns the exit code of the process. */
    public static int run(Streams streams, String... arguments) {
        return run(Workbenches.expecting(arguments), streams, arguments); // first of all: it begins to load
    }

    /** The same with a workbench that may be there already. */
    static int run(Workbenches workbenches, Streams streams, String... arguments) {
        String[] turned = helpLast(arguments);
        Parsing parsing = new Parsing(line(workbenches, turned.length == 0 ? "" : turned[0]), turned);
        return Guard.run(parsing::run, streams).code();
    }

    /**
     * Parses arguments and runs what they name. No lambda here names a class of picocli: as they are of an old kind, one that does would
     * keep that class out of the archive of classes.
     */
    private record Parsing(CommandLine line, String... arguments) {

        Exit run(Streams streams) throws IOException {
            try {
                return CommandFront.run(line.parseArgs(arguments), streams);
            } catch (ParameterException e) {
                throw WrongUsage.of(e);
            }
        }
    }

    /** The command line with the command that is named, or with all. */
    static CommandLine line(Workbenches workbenches, String name) {
        CommandLine line = new CommandLine(new LabcheckCommand());
        for (CommandOptions command : commands(workbenches, name)) {
            line.addSubcommand(command);
        }
        return line.setUsageHelpWidth(WIDTH)
                .setOverwrittenOptionsAllowed(true).setUnmatchedOptionsArePositionalParams(false)
                .setAbbreviatedOptionsAllowed(false).setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    }

    /** The command that is named, or all if none is: to read the options of one takes a few milliseconds. */
    private static List<CommandOptions> commands(Workbenches workbenches, String name) {
        CommandOptions named = command(workbenches, name);
        return named == null ? NAMES.stream().map(each -> command(workbenches, each)).toList() : List.of(named);
    }

    /** Null for a name that no command has. */
    private static CommandOptions command(Workbenches workbenches, String name) {
        return switch (name) {
            case "check" -> new CheckCommand(workbenches);
            case "explain" -> new ExplainCommand(workbenches);
            case "clauses" -> new ClausesCommand(workbenches);
            case "init" -> new InitCommand(workbenches);
            case "schema" -> new SchemaCommand(workbenches);
            case "convert" -> new ConvertCommand(workbenches);
            case "fill" -> new FillCommand(workbenches);
            case "import" -> new ImportCommand(workbenches);
            case "plan" -> new PlanCommand(workbenches);
            case "justify" -> new JustifyCommand(workbenches);
            case "diff" -> new DiffCommand(workbenches);
            case "watch" -> new WatchCommand(workbenches);
            case "compare-editions" -> new CompareEditionsCommand(workbenches);
            case "test-pack" -> new TestPackCommand(workbenches);
            case "lsp" -> new LspCommand(workbenches);
            default -> null;
        };
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
