/** Reports as tables, for spreadsheets. Knows reports and, for workbooks alone, POI; neither graphs nor rules. */
package io.github.labcheck.checker.report.table;
