package io.github.labcheck.checker.report.table;

import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.report.Notation;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.checker.report.table.Column.Coded;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;

/** What stands in a cell, for programs and for people. Text is made visible. */
final class CellValue {

    private CellValue() {
    }

    /** Constants and fixed values by their notation. */
    static String forPrograms(Object value, Language language) {
        if (value instanceof Enum<?> constant) {
            return Notation.of(constant);
        }
        return value instanceof Coded coded ? coded.notation() : text(value, language);
    }

    /** Constants and fixed values by their label. */
    static String forPeople(Object value, Language language) {
        if (value instanceof Enum<?> constant) {
            return label(constant).in(language);
        }
        return value instanceof Coded coded ? coded.label().in(language) : text(value, language);
    }

    private static String text(Object value, Language language) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return Numbers.plain(number);
        }
        return VisibleText.of(value instanceof Text text ? text.in(language) : value.toString());
    }

    private static Words label(Enum<?> constant) {
        if (constant instanceof Outcome outcome) {
            return switch (outcome) {
                case MET -> Words.MET;
                case VIOLATED -> Words.VIOLATED;
                case UNDETERMINED -> Words.UNDETERMINED;
                case WAIVED -> Words.WAIVED;
            };
        }
        if (constant instanceof Clause.Severity severity) {
            return Words.one(severity);
        }
        if (constant instanceof Clause.Obligation obligation) {
            return Words.of(obligation);
        }
        if (constant instanceof Clause.Basis basis) {
            return Words.of(basis);
        }
        if (constant instanceof Clause.Evidence evidence) {
            return Words.of(evidence);
        }
        return Words.of((Clause.Status) constant);
    }
}
