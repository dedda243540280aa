package io.github.labcheck.checker.ways;

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
     * @param at   the place: a goal or a turn
     * @param rest m from there to the true end of the way
     * @param next the anchor after this one; null at a goal
     * @param goal number of the goal
     */
    record Anchor(XY at, double rest, Anchor next, int goal) {

        /** Distance of a place that sees the anchor, m. */
        double from(XY place) {
            return place.distance(at) + rest;
        }
    }

    private final Region region;
    private final List<Anchor> anchors = new ArrayList<>();

    Reach(Region region, List<XY> goals) {
        this(region, goals, new double[goals.size()]);
    }

    /**
     * @param goals where ways end, or leave the region
     * @param rests for each goal, m from there to the true end
     */
    Reach(Region region, List<XY> goals, double[] rests) {
        this.region = region;
        Anchor[] best = new Anchor[region.turns().size()];
        for (int goal = 0; goal < goals.size(); goal++) {
            Anchor anchor = new Anchor(goals.get(goal), rests[goal], null, goal);
            anchors.add(anchor);
            for (int turn = 0; turn < best.length; turn++) {
                if (region.leads(anchor.at(), turn)) {
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
            best[turn] = new Anchor(at, next.from(at), next, next.goal());
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
        return least(among, anchor -> anchor.from(place), anchor -> region.sight().sees(place, anchor.at()), among.size());
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
            line.add(anchor.at());
        }
        return line;
    }
}
