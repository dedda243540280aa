package io.github.labcheck.checker.fixing;

import io.github.labcheck.checker.compare.Comparison;
import java.util.List;

/**
 * A change that cures a finding; it was tried on a copy.
 *
 * @param lines  the changes as a person would type them
 * @param text   the whole file with them
 * @param effect what became of all findings
 */
public record Fix(List<String> lines, byte[] text, Comparison effect) {

    /** The changes in one line. */
    public String line() {
        return String.join("; ", lines);
    }

    /** Whether nothing gets worse by it. */
    public boolean clean() {
        return effect.born().isEmpty();
    }
}
