package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.dxf.Sheet.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** Puts texts that stand together into labels of rooms: name above number, a name on two lines, the attributes of a room stamp. */
final class RoomLabels {

    /** Lines of one label are at most this far apart, in letter heights. */
    private static final double APART = 2.4;
    private static final int LONGEST_LABEL = 6;
    /** Half the width of the widest text, in letter heights. */
    private static final double LONGEST = 15;
    /** Heights of letters that differ by less are the same. */
    private static final double ALIKE = 0.08;
    private static final int ENOUGH = 3;

    private final ImportChoices choices;
    private final Sheet sheet;

    RoomLabels(Sheet sheet, ImportChoices choices) {
        this.sheet = sheet;
        this.choices = choices;
    }

    /** One line of text with its place. */
    private record Line(Label label, String text, TextKind kind, double y) { }

    List<RoomLabel> all() {
        List<Label> texts = new ArrayList<>();
        Map<Integer, List<Label>> stamps = new TreeMap<>();
        for (Label label : sheet.labels()) {
            if (label.insert() >= 0 && sheet.placed().get(label.insert()).words().size() > 0) {
                stamps.computeIfAbsent(label.insert(), i -> new ArrayList<>()).add(label);
            } else if (choices.roles().layer(label.layer()) != DrawingRole.NONE) {
                texts.add(label);
            }
        }
        List<RoomLabel> labels = new ArrayList<>();
        groups(texts).forEach(g -> labels.addAll(labels(g)));
        stamps.values().forEach(g -> labels.addAll(labels(g)));
        labels.removeIf(l -> l.name().isEmpty() && l.number().isEmpty());
        return labels.stream().map(l -> l.known() || l.name().isEmpty() || !likeOthers(l, labels) ? l
                : new RoomLabel(l.layer(), l.handle(), l.name(),
                l.number(), l.area(), l.at(), l.height(), true)).toList();
    }

    /** Whether a text is written as several names of rooms are: on their layer, as high as they. */
    private static boolean likeOthers(RoomLabel label, List<RoomLabel> all) {
        return all.stream().filter(o -> o.known() && o.layer().equals(label.layer())
                && Math.abs(o.height() - label.height()) <= ALIKE * o.height())
                .limit(ENOUGH).count() == ENOUGH;
    }

    private List<List<Label>> groups(List<Label> texts) {
        STRtree tree = new STRtree();
        for (int i = 0; i < texts.size(); i++) {
            tree.insert(new Envelope(texts.get(i).at()), i);
        }
        int[] group = new int[texts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < texts.size(); i++) {
            Label one = texts.get(i);
            Envelope box = new Envelope(one.at());
            box.expandBy(width(one) / 2 + LONGEST * one.height(), APART * one.height());
            int at = i;
            tree.query(box, o -> {
                if (together(one, texts.get((Integer) o))) {
                    join(group, at, (Integer) o);
                }
            });
        }
        Map<Integer, List<Label>> groups = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(root(group, i), g -> new ArrayList<>()).add(texts.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] group, int at) {
        int root = at;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private static void join(int[] group, int one, int other) {
        int a = root(group, one);
        int b = root(group, other);
        group[Math.max(a, b)] = Math.min(a, b);
    }

    private static boolean together(Label one, Label other) {
        boolean above = Math.abs(one.at().x - other.at().x) <= (width(one) + width(other)) / 2;
        return one != other && above && one.layer().equals(other.layer()) && one.height() < 1.6 * other.height()
                && other.height() < 1.6 * one.height();
    }

    /** How wide a text is drawn, estimated, m. */
    private static double width(Label label) {
        return label.lines().stream().mapToDouble(Pen::width).max().orElse(0) * label.height();
    }

    private List<RoomLabel> labels(List<Label> group) {
        List<Line> lines = new ArrayList<>();
        for (Label label : group) {
            for (int i = 0; i < label.lines().size(); i++) {
                lines.add(new Line(label, label.lines().get(i), TextKind.of(label.lines().get(i)),
                        label.at().y - i * label.height() * 0.01));
            }
        }
        lines.sort(Comparator.comparingDouble((Line l) -> -l.y()).thenComparing(l -> l.label().at().x));
        List<Line> names = lines.stream().filter(l -> l.kind() == TextKind.NAME).toList();
        List<Line> single = names.stream().filter(l -> choices.roomName().test(l.text())).toList();
        String joined = joined(names);
        boolean one = names.size() == 1 || names.size() <= LONGEST_LABEL && (choices.roomName().test(joined) || single.size() <= 1);
        if (one) {
            boolean alone = names.size() > 2 && single.size() == 1 && !choices.roomName().test(joined);
            return List.of(label(lines, alone ? single : names));
        }
        return (single.isEmpty() ? names : single).stream().map(n ->
                label(nearest(lines, n, single.isEmpty() ? names : single), List.of(n))).toList();
    }

    /** Of lines that several names share, those that stand nearest to one of them. */
    private static List<Line> nearest(List<Line> lines, Line name, List<Line> names) {
        return lines.stream().filter(l -> l == name || l.kind() != TextKind.NAME && names.stream().min(Comparator.comparingDouble(
                n -> n.label().at().distance(l.label().at()))).orElse(name) == name).toList();
    }

    private static String joined(List<Line> names) {
        StringBuilder all = new StringBuilder();
        for (Line line : names) {
            boolean latin = all.length() > 0 && all.codePointBefore(all.length()) < 0x2E80;
            all.append(latin ? " " : "").append(line.text());
        }
        return all.toString();
    }

    private RoomLabel label(List<Line> lines, List<Line> names) {
        String name = joined(names);
        String number = lines.stream().filter(l -> l.kind() == TextKind.NUMBER).map(Line::text).findFirst().orElse("");
        double area = lines.stream().flatMap(l -> TextKind.area(l.text()).stream()).findFirst().orElse(Double.NaN);
        Line first = names.isEmpty() ? lines.get(0) : names.get(0);
        String layer = first.label().layer();
        boolean known = choices.roles().layer(layer) == DrawingRole.ROOM_NAME || choices.roomName().test(name)
                || names.stream().anyMatch(n -> choices.roomName().test(n.text()));
        return new RoomLabel(layer, first.label().handle(), name, number, area, new Coordinate(first.label().at()), first.label().height(),
                known);
    }
}
