package io.github.labcheck.rules;

import java.util.List;
import java.util.Set;

/**
 * What a subject has at the end of a path.
 *
 * @param low      smallest number, NaN if there is none
 * @param high     largest number, NaN if there is none
 * @param truth    whether any truth value is true, null if there is none
 * @param names    for each value its IRI and those of all broader concepts, or its text
 * @param known    whether the design says anything, be it that there is none
 * @param missing  what the design would have to say for all of it to be known
 */
public record Values(double low, double high, Boolean truth, List<Set<String>> names, boolean known,
                     List<Missing> missing) {

    /** Whether all of it is known. */
    public boolean complete() {
        return known && missing.isEmpty();
    }

    /** Whether there is a value and every one is one of these, or narrower. */
    public boolean within(Set<String> allowed) {
        return !names.isEmpty() && names.stream().allMatch(n -> n.stream().anyMatch(allowed::contains));
    }

    /** Whether each of these is among the values. */
    public boolean holdsAll(Set<String> required) {
        return required.stream().allMatch(r -> names.stream().anyMatch(n -> n.contains(r)));
    }

    /** Whether one of these is among the values. */
    public boolean holdsAny(Set<String> wanted) {
        return names.stream().anyMatch(n -> n.stream().anyMatch(wanted::contains));
    }

    /** Whether there is something: a value that is not false, or one of those wanted. */
    public boolean present(Set<String> wanted) {
        return wanted.isEmpty() ? truth == null ? !names.isEmpty() : truth : holdsAny(wanted);
    }
}
