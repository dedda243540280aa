package io.github.labcheck.checker.plan.picture;

/**
 * How plans are printed.
 *
 * @param paper      what on
 * @param scale      the number behind the colon; null for the largest usual one at which a storey fits on one sheet
 * @param dimensions whether rooms carry their lengths
 */
public record Printing(Paper paper, Integer scale, boolean dimensions) { }
