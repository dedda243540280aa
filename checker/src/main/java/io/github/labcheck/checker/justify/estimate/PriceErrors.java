package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a price file. */
final class PriceErrors {

    private final List<InputError> errors = new ArrayList<>();

    void add(InputError error) {
        errors.add(error);
    }

    void add(String code, Position at, String zh, String en) {
        errors.add(new InputError(code, new Text(zh + "。", en + "."), at, null));
    }

    /** A name that is not known, with the one that was probably meant. */
    void unknown(String code, Position at, Text words, String near) {
        Text message = near == null ? new Text(words.zh() + "。", words.en() + ".")
                : new Text(words.zh() + "；是否应为“" + near + "”？", words.en() + "; did you mean \"" + near + "\"?");
        errors.add(new InputError(code, message, at, near));
    }

    List<InputError> sorted() {
        return errors.stream().sorted(Comparator.comparing(InputError::position).thenComparing(InputError::code)).toList();
    }
}
