package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in plain words of both languages why arguments cannot be understood, and what to do. */
final class WrongUsage {

    private WrongUsage() {
    }

    static UsageException of(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String help = command.getCommandSpec().qualifiedName() + " --help";
        Text words = words(e);
        return new UsageException(Text.of("cli.WrongUsage.see", words, help));
    }

    private static Text words(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            List<ArgSpec> without = missing.getMissing();
            if (without.size() == 1 && without.get(0).isOption() && !without.get(0).required()) { // it is there, but its value is not
                return Text.of("cli.WrongUsage.lacks-value", name(without.get(0)));
            }
            String names = missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
            return Text.of("cli.WrongUsage.missing", names);
        }
        ArgSpec arg = e.getArgSpec();
        if (arg != null && e.getValue() != null) {
            return Text.of("cli.WrongUsage.no-value", name(arg), e.getValue());
        }
        return arg == null ? Text.of("cli.WrongUsage.wrong", e.getMessage())
                : Text.of("cli.WrongUsage.lacks-value-used-wrongly", name(arg));
    }

    private static String name(ArgSpec arg) {
        return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
    }

    private static Text unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        List<String> near = e.getSuggestions();
        boolean command = e.getCommandLine().getParent() == null && !first.startsWith("-");
        Text words = command ? Text.of("cli.WrongUsage.there-no-command", first)
                : Text.of("cli.WrongUsage.not-understood", first);
        return near.isEmpty() ? words : Text.of("cli.WrongUsage.near", words, Lists.of(near));
    }
}
