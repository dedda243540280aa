package io.github.labcheck.checker.graph;

import java.util.List;

/**
 * A list as a key that is equal to itself alone: many share one, and comparing what is in it would cost more than it saves.
 *
 * @param list the list
 */
public record Same(List<?> list) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Same same && same.list == list;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(list);
    }
}
