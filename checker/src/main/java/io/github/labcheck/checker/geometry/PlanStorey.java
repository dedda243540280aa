package io.github.labcheck.checker.geometry;

/**
 * A storey.
 *
 * @param id        its id
 * @param level     1 = ground, -1 = first basement, no 0; orders the storeys
 * @param elevation height of its floor, m
 */
public record PlanStorey(String id, int level, double elevation) { }
