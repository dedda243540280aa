package io.github.labcheck.checker.importing.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parses one instance. What cannot be understood in it is taken as left out: one bad value costs that value. */
final class StepParser {

    /** Lists in lists; shapes need four. */
    private static final int DEEPEST = 32;

    private final StepText text;
    private int at;

    /** A parser that stands at the type of an instance or at its number. */
    StepParser(StepText text, int at) {
        this.text = text;
        this.at = at;
    }

    /** The instance that begins with its number. */
    StepEntity entity() {
        int number = (int) StepIndex.number(text, at);
        at = text.solid(StepIndex.afterNumber(text, at)) + 1;
        at = text.solid(at);
        String type = word();
        at = text.solid(at);
        return new StepEntity(number, type, text.at(at) == '(' ? sequence(0) : List.of());
    }

    private String word() {
        int from = at;
        while (StepIndex.letter(text.at(at))) {
            at++;
        }
        return text.ascii(from, at).toUpperCase(Locale.ROOT);
    }

    private List<StepValue> sequence(int depth) {
        List<StepValue> values = new ArrayList<>();
        at = text.solid(at + 1);
        boolean open = true;
        while (at < text.length() && text.at(at) != ')' && text.at(at) != ';') {
            boolean comma = text.at(at) == ',';
            if (!comma) {
                values.add(value(depth));
            } else {
                at++;
                if (open) {
                    values.add(StepValue.Absent.ABSENT);
                }
            }
            open = comma;
            at = text.solid(at);
        }
        if (text.at(at) == ')') {
            at++;
        }
        return values;
    }

    private StepValue value(int depth) {
        int c = text.at(at);
        if (c == '\'') {
            int from = at + 1;
            boolean closed = behindQuoted();
            return closed ? new StepValue.Text(text.quoted(from, at - 1)) : StepValue.Absent.ABSENT;
        }
        if (c == '#') {
            int number = (int) StepIndex.number(text, at);
            at = StepIndex.afterNumber(text, at);
            return new StepValue.Reference(number);
        }
        if (c == '(') {
            return depth < DEEPEST ? new StepValue.Sequence(sequence(depth + 1)) : skipped();
        }
        if (c == '.' && StepIndex.letter(text.at(at + 1)) && !StepIndex.digit(text.at(at + 1))) {
            at++;
            String name = word();
            at += text.at(at) == '.' ? 1 : 0;
            return new StepValue.Name(name);
        }
        if (StepIndex.letter(c) && !StepIndex.digit(c)) {
            String type = word();
            at = text.solid(at);
            return text.at(at) == '(' && depth < DEEPEST ? new StepValue.Typed(type, sequence(depth + 1)) : skipped();
        }
        return number();
    }

    /** Goes behind the text that begins here; whether it is closed. If it is not, nothing follows. */
    private boolean behindQuoted() {
        int end = text.afterQuoted(at);
        at = end < 0 ? text.length() : end;
        return end >= 0;
    }

    private StepValue number() {
        int from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.at(at)) >= 0) {
            at++;
        }
        if (at == from) {
            return skipped();
        }
        try {
            double value = Double.parseDouble(text.ascii(from, at));
            return Double.isFinite(value) ? new StepValue.Real(value) : StepValue.Absent.ABSENT;
        } catch (NumberFormatException e) {
            return StepValue.Absent.ABSENT;
        }
    }

    /** Anything else up to the next comma or bracket; a list that is nested too deeply up to its end. */
    private StepValue skipped() {
        for (int open = text.at(at) == '(' ? 1 : 0; open > 0 && at + 1 < text.length() && text.at(at + 1) != ';'; at++) {
            open += text.at(at + 1) == '(' ? 1 : text.at(at + 1) == ')' ? -1 : 0;
        }
        at++;
        while (at < text.length() && ",();".indexOf(text.at(at)) < 0) {
            if (text.at(at) == '\'') {
                behindQuoted();
            } else {
                at++;
            }
        }
        return StepValue.Absent.ABSENT;
    }
}
