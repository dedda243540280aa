/** Reads lists of rooms, doors and things out of workbooks and CSV files: what each column holds is told by the words over it. */
package io.github.labcheck.checker.importing.list;
