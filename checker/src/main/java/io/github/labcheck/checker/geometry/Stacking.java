package io.github.labcheck.checker.geometry;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What a room has over or under it on another storey.
 *
 * @param rooms the rooms there that lie over or under it by more than 1 mm, by id
 * @param open  whether a part of the room, wider than a wall, has no drawn room there
 */
public record Stacking(List<String> rooms, boolean open) {

    /** What of another storey a room has over or under it; a stair or shaft that goes through is not over itself. */
    public static Stacking of(RoomShape room, StoreyMap other) {
        List<RoomShape> there = other.near(room.outline().getEnvelopeInternal())
                .filter(shape -> shape != room && Overlap.deep(Overlap.common(room, shape))).toList();
        Geometry bare = Polygons.bounded(room.outline());
        for (RoomShape shape : there) {
            bare = Polygons.minus(bare, Polygons.bounded(shape.outline()));
        }
        return new Stacking(there.stream().map(RoomShape::id).toList(), !bare.buffer(-Tolerance.WALL / 2).isEmpty());
    }
}
