/** Writes papers as Markdown. */
package io.github.labcheck.checker.justify.markdown;
