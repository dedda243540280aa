package io.github.labcheck.checker.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several small designs in a file of examples, where {@code ---} stands between them. Each has its name in front of
 * its first comment, {@code # fail-just-below: …}.
 *
 * @param name   its name, empty if it has none
 * @param line   number of its first line in the file, from 1
 * @param lines  its lines
 */
public record NamedPart(String name, int line, List<String> lines) {

    private static final String BETWEEN = "---";
    private static final Pattern NAME = Pattern.compile("# ([A-Za-z0-9][A-Za-z0-9._-]*): .*");

    /** The parts of a file, in order. */
    public static List<NamedPart> of(List<String> file) {
        List<NamedPart> parts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= file.size(); i++) {
            if (i == file.size() || file.get(i).stripTrailing().equals(BETWEEN)) {
                parts.add(part(file, first, i));
                first = i + 1;
            }
        }
        return List.copyOf(parts);
    }

    private static NamedPart part(List<String> file, int first, int end) {
        List<String> lines = List.copyOf(file.subList(first, end));
        Matcher name = NAME.matcher(lines.isEmpty() ? "" : lines.get(0));
        return new NamedPart(name.matches() ? name.group(1) : "", first + 1, lines);
    }

    /** {@code pass}, {@code fail} or another first word of the name. */
    public String kind() {
        return name.replaceAll("-.*", "");
    }

    /** The part alone. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The lines of the file up to the end of the part, those of other parts empty, so that each keeps its number. */
    public List<String> inPlace() {
        List<String> all = new ArrayList<>(Collections.nCopies(line - 1, ""));
        all.addAll(lines);
        return List.copyOf(all);
    }
}
