package io.github.labcheck.checker.importing.dxf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a line of text on a plan is by its form. */
enum TextKind {
    NAME, NUMBER, AREA, DOOR, SIZE, OTHER;

    private static final Pattern AREA_TEXT = Pattern.compile(
            "(?i)^(?:使用面积|净面积|建筑面积|面积|area|[ASF])?\\s*[:：=]?\\s*(\\d+(?:[.,]\\d+)?)\\s*(m2|m²|㎡|m\\^2|平方米|平米|sq\\.?\\s?m|qm)$");
    private static final Pattern DOOR_TEXT = Pattern.compile(
            "(?i)^(?:G?F?M(?:[甲乙丙]|[ABC])?|FM[甲乙丙]|[甲乙丙]FM|TLM|JLM|JM|ZM|MC|MLC|LC|TC|GC|BYC|HC|C|D)[-]?\\d{4,5}[a-z'’]?$|^\\d{4}(?:\\s+(?:XO|OX|SL|BF).*)?$");
    private static final Pattern NUMBER_TEXT = Pattern.compile("^\\p{L}{0,4}[-. ]?\\d[\\p{L}\\d.\\-/]{0,9}$");
    private static final Pattern SIZE_TEXT =
            Pattern.compile("(?i).*\\d['\"’”]?\\s*[x×*]\\s*\\d.*|.*\\d['’]-?\\d.*|^[±+\\-]?\\d+([.,]\\d+)?%?$|.*[±⌀].*");

    static TextKind of(String line) {
        if (AREA_TEXT.matcher(line).matches()) {
            return AREA;
        }
        if (DOOR_TEXT.matcher(line).matches()) {
            return DOOR;
        }
        if (line.matches("\\d{1,3}|\\d{4}[A-Za-z]?") || NUMBER_TEXT.matcher(line).matches() && !SIZE_TEXT.matcher(line).matches()) {
            return NUMBER;
        }
        if (SIZE_TEXT.matcher(line).matches()) {
            return SIZE;
        }
        long letters = line.codePoints().filter(Character::isLetter).count();
        return letters >= 2 && line.length() <= 60 ? NAME : OTHER;
    }

    /** The area that a line states, m2. */
    static Optional<Double> area(String line) {
        Matcher matcher = AREA_TEXT.matcher(line);
        return matcher.matches() ? Optional.of(Double.parseDouble(matcher.group(1).replace(',', '.'))) : Optional.empty();
    }
}
