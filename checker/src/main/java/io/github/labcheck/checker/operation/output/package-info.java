/**
 * What a run writes: every file is told here beside everything that the run reads, and nothing is written that would cost a user a file.
 * Knows files and their names; knows nothing of designs, reports and commands.
 */
package io.github.labcheck.checker.operation.output;
