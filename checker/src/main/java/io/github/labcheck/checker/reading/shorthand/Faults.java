package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import java.util.Collection;
import java.util.List;

/** Reports what is wrong with short forms. */
final class Faults {

    private final ErrorLog log;
    private final Shorthand.Account account;
    private final NearestName nearest = new NearestName();

    Faults(ErrorLog log, Shorthand.Account account) {
        this.log = log;
        this.account = account;
    }

    /** Does something for an entry, which is left out if something is wrong with that. */
    void within(Draft draft, Runnable step) {
        int before = log.told();
        step.run();
        if (log.told() > before) {
            draft.fail();
            account.told(draft.names().type(), log.told() - before);
        }
    }

    /** Something does not have the form it must have; what was refused is reported already. */
    void form(YamlNode node, String zh, String en) {
        if (!(node instanceof Refused)) {
            log.add("wrong-type", node.position(), zh, en);
        }
    }

    /** A word that is none of those that can stand there. */
    void unknown(String code, Position at, String written, Collection<String> known, String zh, String en) {
        log.add(code, at, zh, en, nearest.to(written, known));
    }

    /** Two things that cannot be true together. */
    void contradiction(Position at, String zh, String en) {
        log.add("contradiction", at, zh, en);
    }

    /** Something that depends on itself. */
    void circle(Position at, String zh, String en) {
        log.add("circle", at, zh, en);
    }

    /** A value that is no side. */
    void side(YamlNode node, Word word) {
        form(node, "“%s”应为 north、south、east 或 west（北、南、东、西）".formatted(word.zh()),
                "%s is north, south, east or west".formatted(word.key()));
    }

    /** A value that is no end of the walls of a side. */
    void end(YamlNode node, Compass side, boolean middle) {
        List<Compass> ends = side.horizontal() ? List.of(Compass.WEST, Compass.EAST) : List.of(Compass.SOUTH, Compass.NORTH);
        form(node, "在%s侧，“起自”应为 %s 或 %s%s".formatted(side.zh(), ends.get(0).key(), ends.get(1).key(), middle ? "，或 middle" : ""),
                "Along the %s side, from is %s or %s%s".formatted(side.key(), ends.get(0).key(), ends.get(1).key(),
                middle ? ", or middle" : ""));
    }

    void limit(Position at, int most) {
        log.add("too-large", at, "简写全部展开后超过 %d 个值；请减少列表，或拆分设计".formatted(most),
                "Written out in full the file has more than %d values; use fewer lists, or split the design".formatted(most));
    }

    static String shown(String text) {
        return ErrorLog.shown(text);
    }
}
