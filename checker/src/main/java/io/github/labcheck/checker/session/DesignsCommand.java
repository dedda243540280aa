package io.github.labcheck.checker.session;

import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import io.github.labcheck.checker.session.Choices.Choice;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code designs}: the designs that are loaded, and which of them is at work. */
final class DesignsCommand extends SessionCommand {

    DesignsCommand(Session session) {
        super(session, CommandForm.of("designs", List.of("设计"), Text.of("session.DesignsCommand.lists-designs-loaded-named")).withDesign()
                .mayTake(Text.of("session.DesignsCommand.file-project"), DesignsCommand::choices).like("designs qinzhou-food-lab"));
    }

    private static List<Choice> choices(Session session, String begun) {
        return session.others().stream().map(d -> new Choice(d.path().toString(), d.design().name())).toList();
    }

    @Override
    void run(Input input, Streams streams) {
        input.argument().ifPresent(this::use);
        Page page = page(streams);
        LoadedDesign now = session().requireDesign();
        Stream.concat(Stream.of(now), session().others().stream()).forEach(d -> page.line(0, d == now ? Tone.BOLD : Tone.PLAIN,
                (d == now ? "* " : "  ") + d.design().name() + " (" + d.design().projectId() + ")  " + d.path()
                        + (d.edits().unsaved() ? "  — " + session().say(TrialWords.UNSAVED_NOTE) : "")));
        page.flush();
    }

    private void use(String word) {
        LoadedDesign now = session().requireDesign();
        List<LoadedDesign> all = Stream.concat(Stream.of(now), session().others().stream()).toList();
        Path path = Input.path(word);
        List<LoadedDesign> meant = all.stream().filter(d -> d.path().equals(path)).toList();
        if (meant.isEmpty()) {
            meant = all.stream().filter(d -> d.design().projectId().equals(word) || d.path().getFileName().toString().equals(word))
                    .toList();
        }
        if (meant.size() != 1) {
            throw TrialWords.NO_OTHER.wrongUsage(word, all.stream().map(d -> d.path().toString()).collect(Collectors.joining(", ")));
        }
        if (meant.get(0) != now) {
            session().use(meant.get(0));
        }
    }
}
