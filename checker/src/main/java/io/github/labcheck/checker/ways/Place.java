package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.XY;

/**
 * A place in the building.
 *
 * @param storey the storey
 * @param room   the room, or outside
 * @param at     where in plan, m
 */
public record Place(String storey, String room, XY at) { }
