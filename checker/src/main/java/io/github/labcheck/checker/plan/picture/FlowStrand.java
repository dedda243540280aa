package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Flows that are drawn as one, in a lane of their own: a single flow, or where there are too many to follow, all of a style.
 *
 * @param flows the flows
 * @param lines on the paper, in the lane
 * @param heads each tip of an arrow with the place before it
 */
record FlowStrand(List<Sheet.Flow> flows, List<List<XY>> lines, List<List<XY>> heads) {

    /** More flows than this on a storey are drawn by style. */
    private static final int MOST = 8;

    /** What all lanes together may take: less than a narrow door, mm. */
    private static final double LANES = 5;
    private static final double WIDEST_LANE = 1.2;
    private static final double SAME = 0.01;

    FlowStyle style() {
        return flows.get(0).style();
    }

    /** What the legend calls it. */
    String called() {
        Sheet.Flow first = flows.get(0);
        return flows.size() == 1 ? first.id() + " " + (first.name().isEmpty() ? first.type() : first.name())
                : flows.stream().map(Sheet.Flow::type).distinct().collect(Collectors.joining(" / ")) + ": "
                + flows.stream().map(Sheet.Flow::id).collect(Collectors.joining(" "));
    }

    /** The strands of a storey, side by side. */
    static List<FlowStrand> of(List<Sheet.Flow> flows, PlanFrame frame) {
        List<List<Sheet.Flow>> groups = groups(flows);
        double lane = Math.min(WIDEST_LANE, LANES / Math.max(1, groups.size() - 1));
        List<FlowStrand> strands = new ArrayList<>();
        for (List<Sheet.Flow> group : groups) {
            double off = (strands.size() - (groups.size() - 1) / 2.0) * lane;
            XY step = new XY(off, off);
            List<List<XY>> lines = group.stream().flatMap(flow -> flow.lines().stream())
                    .map(line -> frame.at(line).stream().map(p -> p.plus(step)).toList()).filter(line -> line.size() > 1).distinct()
                    .toList();
            List<List<XY>> heads = lines.stream().map(line -> List.of(line.get(line.size() - 2), line.get(line.size() - 1))).distinct()
                    .toList();
            strands.add(group.size() == 1 ? new FlowStrand(group, lines, List.of()) : new FlowStrand(group, joined(lines), heads));
        }
        return strands;
    }

    private static List<List<Sheet.Flow>> groups(List<Sheet.Flow> flows) {
        if (flows.size() <= MOST) {
            return flows.stream().map(List::of).toList();
        }
        Map<FlowStyle, List<Sheet.Flow>> byStyle = new EnumMap<>(FlowStyle.class);
        flows.forEach(flow -> byStyle.computeIfAbsent(flow.style(), k -> new ArrayList<>()).add(flow));
        return List.copyOf(byStyle.values());
    }

    /** The pieces of lines, those that lie on each other drawn once. */
    private static List<List<XY>> joined(List<List<XY>> lines) {
        Map<String, TreeMap<Double, Double>> across = new LinkedHashMap<>();
        Map<String, List<XY>> slanted = new LinkedHashMap<>();
        for (List<XY> line : lines) {
            for (int i = 1; i < line.size(); i++) {
                XY a = line.get(i - 1);
                XY b = line.get(i);
                if (Math.abs(a.y() - b.y()) < SAME) {
                    add(across, "h" + SvgWriter.number(a.y()), Math.min(a.x(), b.x()), Math.max(a.x(), b.x()));
                } else if (Math.abs(a.x() - b.x()) < SAME) {
                    add(across, "v" + SvgWriter.number(a.x()), Math.min(a.y(), b.y()), Math.max(a.y(), b.y()));
                } else {
                    slanted.putIfAbsent(SvgWriter.path(a.x() < b.x() ? List.of(a, b) : List.of(b, a), false), List.of(a, b));
                }
            }
        }
        List<List<XY>> joined = new ArrayList<>();
        across.forEach((key, stretches) -> stretches.forEach((from, to) -> joined.add(line(key, from, to))));
        joined.addAll(slanted.values());
        joined.sort(Comparator.comparing(line -> SvgWriter.path(line, false)));
        return joined;
    }

    private static List<XY> line(String key, double from, double to) {
        double at = Double.parseDouble(key.substring(1));
        return key.startsWith("h") ? List.of(new XY(from, at), new XY(to, at)) : List.of(new XY(at, from), new XY(at, to));
    }

    /** Adds a stretch to those of a line, joining it with those that it meets. */
    private static void add(Map<String, TreeMap<Double, Double>> across, String key, double from, double to) {
        TreeMap<Double, Double> stretches = across.computeIfAbsent(key, k -> new TreeMap<>());
        double start = from;
        double end = to;
        for (Map.Entry<Double, Double> other = stretches.floorEntry(end + SAME); other != null && other.getValue() >= start - SAME;
                other = stretches.floorEntry(end + SAME)) {
            start = Math.min(start, other.getKey());
            end = Math.max(end, other.getValue());
            stretches.remove(other.getKey());
        }
        stretches.put(start, end);
    }
}
