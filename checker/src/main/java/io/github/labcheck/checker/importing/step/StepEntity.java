package io.github.labcheck.checker.importing.step;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One instance of a STEP file. A parameter that is not there, is left out or is of another kind is empty: exporters leave out what they do
 * not know.
 *
 * @param number      its number in the file
 * @param type        its type in capital letters
 * @param parameters  its parameters in the order of the file
 */
public record StepEntity(int number, String type, List<StepValue> parameters) {

    /** The parameter at a place, counted from 0. */
    public StepValue at(int place) {
        return place < parameters.size() ? parameters.get(place) : StepValue.Absent.ABSENT;
    }

    /** A text parameter, without blanks around it; empty if there is nothing in it. */
    public Optional<String> text(int place) {
        return text(at(place));
    }

    /** A number; also one that stands in a named type. */
    public OptionalDouble real(int place) {
        return real(at(place));
    }

    /** The number of the instance that a parameter refers to. */
    public OptionalInt reference(int place) {
        return at(place) instanceof StepValue.Reference r ? OptionalInt.of(r.number()) : OptionalInt.empty();
    }

    /** The members of a list; none if it is no list. */
    public List<StepValue> list(int place) {
        return list(at(place));
    }

    /** The numbers of the instances that a parameter refers to, a single one or a list of them. */
    public List<Integer> references(int place) {
        return at(place) instanceof StepValue.Reference r ? List.of(r.number()) : references(at(place));
    }

    /** An enumeration value in capital letters; empty if it is none. */
    public String name(int place) {
        return at(place) instanceof StepValue.Name n ? n.value() : "";
    }

    /** The text of a value; also one that stands in a named type. */
    public static Optional<String> text(StepValue value) {
        if (value instanceof StepValue.Typed typed && typed.values().size() == 1) {
            return text(typed.values().get(0));
        }
        return value instanceof StepValue.Text t && !t.value().isBlank() ? Optional.of(t.value().strip()) : Optional.empty();
    }

    /** The number of a value; also one that stands in a named type. */
    public static OptionalDouble real(StepValue value) {
        if (value instanceof StepValue.Typed typed && typed.values().size() == 1) {
            return real(typed.values().get(0));
        }
        return value instanceof StepValue.Real r ? OptionalDouble.of(r.value()) : OptionalDouble.empty();
    }

    /** The members of a list value; also one that stands in a named type. */
    public static List<StepValue> list(StepValue value) {
        if (value instanceof StepValue.Typed typed) {
            return typed.values().size() == 1 && typed.values().get(0) instanceof StepValue.Sequence s ? s.values() : typed.values();
        }
        return value instanceof StepValue.Sequence s ? s.values() : List.of();
    }

    /** The numbers of the instances in a list value. */
    public static List<Integer> references(StepValue value) {
        return list(value).stream().filter(StepValue.Reference.class::isInstance).map(v -> ((StepValue.Reference) v).number()).toList();
    }

    /** The numbers in a list value. */
    public static double[] reals(StepValue value) {
        return list(value).stream().map(StepEntity::real).filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }
}
