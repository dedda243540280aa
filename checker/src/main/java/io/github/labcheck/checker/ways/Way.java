package io.github.labcheck.checker.ways;

import java.util.List;

/**
 * A way as one walks it.
 *
 * @param length m, to 1 mm; thickness of walls counts where a door is passed, not at the two ends
 * @param rooms  the rooms walked through, in order
 * @param doors  the doors and openings passed, in order
 * @param line   its corners, with the room that the way enters there
 */
public record Way(double length, List<String> rooms, List<String> doors, List<Place> line) { }
