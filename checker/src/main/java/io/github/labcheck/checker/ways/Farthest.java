package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.XY;
import java.util.List;

/**
 * The place of a room that is farthest from its nearest door.
 *
 * @param room     the room
 * @param door     the door that is nearest to it
 * @param distance m, around walls and columns; infinite if a part of the room cannot be reached from any of the doors
 * @param at       the place
 * @param line     the way from there to the door
 * @param accuracy m by which the true distance may be larger; at most 0.1 mm but in rooms with hundreds of corners
 */
public record Farthest(String room, String door, double distance, XY at, List<XY> line, double accuracy) { }
