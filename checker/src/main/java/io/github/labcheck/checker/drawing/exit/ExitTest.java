package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tests one door that is called a safety exit, from each side that people may come from: it leads outside where one can walk out, or
 * into a stair, or a lobby before one, that goes on to the outside without coming back.
 */
final class ExitTest {

    private final Sides sides;
    private final Ground ground;
    private final StairWays stairs;

    ExitTest(Sides sides, Ground ground) {
        this.sides = sides;
        this.ground = ground;
        stairs = new StairWays(sides, ground);
    }

    /** What becomes of the mark; the best of what its two sides say. */
    ExitMark of(PlanDoor door) {
        List<String> rooms = Stream.of(door.roomA(), door.roomB()).filter(side -> !side.equals(PlanDoor.OUTSIDE)).distinct().toList();
        List<ExitMark> marks = rooms.stream().map(room -> leaving(room, door.across(room))).toList();
        return first(marks, ExitMark.Leads.class).or(() -> untold(marks)).or(() -> first(marks, ExitMark.ComesOut.class))
                .or(() -> marks.stream().filter(ExitMark.Refuted.class::isInstance).findFirst().map(mark -> worst(rooms, marks)))
                .orElse(refuted(Text.of("drawing.exit.ExitTest.both-sides-outside")));
    }

    /** Whether a room is a yard that one gets out of, as far as is known. */
    boolean openYard(String room) {
        return sides.open(room).orElse(false) && yard("", room).counts();
    }

    private static Optional<ExitMark> first(List<ExitMark> marks, Class<? extends ExitMark> kind) {
        return marks.stream().filter(kind::isInstance).findFirst();
    }

    private static Optional<ExitMark> untold(List<ExitMark> marks) {
        List<Lack> lacks = marks.stream().filter(ExitMark.Untold.class::isInstance)
                .flatMap(mark -> ((ExitMark.Untold) mark).lacks().stream()).distinct().toList();
        return lacks.isEmpty() ? Optional.empty() : Optional.of(new ExitMark.Untold(lacks));
    }

    /** Of two refutations the one that tells more: it leads into a lift, or a stair without a way out, rather than to another room. */
    private ExitMark worst(List<String> rooms, List<ExitMark> marks) {
        Text inner = rooms.size() == 2 ? inner(rooms.get(0), rooms.get(1)).why() : null;
        return marks.stream().filter(mark -> !((ExitMark.Refuted) mark).why().equals(inner)).findFirst().orElse(marks.get(0));
    }

    private ExitMark leaving(String from, String to) {
        if (isShaft(from)) {
            return intoShaft(from);
        }
        if (to.equals(PlanDoor.OUTSIDE)) {
            return outside(from);
        }
        if (isShaft(to)) {
            return intoShaft(to);
        }
        if (!sides.known(to)) {
            return new ExitMark.Untold(List.of(Lack.of(to, "function")));
        }
        Optional<Boolean> open = sides.open(to);
        if (open.isEmpty()) {
            return new ExitMark.Untold(List.of(Lack.of(to, "enclosed")));
        }
        return open.get() ? yard(from, to) : sides.kind(to) == RoomKind.STAIR ? stair(from, to)
                : sides.lobby(to) ? lobby(from, to) : inner(from, to);
    }

    private boolean isShaft(String room) {
        return sides.kind(room) == RoomKind.LIFT || sides.kind(room) == RoomKind.SHAFT;
    }

    private ExitMark intoShaft(String room) {
        Text words = sides.words(room);
        return refuted(Text.of("drawing.exit.ExitTest.leads-into", words));
    }

    private ExitMark outside(String from) {
        List<String> storeys = sides.storeys(from);
        Optional<Boolean> out = ground.on(storeys);
        if (out.isEmpty()) {
            return new ExitMark.Untold(ground.unknown(from, storeys));
        }
        return out.get() ? new ExitMark.Leads() : refuted(Text.of("drawing.exit.ExitTest.leads-outside-storey", ground.words(storeys)));
    }

    /** A yard, or a roof: walled in, it must lead on. */
    private ExitMark yard(String from, String to) {
        if (!sides.walled(to)) {
            return new ExitMark.Leads();
        }
        StairWays.Result way = stairs.from(to, Set.of(from));
        if (way.out()) {
            return new ExitMark.Leads();
        }
        Text words = sides.words(to);
        return !way.lacks().isEmpty() ? new ExitMark.Untold(way.lacks())
                : refuted(Text.of("drawing.exit.ExitTest.closed-all-sides-no", words));
    }

    private ExitMark stair(String from, String to) {
        StairWays.Result way = stairs.from(to, Set.of(from));
        if (way.out()) {
            return new ExitMark.Leads();
        }
        if (!way.lacks().isEmpty()) {
            return new ExitMark.Untold(way.lacks());
        }
        Optional<Boolean> below = ground.on(sides.storeys(from));
        if (below.orElse(true)) {
            StairWays.Result back = stairs.from(to, Set.of());
            if (back.out() && below.isPresent()) {
                return new ExitMark.ComesOut();
            }
            if (back.out() || below.isEmpty() && !back.lacks().isEmpty()) {
                return new ExitMark.Untold(ground.unknown(from, sides.storeys(from)));
            }
        }
        List<String> storeys = sides.storeys(to);
        Text words = sides.words(to);
        return refuted(Text.of("drawing.exit.ExitTest.reaches-no-way-on", words, ground.words(storeys)));
    }

    /** The lobby before a stair: it leads on into one that goes out, or has a door of its own to the outside. */
    private ExitMark lobby(String from, String to) {
        List<ExitMark> onward = new ArrayList<>();
        sides.doors(to).filter(door -> door.letsOut(to)).map(door -> door.across(to)).filter(next -> !next.equals(from)).distinct()
                .filter(next -> next.equals(PlanDoor.OUTSIDE) || sides.kind(next) == RoomKind.STAIR || !sides.known(next)
                        || sides.open(next).orElse(true)).forEach(next -> onward.add(leaving(to, next)));
        if (first(onward, ExitMark.Leads.class).isPresent()) {
            return new ExitMark.Leads();
        }
        boolean alone = sides.doors(to).allMatch(door -> door.across(to).equals(from));
        return alone ? new ExitMark.Untold(List.of(Lack.of(sides.design().project(), "Door"))) : untold(onward)
                .orElseGet(() -> inner(from, to));
    }

    private ExitMark.Refuted inner(String from, String to) {
        String first = from.compareTo(to) < 0 ? from : to;
        Text one = sides.words(first);
        Text other = sides.words(first.equals(from) ? to : from);
        return refuted(Text.of("drawing.exit.ExitTest.joins-neither-outside-stair", one, other));
    }

    private static ExitMark.Refuted refuted(Text words) {
        return new ExitMark.Refuted(words);
    }
}
