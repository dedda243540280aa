package io.github.labcheck.checker.geometry;

/**
 * Where a way through a room begins or ends.
 *
 * @param id    what is there, for messages
 * @param at    the place, at a wall
 * @param where what kind of end it is
 */
public record WidthEnd(String id, XY at, Where where) {

    /** How far the narrowest place is looked for towards an end. */
    public enum Where {
        /** The corridor's way goes on here: exit, stair, another corridor. A recess counts unless it is less deep than half its width. */
        WAY_ON(0.70),
        /** A room beside the way. A niche in front of its door counts only if it is deeper than wide. */
        BESIDE(0.447),
        /** A place on the floor that one stands at, such as the front of a hood: only what must be passed counts. */
        STANDING(0.25);

        private final double opening;

        Where(double opening) {
            this.opening = opening;
        }

        /** Radius of a disc that must be free at each place before the end, as a share of the distance from there to the end. */
        double opening() {
            return opening;
        }
    }
}
