package io.github.labcheck.checker.lsp;

/**
 * A word of a YAML text: a key or a value.
 *
 * @param from  where it begins, its quotation mark included
 * @param to    where it ends
 * @param text  what it says, without quotation marks
 * @param key   whether it is a key
 * @param of    the key whose value it is; null for a key, and for what has none
 * @param frame the mapping it stands in
 */
record Token(int from, int to, String text, boolean key, String of, Frame frame) {

    /** Whether a place is in it or at its end. */
    boolean at(int offset) {
        return from <= offset && offset <= to;
    }

    /** Whether it stands in quotation marks. */
    boolean quoted() {
        return to - from >= text.length() + 2;
    }
}
