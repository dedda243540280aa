package io.github.labcheck.checker.ways;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The places of a region, and which of them a straight way joins: doors and landings first, then the turns in the region's order. */
final class FloorSteps {

    private final Leg leg;
    private final List<WayPoint> places;
    private final BitSet[] joined;

    FloorSteps(Region region, List<WayPoint> stands, List<WayPoint> turns) {
        leg = Leg.on(region);
        List<WayPoint> all = new ArrayList<>(stands);
        all.addAll(turns);
        places = List.copyOf(all);
        joined = new BitSet[all.size()];
        for (int i = 0; i < joined.length; i++) {
            joined[i] = new BitSet(joined.length);
        }
        for (int i = 0; i < stands.size(); i++) {
            XY at = stands.get(i).at();
            for (int j = i + 1; j < stands.size(); j++) {
                join(i, j, region.sight().sees(at, stands.get(j).at()));
            }
            for (int j = 0; j < turns.size(); j++) {
                join(i, stands.size() + j, region.leads(at, j));
            }
        }
        for (int i = 0; i < turns.size(); i++) {
            for (int j : region.turnsSeen(i)) {
                join(stands.size() + i, stands.size() + j, true);
            }
        }
    }

    private void join(int one, int other, boolean sees) {
        if (sees) {
            joined[one].set(other);
            joined[other].set(one);
        }
    }

    List<WayPoint> places() {
        return places;
    }

    /** The steps to a place, by its number. */
    List<Steps.Step> to(int place) {
        return joined[place].stream().mapToObj(other -> step(other, place)).toList();
    }

    /** The steps from a place, by its number. */
    List<Steps.Step> from(int place) {
        return joined[place].stream().mapToObj(other -> step(place, other)).toList();
    }

    private Steps.Step step(int from, int to) {
        return new Steps.Step(places.get(from), places.get(to), leg, places.get(from).at().distance(places.get(to).at()));
    }
}
