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
        Option side = Option.of("side", new Text("方位", "SIDE"), new Text("移动哪一边的墙：north 北、south 南、east 东、west 西",
                "the wall that moves: north, south, east or west"),
                KnownChoices.fixed(new Text("北", "north"), new Text("南", "south"), new Text("东", "east"), new Text("西", "west")));
        return List.of(
                new EditCommand(session, CommandForm.of("set", List.of("设"), "试改一个值，看判定如何变化；不动文件",
                        "Tries another value and shows which verdicts change; the file stays")
                        .takesWords("编号.键 值", "ID.KEY VALUE", EditChoices::values).like("set R101.clearHeight 2.6")),
                new EditCommand(session, CommandForm.of("unset", List.of("去掉值"), "试着去掉一个键", "Tries without a key")
                        .takesWords("编号.键", "ID.KEY", EditChoices::keys).like("unset R101.clearHeight")),
                new EditCommand(session, CommandForm.of("add", List.of("添加"), "试着添加门、设备、标牌等", "Tries another door, item, sign …")
                        .takesWords("类 [编号] 键=值…", "KIND [ID] KEY=VALUE …", EditChoices::kinds)
                                .like("add door D9 between=[R101,C1] clearWidth=0.9")),
                new EditCommand(session, CommandForm.of("remove", List.of("去掉"), "试着去掉门、设备、房间等", "Tries without a door, item, room …")
                        .takesWords("编号…", "ID …", KnownChoices::things).like("remove D101")),
                new EditCommand(session, CommandForm.of("move", List.of("移动"), "试着移动一件东西，或一个房间连同其中的东西",
                        "Tries another place for a thing, or a room with what stands in it")
                        .takesWords("编号 to|by X Y", "ID to|by X Y", KnownChoices::things).like("move E1 by 0.5 0")),
                new EditCommand(session, CommandForm.of("widen", List.of("加宽"), "试着加宽走道或房间，墙后的房间和墙上的门随之移动",
                        "Tries a wider corridor or room; the rooms behind the wall and the doors in it follow")
                        .takesWords("房间 米", "ROOM METRES", KnownChoices::rooms).with(side).like("widen C1 0.2")),
                new EditCommand(session, CommandForm.of("swap", List.of("对调"), "试着对调两个房间的位置", "Tries two rooms in each other's place")
                        .takesWords("房间 房间", "ROOM ROOM", KnownChoices::rooms).like("swap R101 R102")));
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
