package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.graph.Thing;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code rooms}: the rooms of the design in a table, with their findings once it was checked. */
final class RoomsCommand extends SessionCommand {

    RoomsCommand(Session session) {
        super(session, CommandForm.of("rooms", List.of("房间"), Text.of("session.RoomsCommand.lists-rooms-table-their"))
                .withDesign());
    }

    @Override
    void run(Input input, Streams streams) {
        LoadedDesign design = session().requireDesign();
        Page page = page(streams);
        List<Thing> rooms = Thing.all(design.graph(), "Room");
        if (rooms.isEmpty()) {
            page.line(0, session().say(SessionWords.NO_ROOMS));
            page.flush();
            return;
        }
        Map<String, Map<Outcome, Integer>> counts = session().checked().map(c -> counts(design, c)).orElse(Map.of());
        Table table = new Table(Set.of(5, 6, 7), heading());
        rooms.forEach(r -> table.row(row(r, counts)));
        table.write(page);
        page.line(0, Tone.DIM, session().say(SessionWords.ROOM_COUNT, rooms.size()));
        if (session().checked().isEmpty()) {
            page.line(0, Tone.DIM, session().say(SessionWords.NOT_CHECKED_YET));
        } else {
            restriction(page);
        }
        page.flush();
    }

    private String[] heading() {
        return new String[] {session().say(SessionWords.ROOM_COLUMN), session().say(SessionWords.NAME_COLUMN), label("function"),
            label("zone"), label("storey"), label("area"), session().say(SessionWords.VIOLATED_COLUMN),
            session().say(SessionWords.OPEN_COLUMN)};
    }

    /** A property as the ontology calls it, with its unit. */
    private String label(String property) {
        DesignProperty known = session().ontology().schema().named(property);
        String unit = Numbers.unit(known.unit(), session().language());
        return known.label().in(session().language()) + (unit.isEmpty() ? "" : " " + unit);
    }

    private String[] row(Thing room, Map<String, Map<Outcome, Integer>> counts) {
        String id = room.id();
        ValueWords words = new ValueWords(session());
        Map<Outcome, Integer> own = counts.getOrDefault(id, Map.of());
        return new String[] {id, room.name().orElse(""), words.labels(room, "function"), words.labels(room, "zone"),
            words.labels(room, "storey"), words.labels(room, "area"), count(own, Outcome.VIOLATED), count(own, Outcome.UNDETERMINED)};
    }

    private String count(Map<Outcome, Integer> own, Outcome outcome) {
        return session().checked().isEmpty() ? "" : own.containsKey(outcome) ? own.get(outcome).toString() : "·";
    }

    private static Map<String, Map<Outcome, Integer>> counts(LoadedDesign design, Checked checked) {
        Map<String, Map<Outcome, Integer>> counts = new HashMap<>();
        for (Finding finding : checked.design().findings()) {
            design.roomsOf(finding).forEach(r -> counts.computeIfAbsent(r, k -> new EnumMap<>(Outcome.class))
                    .merge(finding.outcome(), 1, Integer::sum));
        }
        return counts;
    }
}
