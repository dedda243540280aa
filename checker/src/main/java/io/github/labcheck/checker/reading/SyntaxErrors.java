package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Says in plain words why a text is no YAML. */
final class SyntaxErrors {

    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+):");
    private static final Pattern KEY = Pattern.compile("^[\\s\\-{｛]*+([^\\s:：\"'#\\[\\]{}｛｝,，]++)\\s*+(：)");
    private static final Pattern BLANK = Pattern.compile("(?:[:\\-]|^\\s*)([\\u3000\\u00A0])");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|(?:^|\\s)#.*");

    /** What the parser says, and what it means; the first that occurs in its message counts. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("\\t(TAB)", Text.of("reading.SyntaxErrors.indent-blanks-not-tabs")),
            new Meaning("scanning a quoted scalar", Text.of("reading.SyntaxErrors.quotation-mark-not-closed")),
            new Meaning("parsing a flow sequence", Text.of("reading.SyntaxErrors.list-brackets-does-not")),
            new Meaning("parsing a flow mapping", Text.of("reading.SyntaxErrors.block-braces-does-not")),
            new Meaning("mapping values are not allowed", Text.of("reading.SyntaxErrors.not-expected-here-line")),
            new Meaning("could not find expected ':'", Text.of("reading.SyntaxErrors.key-lacks-colon-blank")),
            new Meaning("parsing a block mapping", Text.of("reading.SyntaxErrors.key-value-expected-here")),
            new Meaning("parsing a block collection", Text.of("reading.SyntaxErrors.item-begins-expected-here")),
            new Meaning("sequence entries are not allowed", Text.of("reading.SyntaxErrors.not-expected-here-begin")),
            new Meaning("=ALI", Text.of("reading.SyntaxErrors.key-cannot-alias-quote")),
            new Meaning("Expected a property name", Text.of("reading.SyntaxErrors.key-must-plain-text")),
            new Meaning("cannot start any token", Text.of("reading.SyntaxErrors.value-cannot-begin-character")),
            new Meaning("parsing a block node", Text.of("reading.SyntaxErrors.value-missing-here-character")),
            new Meaning("expected '<document start>'", Text.of("reading.SyntaxErrors.nothing-may-follow")),
            new Meaning("scanning an anchor", Text.of("reading.SyntaxErrors.cannot-stand-here-quote")),
            new Meaning("scanning an alias", Text.of("reading.SyntaxErrors.cannot-stand-here-quote-text")),
            new Meaning("tag", Text.of("reading.SyntaxErrors.a-cannot-stand-here-quote-the-text")),
            new Meaning("block scalar", Text.of("reading.SyntaxErrors.what-follows-wrong-quote")),
            new Meaning("directive", Text.of("reading.SyntaxErrors.line-begins-wrong-remove")),
            new Meaning("parsing a flow node", Text.of("reading.SyntaxErrors.value-missing-here-too")),
            new Meaning("escape", Text.of("reading.SyntaxErrors.escape-wrong-double-quoted")));

    private final SourceText source;
    private final SchemaKeys keys;
    private final ErrorLog log;
    private final Set<Integer> blamed = new HashSet<>();

    SyntaxErrors(SourceText source, SchemaKeys keys, ErrorLog log) {
        this.source = source;
        this.keys = keys;
        this.log = log;
    }

    private record Meaning(String said, Text words) { }

    /** Reports full-width characters that stand for YAML's own; if none of them explains the failure, the failure. */
    void explain(JacksonException failure) {
        String said = failure.getOriginalMessage();
        List<Position> marks = marks(failure);
        Position at = said.contains("quoted scalar") || said.contains("simple key") ? marks.get(0) : marks.get(marks.size() - 1);
        for (int i = 0; i < source.lines().size(); i++) {
            fullWidthColon(i + 1);
        }
        for (Position mark : marks) {
            anyFullWidth(mark.line() - 1);
            anyFullWidth(mark.line());
        }
        boolean explained = blamed.stream().anyMatch(line -> marks.stream()
                .anyMatch(mark -> line == mark.line() || line == mark.line() - 1));
        if (!explained) {
            String first = ErrorLog.shown(said.lines().findFirst().orElse(""));
            Meaning meaning = MEANINGS.stream().filter(m -> said.contains(m.said())).findFirst()
                    .orElseGet(() -> new Meaning("", Text.of("reading.SyntaxErrors.explain", first)));
            log.add("syntax", at,
                    Text.of("reading.SyntaxErrors.yaml-syntax", meaning.words()));
        }
    }

    /** Places that the parser names, in the order of its message: the beginning of the construct, then the problem. */
    private static List<Position> marks(JacksonException failure) {
        List<Position> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(failure.getOriginalMessage());
        while (matcher.find()) {
            marks.add(new Position(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        }
        if (marks.isEmpty()) {
            marks.add(failure.getLocation() == null ? Position.START
                    : new Position(failure.getLocation().getLineNr(), failure.getLocation().getColumnNr()));
        }
        return marks;
    }

    /** A name of the format followed by a full-width colon at the beginning of a line. */
    private void fullWidthColon(int line) {
        String text = source.lines().get(line - 1);
        if (text.indexOf('：') >= 0) {
            Matcher matcher = KEY.matcher(text);
            if (matcher.find() && keys.knows(matcher.group(1))) {
                blame(line, text, matcher.start(2));
            }
        }
    }

    private void anyFullWidth(int line) {
        if (line >= 1 && line <= source.lines().size() && !blamed.contains(line)) {
            String text = source.lines().get(line - 1);
            String bare = QUOTED.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
            FullWidth.separator(bare).ifPresent(i -> blame(line, text, i));
            Matcher blank = BLANK.matcher(bare);
            if (!blamed.contains(line) && blank.find()) {
                blame(line, text, blank.start(1));
            }
        }
    }

    private void blame(int line, String text, int index) {
        blamed.add(line);
        FullWidth.report(text.charAt(index), new Position(line, text.codePointCount(0, index) + 1), log);
    }
}
