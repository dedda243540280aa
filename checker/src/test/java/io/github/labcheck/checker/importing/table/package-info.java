/** Compares what comes out of drawings of others with what must come out, and writes the table of it. */
package io.github.labcheck.checker.importing.table;
