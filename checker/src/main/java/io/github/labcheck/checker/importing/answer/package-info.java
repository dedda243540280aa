/** Reads back the workbook of questions that a client filled in; knows sheets, the schema and the text of a design. */
package io.github.labcheck.checker.importing.answer;
