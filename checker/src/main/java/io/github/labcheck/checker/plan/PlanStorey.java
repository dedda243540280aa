package io.github.labcheck.checker.plan;

/**
 * A storey that may be drawn.
 *
 * @param id    its id in the design file
 * @param name  its name, or else its id
 * @param drawn whether at least one of its rooms has an outline
 */
public record PlanStorey(String id, String name, boolean drawn) { }
