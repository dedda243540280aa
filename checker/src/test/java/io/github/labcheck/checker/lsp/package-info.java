/** Tests of the language server. */
package io.github.labcheck.checker.lsp;
