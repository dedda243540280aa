package io.github.labcheck.checker.operation;

import java.io.IOException;

/** One thing that a front end can do, with its options in it. */
@FunctionalInterface
public interface Operation {

    /**
     * Does it.
     *
     * @throws UsageException if the options make no sense
     * @throws IOException    if the output cannot be written
     */
    Exit run(Streams streams) throws IOException;
}
