/** The report as SARIF 2.1.0, for code hosts and editors. Knows reports and JSON; neither graphs nor rules. */
package io.github.labcheck.checker.report.sarif;
