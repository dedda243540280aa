package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code show}: everything the design says of a room, a door, an item, a flow. */
final class ShowCommand extends SessionCommand {

    ShowCommand(Session session) {
        super(session, CommandForm.of("show", List.of("显示"), Text.of("session.ShowCommand.shows-all-said-room")).withDesign()
                .takes(Text.of("session.ShowCommand.id-name"), KnownChoices::things).like("show R101"));
    }

    @Override
    void run(Input input, Streams streams) {
        String written = input.argument().orElseThrow();
        LoadedDesign design = session().requireDesign();
        List<String> meant = design.meant(written);
        if (meant.isEmpty()) {
            List<String> near = design.near(written);
            throw SessionWords.NO_THING.wrongUsage(written, new Text(hint(near, Language.ZH), hint(near, Language.EN)));
        }
        if (meant.size() > 1) {
            throw SessionWords.SEVERAL_THINGS.wrongUsage(written, String.join(", ", meant));
        }
        Page page = page(streams);
        new ThingText(session(), page).write(meant.get(0));
        restriction(page);
        page.flush();
    }

    private static String hint(List<String> near, Language language) {
        return near.isEmpty() ? SessionWords.LIST_ROOMS.in(language) : SessionWords.NEAR.in(language, String.join(", ", near));
    }
}
