package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Operation;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.report.Version;
import io.github.labcheck.ontology.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself; what it does is up to its commands. */
@Command(name = "labcheck", versionProvider = LabcheckCommand.Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {"对照《广西检验检疫技术机构规划建设要求》及其依据的国家标准检查实验室设计。不带参数则打开交互会话。",
            "Checks laboratory designs against the Guangxi planning specification and the national standards under it. "
                + "Without arguments it opens an interactive session."},
        commandListHeading = "%n命令 Commands:%n", optionListHeading = "%n",
        footer = {"", "各命令的用法 Help on a command: labcheck COMMAND --help"})
final class LabcheckCommand implements CommandOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = {"显示帮助。", "Shows this help."})
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = {"显示版本。", "Shows the version."})
    private boolean version;

    @Override
    public Operation operation() {
        throw new UsageException(Text.of("cli.LabcheckCommand.command-missing-labcheck-help"));
    }

    /** The version line. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"labcheck " + Version.current()};
        }
    }
}
