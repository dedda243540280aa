/** Writes papers as Word files. The only place that knows the library for it, which is loaded when a paper is written. */
package io.github.labcheck.checker.justify.docx;
