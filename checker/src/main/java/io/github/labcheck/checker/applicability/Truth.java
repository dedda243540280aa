package io.github.labcheck.checker.applicability;

import io.github.labcheck.checker.graph.Lack;
import java.util.List;

/**
 * Whether something holds: yes, no, or it cannot be told.
 *
 * @param answer  yes or no; null if it cannot be told
 * @param lacks   what the design would have to say to tell; long lists are shared
 */
record Truth(Boolean answer, List<Lack> lacks) {

    static final Truth YES = new Truth(true, List.of());
    static final Truth NO = new Truth(false, List.of());

    static Truth of(boolean answer) {
        return answer ? YES : NO;
    }

    /** It cannot be told; with nothing lacking the answer is no. */
    static Truth unknown(List<Lack> lacks) {
        return lacks.isEmpty() ? NO : new Truth(null, lacks);
    }

    boolean yes() {
        return Boolean.TRUE.equals(answer);
    }

    boolean no() {
        return Boolean.FALSE.equals(answer);
    }
}
