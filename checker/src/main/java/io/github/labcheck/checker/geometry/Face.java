package io.github.labcheck.checker.geometry;

/**
 * An edge of a room's floor, that is, the inner face of a wall or a side of a column. The room lies to its left.
 *
 * @param room the room
 * @param from start
 * @param to   end
 */
public record Face(String room, XY from, XY to) {

    /** Compared very often, as {@link XY} is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Face face && room.equals(face.room) && from.equals(face.from) && to.equals(face.to);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * room.hashCode() + from.hashCode()) + to.hashCode();
    }

    /** Length, m. */
    public double length() {
        return from.distance(to);
    }

    /** Direction, length 1. */
    public XY along() {
        return to.minus(from).unit();
    }

    /** Direction into the wall, length 1. */
    public XY outward() {
        return along().right();
    }

    /** The place so many metres from the start. */
    public XY place(double metres) {
        return from.plus(along().times(metres));
    }

    /** The place of the face that is nearest to another place. */
    public XY nearest(XY place) {
        return place(Math.max(0, Math.min(length(), place.minus(from).dot(along()))));
    }
}
