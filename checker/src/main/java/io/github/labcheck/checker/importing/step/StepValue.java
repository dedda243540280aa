package io.github.labcheck.checker.importing.step;

import java.util.List;

/** A parameter of an instance. */
public sealed interface StepValue {

    /** A text, decoded. */
    record Text(String value) implements StepValue { }

    /** A number, whole or not. */
    record Real(double value) implements StepValue { }

    /** A reference to the instance with a number. */
    record Reference(int number) implements StepValue { }

    /** An enumeration value or truth value without its dots. */
    record Name(String value) implements StepValue { }

    /** A value of a named type, for example {@code IFCLABEL('a')}. */
    record Typed(String type, List<StepValue> values) implements StepValue { }

    /** A list of values. */
    record Sequence(List<StepValue> values) implements StepValue { }

    /** A value that is left out or derived. */
    enum Absent implements StepValue {
        /** Written {@code $} or {@code *}. */
        ABSENT
    }
}
