package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.Face;
import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How far each place of a region is from the nearest of some goals, around walls. */
final class Reach {

    /**
     * A place from which the way leads on to a goal.
     *
     * @param at   the place: a goal or a turn; of a goal that is a line, one end of it
     * @param to   the other end, the same at a place
     * @param rest m from there to the true end of the way
     * @param next the anchor after this one; null at a goal
     * @param goal number of the goal
     */
    record Anchor(XY at, XY to, double rest, Anchor next, int goal) {

        /** Where a way from a place leads to it. */
        XY nearest(XY place) {
            return at == to ? at : new Face("", at, to).nearest(place);
        }

        /** Distance of a place that sees the anchor, m. */
        double from(XY place) {
            return place.distance(nearest(place)) + rest;
        }
    }

    /**
     * Where ways end, or leave the region.
     *
     * @param from one end, or the place itself
     * @param to   the other end of a line that can be reached anywhere, such as an opening
     * @param rest m from there to the true end
     */
    record Goal(XY from, XY to, double rest) {

        /** A place. */
        static Goal at(XY place) {
            return new Goal(place, place, 0);
        }
    }

    private final Region region;
    private final List<Anchor> anchors = new ArrayList<>();

    Reach(Region region, List<Goal> goals) {
        this.region = region;
        Anchor[] best = new Anchor[region.turns().size()];
        for (int goal = 0; goal < goals.size(); goal++) {
            Anchor anchor = new Anchor(goals.get(goal).from(), goals.get(goal).to(), goals.get(goal).rest(), null, goal);
            anchors.add(anchor);
            for (int turn = 0; turn < best.length; turn++) {
                if (region.leads(anchor.nearest(region.turns().get(turn).at()), turn)) {
                    improve(best, turn, anchor);
                }
            }
        }
        settle(best);
        Arrays.stream(best).filter(anchor -> anchor != null).forEach(anchors::add);
    }

    private void improve(Anchor[] best, int turn, Anchor next) {
        XY at = region.turns().get(turn).at();
        if (best[turn] == null || next.from(at) < best[turn].rest()) {
            best[turn] = new Anchor(at, at, next.from(at), next, next.goal());
        }
    }

    private void settle(Anchor[] best) {
        boolean[] done = new boolean[best.length];
        while (true) {
            int nearest = -1;
            for (int i = 0; i < best.length; i++) {
                if (!done[i] && best[i] != null && (nearest < 0 || best[i].rest() < best[nearest].rest())) {
                    nearest = i;
                }
            }
            if (nearest < 0) {
                return;
            }
            done[nearest] = true;
            for (int turn : region.turnsSeen(nearest)) {
                if (!done[turn]) {
                    improve(best, turn, best[nearest]);
                }
            }
        }
    }

    /** All goals and the turns on the ways to them. */
    List<Anchor> anchors() {
        return anchors;
    }

    /** Where the shortest way from a place leads first; null if no goal can be reached. */
    Anchor first(XY place) {
        return first(place, anchors);
    }

    /** The same, if it is known that the way leads to one of some anchors. */
    Anchor first(XY place, List<Anchor> among) {
        return least(among, anchor -> anchor.from(place), anchor -> region.sight().sees(place, anchor.nearest(place)), among.size());
    }

    /** The anchor of the least value that serves; null if none of the first ones does. */
    static Anchor least(List<Anchor> among, ToDoubleFunction<Anchor> value, Predicate<Anchor> serves, int tries) {
        double[] values = new double[among.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(among.get(i));
        }
        for (int i = 0; i < Math.min(tries, values.length); i++) {
            int least = 0;
            for (int j = 1; j < values.length; j++) {
                least = values[j] < values[least] ? j : least;
            }
            if (values[least] < Double.POSITIVE_INFINITY && serves.test(among.get(least))) {
                return among.get(least);
            }
            values[least] = Double.POSITIVE_INFINITY;
        }
        return null;
    }

    /** Distance of a place to the nearest goal, m; infinite if none can be reached. */
    double distance(XY place) {
        Anchor first = first(place);
        return first == null ? Double.POSITIVE_INFINITY : first.from(place);
    }

    /** The corners of the way from a place to the nearest goal. */
    List<XY> line(XY place) {
        List<XY> line = new ArrayList<>(List.of(place));
        for (Anchor anchor = first(place); anchor != null; anchor = anchor.next()) {
            line.add(anchor.nearest(line.get(line.size() - 1)));
        }
        return line;
    }
}
