package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;

/** Collects what a hygiene test finds, so that one run names everything. */
final class Problems {

    private final List<String> found = new ArrayList<>();

    void add(String format, Object... arguments) {
        found.add(format.formatted(arguments));
    }

    void unless(boolean good, String format, Object... arguments) {
        if (!good) {
            add(format, arguments);
        }
    }

    /** Fails with everything that was found and the way out. */
    void none(String whatToDo) {
        if (!found.isEmpty()) {
            fail(found.size() + " found. " + whatToDo + "\n  " + String.join("\n  ", found.stream().distinct().toList()));
        }
    }
}
