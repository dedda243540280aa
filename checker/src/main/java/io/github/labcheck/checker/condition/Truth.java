package io.github.labcheck.checker.condition;

import io.github.labcheck.checker.graph.Lack;
import java.util.List;

/**
 * Whether something holds: yes, no, or it cannot be told.
 *
 * @param answer  yes or no; null if it cannot be told
 * @param lacks   what the design would have to say to tell; long lists are shared
 */
public record Truth(Boolean answer, List<Lack> lacks) {

    public static final Truth YES = new Truth(true, List.of());
    public static final Truth NO = new Truth(false, List.of());

    public static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    /** It cannot be told; with nothing lacking the answer is no. */
    public static Truth unknown(List<Lack> lacks) {
        return lacks.isEmpty() ? NO : new Truth(null, lacks);
    }

    public boolean yes() {
        return Boolean.TRUE.equals(answer);
    }

    public boolean no() {
        return Boolean.FALSE.equals(answer);
    }
}
