package io.github.labcheck.checker.session;

import io.github.labcheck.checker.editing.EditLine;
import io.github.labcheck.checker.editing.EditRefused;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.session.CommandForm.Option;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** {@code set}, {@code add} and the other commands that try a change on the design. */
final class EditCommand extends SessionCommand {

    private EditCommand(Session session, CommandForm form) {
        super(session, form.withDesign());
    }

    /** All of them. */
    static List<EditCommand> all(Session session) {
        Option side = Option.of("side", Text.of("session.EditCommand.side"), Text.of("session.EditCommand.wall-moves-north-south"),
                KnownChoices.fixed(Text.of("session.EditCommand.north"), Text.of("session.EditCommand.south"),
                        Text.of("session.EditCommand.east"), Text.of("session.EditCommand.west")));
        return List.of(
                new EditCommand(session, CommandForm.of("set", List.of("设"), Text.of("session.EditCommand.tries-another-value-shows"))
                        .takesWords(Text.of("session.EditCommand.id-key-value"), EditChoices::values).like("set R101.clearHeight 2.6")),
                new EditCommand(session, CommandForm.of("unset", List.of("去掉值"), Text.of("session.EditCommand.tries-without-key"))
                        .takesWords(Text.of("session.EditCommand.id-key"), EditChoices::keys).like("unset R101.clearHeight")),
                new EditCommand(session, CommandForm.of("add", List.of("添加"), Text.of("session.EditCommand.tries-another-door-item"))
                        .takesWords(Text.of("session.EditCommand.kind-id-key-value"), EditChoices::kinds)
                                .like("add door D9 between=[R101,C1] clearWidth=0.9")),
                new EditCommand(session, CommandForm.of("remove", List.of("去掉"), Text.of("session.EditCommand.tries-without-door-item"))
                        .takesWords(Text.of("session.EditCommand.id"), KnownChoices::things).like("remove D101")),
                new EditCommand(session, CommandForm.of("move", List.of("移动"), Text.of("session.EditCommand.tries-another-place-thing"))
                        .takesWords(Text.of("session.EditCommand.id-x-y"), KnownChoices::things).like("move E1 by 0.5 0")),
                new EditCommand(session, CommandForm.of("widen", List.of("加宽"), Text.of("session.EditCommand.tries-wider-corridor-room"))
                        .takesWords(Text.of("session.EditCommand.room-metres"), KnownChoices::rooms).with(side).like("widen C1 0.2")),
                new EditCommand(session, CommandForm.of("swap", List.of("对调"), Text.of("session.EditCommand.tries-two-rooms-each"))
                        .takesWords(Text.of("session.EditCommand.room-room"), KnownChoices::rooms).like("swap R101 R102")));
    }

    @Override
    void run(Input input, Streams streams) {
        String side = input.value("side").orElse(null);
        String line = getName() + " " + String.join(" ", input.words()) + (side == null ? "" : " --side " + side);
        try {
            new Trial(session(), page(streams)).change(line, EditLine.of(getName(), input.words(), side));
        } catch (EditRefused e) {
            throw new UsageException(e.text());
        }
    }
}
