package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the errors of one file, no more than a bounded number of them. */
public final class ErrorLog {

    private static final int SHOWN = 40;

    private final int limit;
    private final List<InputError> errors = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Map<String, InputError> firsts = new HashMap<>();
    private final Map<InputError, Integer> likewise = new HashMap<>();
    private int dropped;
    private int told;

    ErrorLog(int limit) {
        this.limit = limit;
    }

    /** A log for a file of usual size, with the errors that were found in it so far. */
    public static ErrorLog of(List<InputError> errors) {
        ErrorLog log = new ErrorLog(Bounds.STANDARD.of(Bound.ERRORS));
        errors.forEach(log::add);
        return log;
    }

    private void add(InputError error) {
        if (said.add(error.code() + error.position() + error.message().zh())) {
            errors.add(error);
        }
    }

    /** Adds an error; the words end without a full stop. */
    public void add(String code, Position position, Text words) {
        add(code, position, words, null);
    }

    /** Adds an error; a suggestion that is not null is put as a question at the end of the message. */
    public void add(String code, Position position, Text words, String suggestion) {
        told++;
        if (errors.size() >= limit) {
            dropped++;
        } else {
            Text message = suggestion == null ? Text.of("reading.ErrorLog.add", words)
                    : Text.of("reading.ErrorLog.did-you-mean", words, suggestion);
            add(new InputError(code, message, position, suggestion));
        }
    }

    /** Adds an error that tells that a bound was crossed, what the bound is and how to set another. */
    void beyond(Bound bound, Bounds bounds, Position position, Text words) {
        add(bound.code(), position, words.and(bounds.way(bound)));
    }

    /**
     * Adds an error that one slip makes in many places, such as a unit that is left out: the first is told, the others are
     * counted in its message.
     */
    void addOnce(String slip, String code, Position position, Text words, String suggestion) {
        InputError first = firsts.get(slip);
        if (first != null) {
            told++;
            likewise.merge(first, 1, Integer::sum);
            return;
        }
        int before = errors.size();
        add(code, position, words, suggestion);
        if (errors.size() > before) {
            firsts.put(slip, errors.get(before));
        }
    }

    /** How often something was wrong so far, what is said once for several places counted at each. */
    public int told() {
        return told;
    }

    /** Whether nothing was wrong so far. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** All errors in the order of their positions. */
    public List<InputError> sorted() {
        List<InputError> all = new ArrayList<>(errors.stream().map(this::counted).toList());
        all.sort(Comparator.comparing(InputError::position).thenComparing(InputError::code));
        if (dropped > 0) {
            all.add(new InputError("too-many-errors", Text.of("reading.ErrorLog.too-many-errors-more", dropped),
                    all.get(all.size() - 1).position(), null));
        }
        return all;
    }

    private InputError counted(InputError error) {
        int more = likewise.getOrDefault(error, 0);
        return more == 0 ? error : new InputError(error.code(), Text.of("reading.ErrorLog.likewise", error.message(), more),
                error.position(), error.suggestion());
    }

    /** A text of the file as it is put into a message: short, and with invisible characters made visible. */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (invisible(c)) {
                out.append("<U+%04X>".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, Math.min(text.length(), 4 * SHOWN)) > SHOWN ? out + "…" : out.toString();
    }

    private static boolean invisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || c != ' ' && (type == Character.SPACE_SEPARATOR || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR);
    }
}
