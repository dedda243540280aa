/** The report as JUnit XML, for build servers. Knows reports and StAX; neither graphs nor rules. */
package io.github.labcheck.checker.report.junit;
