package io.github.labcheck.checker.graph;

/**
 * A place on a storey that a finding points to.
 *
 * @param storey IRI of the storey
 * @param x      in plan, m
 * @param y      in plan, m
 */
public record Spot(String storey, double x, double y) { }
