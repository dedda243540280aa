package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.XY;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/** Draws flows as arrows. */
final class FlowPicture {

    private static final double WIDTH = 0.65;
    private static final double ROUND = 1.2;
    private static final double HEAD = 2.2;

    /** From arrow head to arrow head on a long way, mm. */
    private static final double BETWEEN_HEADS = 45;

    private final SvgWriter svg;

    FlowPicture(SvgWriter svg) {
        this.svg = svg;
    }

    /** What lines take on the paper, piece by piece. */
    static List<Envelope> taken(List<FlowStrand> strands) {
        List<Envelope> taken = new ArrayList<>();
        strands.stream().flatMap(strand -> strand.lines().stream()).forEach(line -> {
            for (int i = 1; i < line.size(); i++) {
                Envelope piece = new Envelope(line.get(i - 1).x(), line.get(i).x(), line.get(i - 1).y(), line.get(i).y());
                piece.expandBy(WIDTH);
                taken.add(piece);
            }
        });
        return taken;
    }

    void draw(FlowStrand strand) {
        FlowStyle style = strand.style();
        svg.group("class", "flow", "data-flow", strand.flows().stream().map(Sheet.Flow::id).collect(Collectors.joining(" ")),
                "data-flow-style",
                style.name().toLowerCase(Locale.ROOT), "fill", "none", "stroke-linejoin", "round");
        svg.tip(TextSize.clean(strand.called(), 160));
        if (strand.flows().size() == 1) {
            draw(style, strand.lines());
        } else {
            strand.lines().forEach(line -> casing(SvgWriter.path(line, false)));
            strand.lines().forEach(line -> stroke(style, SvgWriter.path(line, false)));
            strand.heads().forEach(head -> head(style, head.get(1), head.get(1).minus(head.get(0)).unit()));
        }
        svg.close();
    }

    /** One flow, stretch by stretch, with a dot where it begins and heads along it and at the end of each. */
    void draw(FlowStyle style, List<List<XY>> lines) {
        lines.forEach(line -> casing(rounded(line)));
        lines.forEach(line -> stroke(style, rounded(line)));
        XY start = lines.get(0).get(0);
        svg.empty("circle", "cx", start.x(), "cy", start.y(), "r", 0.8, "fill", style.colour());
        lines.forEach(line -> heads(style, line));
    }

    private void casing(String path) {
        svg.empty("path", "d", path, "stroke", "#ffffff", "stroke-width", WIDTH + 0.4, "stroke-opacity", 0.7);
    }

    private void stroke(FlowStyle style, String path) {
        svg.empty("path", "d", path, "stroke", style.colour(), "stroke-width", WIDTH, "stroke-dasharray", style.dashes());
    }

    private static String rounded(List<XY> line) {
        StringBuilder path = new StringBuilder(SvgWriter.path(line.subList(0, 1), false));
        for (int i = 1; i < line.size() - 1; i++) {
            XY corner = line.get(i);
            XY in = toward(corner, line.get(i - 1));
            XY out = toward(corner, line.get(i + 1));
            path.append('L').append(pair(in)).append('Q').append(pair(corner)).append(' ').append(pair(out));
        }
        return path.append('L').append(pair(line.get(line.size() - 1))).toString();
    }

    private static XY toward(XY from, XY to) {
        return from.plus(to.minus(from).unit().times(Math.min(ROUND, from.distance(to) / 2)));
    }

    private static String pair(XY place) {
        return SvgWriter.number(place.x()) + " " + SvgWriter.number(place.y());
    }

    private void heads(FlowStyle style, List<XY> line) {
        double since = 0;
        for (int i = 1; i < line.size(); i++) {
            XY from = line.get(i - 1);
            XY to = line.get(i);
            XY direction = to.minus(from).unit();
            double length = from.distance(to);
            since += length;
            if (i == line.size() - 1) {
                head(style, to, direction);
            }
            if (since > BETWEEN_HEADS && length > 3 * HEAD) {
                head(style, from.plus(to).times(0.5).plus(direction.times(HEAD / 2)), direction);
                since = 0;
            }
        }
    }

    private void head(FlowStyle style, XY tip, XY direction) {
        XY base = tip.minus(direction.times(HEAD));
        XY side = direction.right().times(HEAD * 0.42);
        svg.empty("path", "d", SvgWriter.path(List.of(tip, base.plus(side), base.minus(side)), true), "fill", style.colour());
    }
}
