package io.github.labcheck.checker.reading;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes          size of the file
 * @param depth          lists and blocks inside one another
 * @param nodes          keys, values, lists and blocks altogether
 * @param characters     length of one value
 * @param outlinePoints  points of one outline
 * @param comparisons    pairs of edges compared over all outlines
 * @param errors         errors that are reported
 */
record Limits(int bytes, int depth, int nodes, int characters, int outlinePoints, long comparisons, int errors) {

    /** Room for some 30,000 rooms; a heap of 768 MiB suffices for all of it. */
    static final Limits STANDARD = new Limits(32 << 20, 64, 2_000_000, 100_000, 10_000, 300_000_000L, 1_000);
}
