package io.github.labcheck.checker.ways;

import java.util.List;

/**
 * The way to the nearest of some things.
 *
 * @param thing    the thing
 * @param distance m to its place, around walls, not around furniture
 * @param rooms    the rooms walked through, in order
 * @param doors    the doors passed, in order
 * @param line     from where it begins to the thing
 */
public record ThingWay(String thing, double distance, List<String> rooms, List<String> doors, List<Place> line) { }
