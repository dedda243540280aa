/** The report as a page that opens without a network. Knows reports; neither graphs nor rules. */
package io.github.labcheck.checker.report.html;
