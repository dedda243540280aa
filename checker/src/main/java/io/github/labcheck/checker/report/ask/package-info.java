/** What is missing, as a workbook that a client fills in; knows reports and the schema, nothing of how answers are read back. */
package io.github.labcheck.checker.report.ask;
