package io.github.labcheck.checker.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;

/** Writes the script by which bash and zsh complete commands, options and their values; the build puts it into a release. */
final class CompletionScript {

    private CompletionScript() {
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(AutoComplete.bash("labcheck", CommandFront.line(Workbenches.expecting(), "")));
    }
}
