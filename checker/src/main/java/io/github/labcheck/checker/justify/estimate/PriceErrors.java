package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Collects what is wrong with a price file. */
final class PriceErrors {

    private final ErrorLog log;

    /** With what the YAML reader found. */
    PriceErrors(List<InputError> errors) {
        log = ErrorLog.of(errors);
    }

    void add(String code, Position at, Text words) {
        log.add(code, at, words);
    }

    /** A name that is not known, with the one that was probably meant. */
    void unknown(String code, Position at, Text words, String near) {
        log.add(code, at, words, near);
    }

    List<InputError> sorted() {
        return log.sorted();
    }
}
