package io.github.labcheck.checker;

import io.github.labcheck.checker.cli.CommandFront;
import io.github.labcheck.checker.cli.StandardStreams;
import io.github.labcheck.checker.session.SessionApplication;
import io.github.labcheck.ontology.GraphLibrary;

/** The program: with arguments one command, without any the interactive session. */
public final class Main {

    private Main() {
    }

    /** Runs a command and ends with its exit code, or opens the session. */
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            SessionApplication.main(arguments); // loaded only here, so that a command never pays for Spring
        } else {
            silenceLogging();
            GraphLibrary.sparingly();
            System.exit(CommandFront.run(StandardStreams.open(), arguments));
        }
    }

    /** No library has anything to say to the user of a command; setting up their logging would take longer than the check. */
    private static void silenceLogging() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    }
}
