package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.UsageException;
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
        return new UsageException(new Text(words.zh() + "。用法见 " + help, words.en() + ". See " + help));
    }

    private static Text words(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            if (e.getArgSpec() != null && e.getArgSpec().isOption() && e.getArgSpec() == missing.getMissing().get(0)
                    && !((CommandLine.Model.OptionSpec) e.getArgSpec()).required()) {
                return new Text(name(e.getArgSpec()) + " 缺少值", name(e.getArgSpec()) + " lacks its value");
            }
            String names = missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", "));
            return new Text("缺少 " + names, "Missing: " + names);
        }
        ArgSpec arg = e.getArgSpec();
        if (arg != null && e.getValue() != null) {
            return new Text(name(arg) + " 的值“" + e.getValue() + "”不对", "\"" + e.getValue() + "\" is no value of " + name(arg));
        }
        return arg == null ? new Text("参数不对：" + e.getMessage(), e.getMessage())
                : new Text(name(arg) + " 缺少值或用法不对", name(arg) + " lacks its value or is used wrongly");
    }

    private static String name(ArgSpec arg) {
        return arg.isOption() ? ((CommandLine.Model.OptionSpec) arg).longestName() : arg.paramLabel();
    }

    private static Text unmatched(UnmatchedArgumentException e) {
        String first = e.getUnmatched().get(0);
        List<String> near = e.getSuggestions();
        boolean command = e.getCommandLine().getParent() == null && !first.startsWith("-");
        String zh = (command ? "没有命令“" : "不认识“") + first + "”";
        String en = (command ? "There is no command \"" : "Not understood: \"") + first + "\"";
        return near.isEmpty() ? new Text(zh, en)
                : new Text(zh + "；相近的有：" + String.join("、", near), en + "; near to it: " + String.join(", ", near));
    }
}
