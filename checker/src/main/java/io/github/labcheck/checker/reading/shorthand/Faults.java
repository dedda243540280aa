package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Refused;
import io.github.labcheck.ontology.Text;
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
    void form(YamlNode node, Text words) {
        if (!(node instanceof Refused)) {
            log.add("wrong-type", node.position(), words);
        }
    }

    /** A word that is none of those that can stand there. */
    void unknown(String code, Position at, String written, Collection<String> known, Text words) {
        log.add(code, at, words, nearest.to(written, known));
    }

    /** Two things that cannot be true together. */
    void contradiction(Position at, Text words) {
        log.add("contradiction", at, words);
    }

    /** Something that depends on itself. */
    void circle(Position at, Text words) {
        log.add("circle", at, words);
    }

    /** A value that is no side. */
    void side(YamlNode node, Word word) {
        form(node, Text.of("reading.shorthand.Faults.north-south-east-west", new Text(word.zh(), word.key())));
    }

    /** A value that is no end of the walls of a side. */
    void end(YamlNode node, Compass side, boolean middle) {
        List<Compass> ends = side.horizontal() ? List.of(Compass.WEST, Compass.EAST) : List.of(Compass.SOUTH, Compass.NORTH);
        form(node, Text.of("reading.shorthand.Faults.along-side-from", new Text(side.zh(), side.key()), ends.get(0).key(),
                ends.get(1).key(), middle ? Text.of("reading.shorthand.Faults.middle") : Text.same("")));
    }

    void limit(Position at, int most) {
        log.add("too-large", at, Text.of("reading.shorthand.Faults.written-out-full-file", most));
    }

    static String shown(String text) {
        return ErrorLog.shown(text);
    }
}
