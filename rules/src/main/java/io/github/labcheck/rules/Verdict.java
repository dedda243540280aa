package io.github.labcheck.rules;

/**
 * How a clause ended for a subject.
 *
 * @param due      the limit that was due
 * @param outcome  how it ended
 */
public record Verdict(Due due, Outcome outcome) {

    /** How a clause may end for a subject. */
    public enum Outcome { MET, VIOLATED, UNDETERMINED }
}
