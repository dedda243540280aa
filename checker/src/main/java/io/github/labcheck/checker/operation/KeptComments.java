package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.reading.Comments;
import io.github.labcheck.checker.reading.Comments.Comment;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;

/**
 * The comments of a design file by what they stand at, for one that is written anew: a comment on a line of its own belongs to what comes
 * next, one behind something to that. Each is taken once; what nobody takes is left over.
 */
final class KeptComments {

    /** What stands before everything that has a place. */
    private final List<String> head = new ArrayList<>();
    private final Map<Position, List<String>> before = new TreeMap<>();
    private final Map<Position, List<String>> behind = new TreeMap<>();
    private final List<String> last = new ArrayList<>();

    private KeptComments() {
    }

    /** The comments of a text, by the places of what it says. */
    static KeptComments of(String text, Positions positions) {
        KeptComments kept = new KeptComments();
        NavigableSet<Position> places = positions.places();
        for (Comment comment : Comments.of(text)) {
            Position at = comment.position();
            Position next = places.higher(at);
            Position previous = places.lower(at);
            if (comment.trailing() && previous != null) {
                kept.behind.computeIfAbsent(previous, p -> new ArrayList<>()).add(comment.text());
            } else if (previous == null) {
                kept.head.add(comment.text());
            } else if (next == null) {
                kept.last.add(comment.text());
            } else {
                kept.before.computeIfAbsent(next, p -> new ArrayList<>()).add(comment.text());
            }
        }
        return kept;
    }

    /** Those at the beginning. */
    List<String> head() {
        return head;
    }

    /** Those before a place. */
    List<String> before(Position place) {
        return taken(before, place);
    }

    /** Those behind a place, in the same line. */
    List<String> behind(Position place) {
        return taken(behind, place);
    }

    private static List<String> taken(Map<Position, List<String>> from, Position place) {
        List<String> taken = from.remove(place);
        return taken == null ? List.of() : taken;
    }

    /** Those that nobody took. */
    List<String> rest() {
        List<String> rest = new ArrayList<>();
        before.values().forEach(rest::addAll);
        behind.values().forEach(rest::addAll);
        rest.addAll(last);
        return rest;
    }
}
