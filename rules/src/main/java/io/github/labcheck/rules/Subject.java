package io.github.labcheck.rules;

import java.util.Map;

/**
 * A resource of the design with the values that limits look at.
 *
 * @param key     its IRI
 * @param values  by the text of the path
 */
public record Subject(String key, Map<String, Values> values) {

    /** Whether the design says anything about a path. */
    public boolean known(String path) {
        return values.get(path).known();
    }

    /** Whether the design leaves nothing open about a path. */
    public boolean complete(String path) {
        return values.get(path).complete();
    }

    /** Smallest number at the end of a path; NaN, which no comparison accepts, if there is none. */
    public double low(String path) {
        return values.get(path).low();
    }

    /** Largest number at the end of a path; NaN, which no comparison accepts, if there is none. */
    public double high(String path) {
        return values.get(path).high();
    }

    /** The values at the end of a path. */
    public Values at(String path) {
        return values.get(path);
    }
}
