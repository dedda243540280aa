/**
 * The language server: what editors ask for, answered by what reads, checks, explains and changes designs. Knows LSP4J, which nobody else
 * does, and nothing of other front ends.
 */
package io.github.labcheck.checker.lsp;
