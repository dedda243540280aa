/**
 * The command line: options in, one operation, exit code out.
 * Knows picocli and the operations; knows neither Spring nor how anything is checked.
 */
package io.github.labcheck.checker.cli;
