package io.github.labcheck.checker.reading;

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
            new Meaning("\\t(TAB)", "缩进不能用制表符（Tab），请改用空格", "Indent with blanks, not with tabs"),
            new Meaning("scanning a quoted scalar", "引号没有闭合", "A quotation mark is not closed"),
            new Meaning("parsing a flow sequence", "方括号列表“[…]”没有正确结束：缺“,”或“]”",
                    "A list in brackets does not end as it should: a \",\" or \"]\" is missing"),
            new Meaning("parsing a flow mapping", "花括号“{…}”没有正确结束：缺“,”或“}”",
                    "A block in braces does not end as it should: a \",\" or \"}\" is missing"),
            new Meaning("mapping values are not allowed", "此处不应有“:”：上一行可能缺冒号或缩进不对；含“: ”的文本请加引号",
                    "A \":\" is not expected here: the line before may lack one or the indentation is wrong; quote a text that contains "
                    + "\": \""),
            new Meaning("could not find expected ':'", "键后缺少“: ”（半角冒号和空格）",
                    "A key lacks its \":\" (colon and blank)"),
            new Meaning("parsing a block mapping", "此处应为“键: 值”；请检查缩进",
                    "A \"key: value\" is expected here; look at the indentation"),
            new Meaning("parsing a block collection", "此处应为以“- ”开头的列表项；请检查缩进",
                    "An item that begins with \"- \" is expected here; look at the indentation"),
            new Meaning("sequence entries are not allowed", "此处不应有“- ”：列表请另起一行",
                    "A \"- \" is not expected here: begin the list on a line of its own"),
            new Meaning("=ALI", "键不能是别名“*”；文本请加引号", "A key cannot be an alias (\"*\"); quote it if it is text"),
            new Meaning("Expected a property name", "键必须是简单的文本", "A key must be a plain text"),
            new Meaning("cannot start any token", "值不能以此符号开头；文本请加引号",
                    "A value cannot begin with this character; quote the text"),
            new Meaning("parsing a block node", "此处缺少值，或符号多余", "A value is missing here, or a character is too many"),
            new Meaning("expected '<document start>'", "“...”之后不应再有内容", "Nothing may follow \"...\""),
            new Meaning("scanning an anchor", "“&”不能这样用；文本请加引号", "A \"&\" cannot stand here; quote the text"),
            new Meaning("scanning an alias", "“*”不能这样用；文本请加引号", "A \"*\" cannot stand here; quote the text"),
            new Meaning("tag", "“!”不能这样用；文本请加引号", "A \"!\" cannot stand here; quote the text"),
            new Meaning("block scalar", "“|”或“>”后面不对；文本请加引号",
                    "What follows the \"|\" or \">\" is wrong; quote the text"),
            new Meaning("directive", "以“%”开头的行不对；请删除", "The line that begins with \"%\" is wrong; remove it"),
            new Meaning("parsing a flow node", "此处缺少值，或“,”多余", "A value is missing here, or a \",\" is too many"),
            new Meaning("escape", "双引号文本中的“\\”转义不对；请改用单引号",
                    "An escape with \"\\\" is wrong in a double-quoted text; use single quotes"));

    private final SourceText source;
    private final SchemaKeys keys;
    private final ErrorLog log;
    private final Set<Integer> blamed = new HashSet<>();

    SyntaxErrors(SourceText source, SchemaKeys keys, ErrorLog log) {
        this.source = source;
        this.keys = keys;
        this.log = log;
    }

    private record Meaning(String said, String zh, String en) { }

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
                    .orElseGet(() -> new Meaning("", "此处无法解析（" + first + "）", first));
            log.add("syntax", at,
                    "YAML 语法错误：" + meaning.zh(), "YAML syntax: " + meaning.en());
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
