package io.github.labcheck.checker.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A design file as it was read, and what was tried on it.
 *
 * @param saved the bytes that the file has
 * @param steps what was tried, also what was taken back and may be done again
 * @param done  how many of them count
 */
public record EditHistory(byte[] saved, byte[] start, List<Step> steps, int done) {

    /**
     * A change.
     *
     * @param line  as it was typed
     * @param after the whole text with it
     */
    public record Step(String line, byte[] after) { }

    /** Of a file that was just read. */
    public static EditHistory of(byte[] bytes) {
        return new EditHistory(bytes, bytes, List.of(), 0);
    }

    /** The text as it is now. */
    public byte[] now() {
        return done == 0 ? start : steps.get(done - 1).after();
    }

    /** Whether the file has another text. */
    public boolean unsaved() {
        return !Arrays.equals(saved, now());
    }

    /** With one more change; what was taken back before is forgotten. */
    public EditHistory with(String line, byte[] after) {
        List<Step> all = new ArrayList<>(steps.subList(0, done));
        all.add(new Step(line, after));
        return new EditHistory(saved, start, List.copyOf(all), all.size());
    }

    /** Without the last change; empty if there is none. */
    public Optional<EditHistory> undone() {
        return done == 0 ? Optional.empty() : Optional.of(new EditHistory(saved, start, steps, done - 1));
    }

    /** With the change that was taken back last; empty if there is none. */
    public Optional<EditHistory> redone() {
        return done == steps.size() ? Optional.empty() : Optional.of(new EditHistory(saved, start, steps, done + 1));
    }

    /** After the file was written. */
    public EditHistory written() {
        return new EditHistory(now(), start, steps, done);
    }
}
