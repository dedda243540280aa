package io.github.labcheck.checker.plan.picture;

import io.github.labcheck.checker.geometry.DoorKind;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.ontology.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the sheet explains: zones, symbols and flows that are on it, rooms that had to be shortened, and the faults. */
final class Legend {

    private static final double LETTER = 6;
    private static final int LONGEST = 160;
    private static final PlanFrame SAMPLE = new PlanFrame(new org.locationtech.jts.geom.Envelope(0, 1, 0, 1));

    private final Sheet sheet;
    private final Language language;
    private final double width;
    private final List<Columns.Entry> entries = new ArrayList<>();

    /**
     * The legend of a sheet.
     *
     * @param width   of a column, mm
     * @param bundled whether the faults of a room stand together, in brief
     */
    Legend(Sheet sheet, List<FlowStrand> strands, Map<String, Sheet.Room> keyed, double width, boolean bundled) {
        this.sheet = sheet;
        this.language = sheet.language();
        this.width = width;
        zones();
        symbols();
        flows(strands);
        if (bundled) {
            faultsByRoom();
        } else {
            faults();
        }
        if (!keyed.isEmpty()) {
            heading(PictureWords.SMALL_ROOMS);
            keyed.forEach((letter, room) -> listed(room.called(), (svg, box) -> svg.text("text", letter, "x", box.x(), "y", box.y() + 2.8,
                    "font-size", 2.3, "font-weight", "600")));
        }
        named(PictureWords.UNDRAWN, sheet.undrawn());
        named(PictureWords.UNPLACED, sheet.unplaced());
    }

    private void named(PictureWords words, List<String> names) {
        if (!names.isEmpty()) {
            heading(words);
            names.forEach(name -> listed(name, (svg, box) -> svg.text("text", "–", "x", box.x(), "y", box.y() + 2.8, "font-size", 2.3)));
        }
    }

    List<Columns.Entry> entries() {
        return entries;
    }

    private void heading(PictureWords words) {
        entries.add(LegendEntry.heading(words.in(language), width));
    }

    private void listed(String words, LegendEntry.Picture picture) {
        entries.add(LegendEntry.listed(TextSize.clean(words, LONGEST), width, LETTER, null, null, picture));
    }

    private void add(String words, LegendEntry.Picture picture) {
        entries.add(LegendEntry.of(TextSize.clean(words, LONGEST), width, picture));
    }

    private void zones() {
        Map<ZoneStyle, String> labels = new EnumMap<>(ZoneStyle.class);
        sheet.rooms().forEach(room -> labels.put(ZoneStyle.of(room.zone()),
                room.zone().isEmpty() ? PictureWords.NO_ZONE.in(language) : room.zoneLabel()));
        heading(PictureWords.ZONES);
        labels.forEach((zone, label) -> add(label, (svg, box) -> new RoomPicture(svg, SAMPLE, sheet.key())
                .fill(SvgWriter.path(PlanFrame.places(box.polygon().getExteriorRing()), true), zone)));
    }

    private void symbols() {
        heading(PictureWords.SYMBOLS);
        door(DoorShape::hung, PictureWords.DOOR);
        door(d -> d.kind() == DoorKind.DOOR && !d.sliding() && d.swing() == null, PictureWords.DOOR_UNKNOWN);
        door(d -> d.kind() == DoorKind.DOOR && !d.sliding() && d.swing() != null && !DoorShape.hung(d), PictureWords.GATE);
        door(Sheet.Door::sliding, PictureWords.SLIDING);
        door(d -> d.kind() == DoorKind.OPENING, PictureWords.OPENING);
        door(d -> d.kind() == DoorKind.PASS_BOX, PictureWords.PASS_BOX);
        if (!sheet.windows().isEmpty()) {
            add(PictureWords.WINDOW.in(language), (svg, box) -> inWall(svg, box, () -> new DoorPicture(svg).window(
                    new Sheet.Window("", place(box), new XY(1, 0), 0.3, 0.08), SAMPLE)));
        }
        room(RoomKind.STAIR, PictureWords.STAIR);
        room(RoomKind.LIFT, PictureWords.LIFT);
        room(RoomKind.SHAFT, PictureWords.SHAFT);
        for (Sheet.ItemKind kind : Sheet.ItemKind.values()) {
            if (sheet.items().stream().anyMatch(item -> item.kind() == kind)) {
                add(words(kind).in(language), (svg, box) -> {
                    svg.group("fill", "none", "stroke", "#55595d", "stroke-width", 0.2);
                    new ItemPicture(svg, SAMPLE).shape(kind,
                            List.of(new XY(box.x(), box.bottom() - 0.4), new XY(box.x() + 8, box.bottom() - 0.4),
                            new XY(box.x() + 8, box.y() + 0.4), new XY(box.x(), box.y() + 0.4)));
                    svg.close();
                });
            }
        }
        if (!sheet.points().isEmpty()) {
            add(PictureWords.POINT.in(language), (svg, box) -> new ItemPicture(svg, SAMPLE).symbol(Sheet.ItemKind.DEVICE, box.centre()));
        }
        if (sheet.marks().stream().anyMatch(mark -> mark.lines().stream().anyMatch(line -> line.size() > 1))) {
            add(PictureWords.WAY.in(language), (svg, box) -> svg.empty("path", "d", SvgWriter.path(List.of(new XY(box.x(), box.y() + 2),
                    new XY(box.right(), box.y() + 2)), false), "stroke", "#c4161c", "stroke-width", 0.5, "stroke-dasharray", "1.6 1"));
        }
    }

