package io.github.labcheck.checker.ways;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/**
 * What everyone passes on the way from one place to each of the others, whichever way is taken: the immediate dominators, found for
 * all places together as Cooper, Harvey and Kennedy do.
 */
final class Straits {

    private final Map<String, Integer> number = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final int[] before;

    private <E> Straits(Graph<String, E> graph, String start) {
        walk(graph, start);
        before = new int[order.size()];
        List<int[]> beside = order.stream().map(place -> Graphs.neighborSetOf(graph, place).stream().mapToInt(number::get).toArray())
                .toList();
        boolean changed = true;
        for (int i = 1; i < before.length; i++) {
            before[i] = -1;
        }
        while (changed) {
            changed = false;
            for (int i = 1; i < before.length; i++) {
                int common = -1;
                for (int other : beside.get(i)) {
                    if (before[other] >= 0) {
                        common = common < 0 ? other : common(common, other);
                    }
                }
                changed |= before[i] != common;
                before[i] = common;
            }
        }
    }

    /** Looks at all ways from a place. */
    static <E> Straits from(Graph<String, E> graph, String start) {
        return new Straits(graph, start);
    }

    /** Whether there is a way to a place. */
    boolean reach(String place) {
        return number.containsKey(place);
    }

    /** What lies on every way to a place, nearest to it first, without both ends; empty if there is no way. */
    List<String> before(String place) {
        List<String> all = new ArrayList<>();
        Integer at = number.get(place);
        while (at != null && at != 0) {
            at = before[at];
            if (at != 0) {
                all.add(order.get(at));
            }
        }
        return all;
    }

    /** Numbers the places so that on a walk into the depth each comes before those that are reached from it. */
    private <E> void walk(Graph<String, E> graph, String start) {
        Deque<String> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<String>> left = new ArrayDeque<>(List.of(neighbours(graph, start)));
        Set<String> seen = new HashSet<>(Set.of(start));
        while (!path.isEmpty()) {
            if (left.peek().hasNext()) {
                String next = left.peek().next();
                if (seen.add(next)) {
                    path.push(next);
                    left.push(neighbours(graph, next));
                }
            } else {
                left.pop();
                order.add(path.pop());
            }
        }
        Collections.reverse(order);
        for (int i = 0; i < order.size(); i++) {
            number.put(order.get(i), i);
        }
    }

    private static <E> Iterator<String> neighbours(Graph<String, E> graph, String place) {
        return Graphs.neighborSetOf(graph, place).iterator();
    }

    private int common(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = before[a];
            } else {
                b = before[b];
            }
        }
        return a;
    }
}
