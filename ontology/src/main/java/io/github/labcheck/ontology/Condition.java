package io.github.labcheck.ontology;

import java.time.LocalDate;
import java.util.List;

/** When a clause applies to a subject. */
@Api
public sealed interface Condition {

    /** The condition as one line, the same at every reading; gives conditions an order. */
    String text();

    /** How a value is compared. */
    enum Comparison { IN, NOT_IN, IS, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN }

    /** A value that a condition compares with. */
    sealed interface Operand {

        /** A concept, by IRI; narrower ones match too. */
        record OfConcept(String iri) implements Operand {

            /** Part of {@link Condition#text}: what a record makes itself is slow at its first call. */
            @Override
            public String toString() {
                return "OfConcept[iri=" + iri + "]";
            }
        }

        /** A number in the property's unit. */
        record OfNumber(double number) implements Operand {

            @Override
            public String toString() {
                return "OfNumber[number=" + number + "]";
            }
        }

        /** A truth value. */
        record OfTruth(boolean truth) implements Operand {

            @Override
            public String toString() {
                return "OfTruth[truth=" + truth + "]";
            }
        }

        /** Any other literal, by its text. */
        record OfText(String text) implements Operand { }

        /** A day. */
        record OfDay(LocalDate day) implements Operand { }
    }

    /** The values at the end of a path, compared with operands. */
    record Compare(Path path, Comparison comparison, List<Operand> operands) implements Condition {

        @Override
        public String text() {
            return path.text() + " " + comparison + " " + operands;
        }
    }

    /** One of several conditions holds. */
    record AnyOf(List<Condition> conditions) implements Condition {

        @Override
        public String text() {
            return "ANY_OF " + conditions.stream().map(Condition::text).toList();
        }
    }

    /** All of several conditions hold; for a case within {@link AnyOf} or an exemption that has several parts. */
    record AllOf(List<Condition> conditions) implements Condition {

        @Override
        public String text() {
            return "ALL_OF " + conditions.stream().map(Condition::text).toList();
        }
    }

    /** There is a thing of a class, reached along one of the paths (anywhere without one), for which all conditions hold. */
    record Some(String designClass, List<Path> along, List<Condition> where) implements Condition {

        @Override
        public String text() {
            return "SOME " + designClass + " " + along.stream().map(Path::text).toList() + " "
                    + where.stream().map(Condition::text).toList();
        }
    }
}