    private static PictureWords words(Sheet.ItemKind kind) {
        return PictureWords.valueOf(kind.name());
    }

    /** The place in metres that lies in the middle of a box of the paper. */
    private static XY place(Box box) {
        XY origin = SAMPLE.at(new XY(0, 0));
        XY centre = box.centre();
        return new XY((centre.x() - origin.x()) / SAMPLE.mm(1), (origin.y() - centre.y()) / SAMPLE.mm(1));
    }

    private void door(Predicate<Sheet.Door> which, PictureWords words) {
        sheet.doors().stream().filter(which).findFirst().ifPresent(door -> add(words.in(language), (svg, box) -> {
            boolean hung = DoorShape.hung(door);
            Box low = new Box(box.x(), box.y() + (hung ? 1.7 : 0), box.width(), box.height());
            inWall(svg, low, () -> new DoorPicture(svg).draw(new DoorShape(new Sheet.Door("", door.kind(), place(low), new XY(1, 0), 0.16,
                    0.06,
                    hung ? new XY(0, 1) : null, true, door.sliding(), null), SAMPLE)));
        }));
    }

    private static void inWall(SvgWriter svg, Box box, Runnable door) {
        svg.empty("rect", "x", box.x(), "y", box.centre().y() - 0.6, "width", box.width(), "height", 1.2, "fill", "#3c4043");
        door.run();
    }

    private void room(RoomKind kind, PictureWords words) {
        if (sheet.rooms().stream().anyMatch(room -> room.kind() == kind)) {
            add(words.in(language), (svg, box) -> {
                XY centre = place(box);
                Sheet.Room room = new Sheet.Room("", "", kind, "", "", 0, Box.around(centre, 0.4, 0.19).polygon());
                new RoomPicture(svg, SAMPLE, sheet.key()).draw(room);
            });
        }
    }

    private void flows(List<FlowStrand> strands) {
        if (strands.isEmpty()) {
            return;
        }
        heading(PictureWords.FLOWS);
        strands.forEach(strand -> add(strand.called(), (svg, box) -> {
            svg.group("fill", "none");
            new FlowPicture(svg).draw(strand.style(), List.of(List.of(new XY(box.x(), box.y() + 2), new XY(box.right(), box.y() + 2))));
            svg.close();
        }));
    }

    private void faultsByRoom() {
        if (sheet.marks().isEmpty() && sheet.elsewhere() == 0) {
            return;
        }
        heading(sheet.marks().isEmpty() ? PictureWords.NO_FAULTS : PictureWords.FAULTS);
        Map<String, List<Sheet.Mark>> rooms = sheet.marks().stream()
                .collect(Collectors.groupingBy(Sheet.Mark::room, TreeMap::new, Collectors.toList()));
        rooms.forEach((id, marks) -> {
            String room = sheet.rooms().stream().filter(r -> r.id().equals(id)).findFirst().map(Sheet.Room::called).orElse(id);
            if (!room.isEmpty()) {
                entries.add(LegendEntry.under(room, width));
            }
            Map<Integer, Sheet.Mark> faults = new TreeMap<>();
            marks.forEach(m -> faults.putIfAbsent(m.number(), m));
            faults.values().forEach(m -> entries.add(LegendEntry.brief(TextSize.clean(m.text(), LONGEST), width, LETTER,
                    (svg, box) -> MarkPicture.disc(svg, m, new XY(box.x() + 2.1, box.y() + 2)))));
        });
        elsewhere();
    }

    private void elsewhere() {
        if (sheet.elsewhere() > 0) {
            listed(PictureWords.ELSEWHERE.in(language, sheet.elsewhere()), (svg, box) -> { });
        }
    }

    private void faults() {
        if (sheet.marks().isEmpty() && sheet.elsewhere() == 0) {
            return;
        }
        heading(sheet.marks().isEmpty() ? PictureWords.NO_FAULTS : PictureWords.FAULTS);
        Map<Integer, List<Sheet.Mark>> faults = sheet.marks().stream()
                .collect(Collectors.groupingBy(Sheet.Mark::number, TreeMap::new, Collectors.toList()));
        for (List<Sheet.Mark> places : faults.values()) {
            Sheet.Mark mark = places.get(0);
            String findings = places.stream().flatMap(p -> p.findings().stream()).collect(Collectors.joining(" "));
            entries.add(LegendEntry.listed(TextSize.clean(mark.text(), LONGEST), width, LETTER, "fault", findings,
                    (svg, box) -> MarkPicture.disc(svg, mark, new XY(box.x() + 2.1, box.y() + 2))));
        }
        elsewhere();
    }
}
