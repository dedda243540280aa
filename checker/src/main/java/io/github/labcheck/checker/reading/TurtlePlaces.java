package io.github.labcheck.checker.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text of Turtle says what: a resource where a line begins with it, its keys in the lines from there on. What stands in a line
 * with something else before it has the place of the resource above.
 */
final class TurtlePlaces {

    private static final Pattern PREFIX = Pattern.compile("^\\s*@?(?i:prefix)\\s+([\\w.-]*):\\s*<([^>]*)>.*");
    private static final Pattern SUBJECT = Pattern.compile("^(?:\\s{0,6}\"@id\"\\s*:\\s*\"([^\"]+)\"|<([^>]*)>|([\\w.-]*):([^\\s;,]*)).*");
    private static final Pattern KEY = Pattern.compile("(?:^|[\\s;\"])([\\w.-]*):(\\w+)\"?(?=\\s)");

    private final Map<String, Position> resources = new HashMap<>();
    private final Map<String, Map<String, Position>> keys = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();

    TurtlePlaces(SourceText text) {
        List<String> lines = text.lines();
        String resource = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher prefix = PREFIX.matcher(line);
            if (prefix.matches()) {
                prefixes.put(prefix.group(1), prefix.group(2));
                continue;
            }
            Matcher subject = SUBJECT.matcher(line);
            if (subject.matches()) {
                resource = subject.group(1) != null ? subject.group(1) : subject.group(2) != null ? subject.group(2)
                        : prefixes.getOrDefault(subject.group(3), "") + subject.group(4);
                resources.putIfAbsent(resource, new Position(i + 1, 1 + line.length() - line.stripLeading().length()));
            }
            if (resource != null) {
                keys(resource, line, i + 1);
            }
        }
    }

    private void keys(String resource, String line, int number) {
        Matcher key = KEY.matcher(line);
        while (key.find()) {
            keys.computeIfAbsent(resource, r -> new HashMap<>())
                    .putIfAbsent(key.group(2), new Position(number, line.codePointCount(0, key.start(1)) + 1));
        }
    }

    /** Where a resource begins; the place of what it stands in where it is not found. */
    Position of(String resource, Position otherwise) {
        return resources.getOrDefault(resource, otherwise);
    }

    /** Where a key of a resource stands, by its local name; where the resource begins if it is not found. */
    Position of(String resource, String name, Position otherwise) {
        Position key = keys.getOrDefault(resource, Map.of()).get(name);
        return key == null ? of(resource, otherwise) : key;
    }
}
