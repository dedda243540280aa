package io.github.labcheck.checker.faults;

import java.util.List;
import java.util.function.Consumer;

/**
 * One thing broken in a clean design.
 *
 * @param what     the thing in a few words: ids and sizes
 * @param subjects ids of which one must be the subject of the finding
 * @param edit     breaks it
 */
record Fault(String what, List<String> subjects, Consumer<EditedDesign> edit) {

    static Fault of(String subject, String what, Consumer<EditedDesign> edit) {
        return new Fault(subject + ": " + what, List.of(subject), edit);
    }
}
