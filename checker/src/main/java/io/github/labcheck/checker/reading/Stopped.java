package io.github.labcheck.checker.reading;

/** Reading cannot go on; the error is in the log. */
final class Stopped extends RuntimeException {

    Stopped() {
        super(null, null, false, false);
    }
}
