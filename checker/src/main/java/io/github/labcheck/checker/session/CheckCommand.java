package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.operation.NearNames;
import io.github.labcheck.checker.operation.Selection;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.WaiverBook;
import io.github.labcheck.checker.report.FindingsText;
import io.github.labcheck.checker.report.TextReport;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Set;

/** {@code check}: checks the design and shows the report. */
final class CheckCommand extends SessionCommand {

    CheckCommand(Session session) {
        super(session, CommandForm.of("check", List.of("检查"), Text.of("session.CheckCommand.checks-design-shows-report")).withDesign()
                .with(CommandOptions.profile(),
                        Option.of("as-of", Text.of("session.CheckCommand.date"), Text.of("session.CheckCommand.day-whose-editions-judge"),
                                Choices.NONE),
                        Option.of("today", Text.of("session.CheckCommand.date"), Text.of("session.CheckCommand.day-what-valid-until"),
                                Choices.NONE),
                        CommandOptions.phase(), CommandOptions.category(), CommandOptions.without(), CommandOptions.clause(),
                                CommandOptions.room(),
                        Option.of("waivers", Text.of("session.CheckCommand.file"), Text.of("session.CheckCommand.file-waivers"),
                                KnownChoices::files),
                        Option.flag("in-force-only", Text.of("session.CheckCommand.without-clauses-over")))
                .like("check --phase scheme"));
    }

    @Override
    void run(Input input, Streams streams) {
        Checked checked = session().check(options(input, streams));
        int shown = session().terminal() ? FindingsCommand.PAGE : Integer.MAX_VALUE;
        new TextReport(session().language(), streams.colour(), shown).write(checked.report(), streams.out());
        int faults = new FindingsText(page(streams), checked.design(), checked.design().findings()).faults();
        if (faults > shown) {
            say(streams, SessionWords.MORE_BELOW, faults - shown);
        } else if (session().terminal() && faults > 0) {
            say(streams, SessionWords.HOW_TO_EXPLAIN);
        }
    }

    private CheckOptions options(Input input, Streams streams) {
        List<String> named = session().profiles(input.values("profile"), streams);
        Selection selection = new Selection(session().ontology());
        List<Profile> profiles = selection.profiles(named);
        return new CheckOptions(profiles, input.day("as-of"), selection.categories(input.values("category"), input.values("without")),
                selection.clauses(input.values("clause"), profiles), rooms(session(), input), List.of())
                .upTo(selection.phase(input.value("phase").orElse(null))).inForceOnly(input.has("in-force-only"))
                .today(input.day("today")).waiving(input.value("waivers").map(w -> new WaiverBook(Input.path(w), session().workbench())
                        .waivers())
                        .orElse(List.of()));
    }

    /** Rooms that were named, all of which the design has. */
    static Set<String> rooms(Session session, Input input) {
        List<String> known = session.requireDesign().ids("Room");
        for (String room : input.values("room")) {
            if (!known.contains(room)) {
                List<String> near = NearNames.to(room, known);
                throw SessionWords.NO_ROOM.wrongUsage(room, new Text(hint(near, Language.ZH), hint(near, Language.EN)));
            }
        }
        return Set.copyOf(input.values("room"));
    }

    private static String hint(List<String> near, Language language) {
        return near.isEmpty() ? SessionWords.LIST_ROOMS.in(language) : SessionWords.NEAR.in(language, String.join(", ", near));
    }
}
