package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Operation;

/** The options of a command. */
interface CommandOptions {

    /** What they ask for. */
    Operation operation();
}
