package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.CorridorWidths;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.ClearWidth;
import io.github.labcheck.checker.geometry.Footprint;
import io.github.labcheck.checker.geometry.Narrowest;
import io.github.labcheck.checker.geometry.PlanDoor;
import io.github.labcheck.checker.geometry.RoomKind;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.WidthEnd;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the drawing says of one room: area, clear width of a corridor. */
public final class RoomMeasures implements Measure {

    private final DrawnDesign drawn;
    private final Answers<Optional<Narrowest>> bare;

    public RoomMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
        bare = drawn.design().answers("width of corridor", room -> drawn.shape(room).flatMap(shape -> search(shape, List.of())));
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "area" -> drawn.shape(node).map(room -> Measurement.number(room.area(), Proof.NONE));
            case "areaDeviation" -> areaDeviation(node);
            case "clearWidth" -> drawn.shape(node).flatMap(this::clearWidth);
            case "corridorWidthExcess" -> corridorWidthExcess(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** How far a stated area is from that of the outline, %; none where there is nothing to compare. */
    private Optional<Measurement> areaDeviation(Node room) {
        Optional<Double> stated = drawn.stated(room, "area");
        Optional<RoomShape> shape = drawn.shape(room);
        if (stated.isEmpty() || shape.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        double area = shape.get().area();
        return Optional.of(Measurement.number(Math.abs(stated.get() - area) / area * 100,
                Proof.of(Compared.squareMetres(stated.get(), area))));
    }

    /** The narrowest place on the way along a corridor, m, or what is stated if that is less; of other rooms nothing. */
    private Optional<Measurement> clearWidth(RoomShape room) {
        if (room.room().kind() != RoomKind.CORRIDOR) {
            return Optional.empty();
        }
        double stated = drawn.stated(DrawnDesign.node(room.id()), "clearWidth").orElse(Double.POSITIVE_INFINITY);
        return narrowest(room, standing(room)).filter(n -> n.width() < stated).map(n -> Measurement.number(n.width(),
                Proof.of(List.of(DrawnDesign.node(room.id())),
                        DrawnDesign.spots(room.room().storey(), List.of(n.from(), n.to())))));
    }

    /** By how much the stated clear width of a corridor is more than what is drawn, m; none where there is nothing to compare. */
    private Optional<Measurement> corridorWidthExcess(Node room) {
        Optional<Double> stated = drawn.stated(room, "clearWidth");
        Optional<RoomShape> shape = drawn.shape(room).filter(s -> s.room().kind() == RoomKind.CORRIDOR);
        if (stated.isEmpty() || shape.isEmpty()) {
            return Optional.of(Measurement.NONE);
        }
        return narrowest(shape.get(), List.of()).map(n -> Measurement.number(Math.max(0, stated.get() - n.width()), new Proof(List.of(room),
                DrawnDesign.spots(shape.get().room().storey(), List.of(n.from(), n.to())),
                Text.of("drawing.room.RoomMeasures.stated-m-narrowest-drawn", Compared.plain(stated.get()), Compared.plain(n.width())))))
                .or(() -> Optional.of(Measurement.NONE));
    }

    /** What stands on the floor of a corridor; fixtures for emergencies hang on its walls. */
    private List<Footprint> standing(RoomShape room) {
        return drawn.items(room).footprints().stream()
                .filter(f -> !drawn.things().is(DrawnDesign.node(f.item().id()), "safety-fixture")).toList();
    }

    /** The narrowest place on the way along a corridor, around furniture if there is any. */
    private Optional<Narrowest> narrowest(RoomShape room, List<Footprint> furniture) {
        return furniture.isEmpty() ? bare.get(DrawnDesign.node(room.id())) : search(room, furniture);
    }

    private Optional<Narrowest> search(RoomShape room, List<Footprint> furniture) {
        Optional<CorridorWidths> ahead = drawn.corridorsAhead().filter(corridors -> furniture.isEmpty() && corridors.has(room));
        if (ahead.isPresent()) {
            return ahead.get().of(room);
        }
        List<WidthEnd> ends = drawn.doors(room.id()).stream().filter(d -> d.drawn() && d.kind().walkable())
                .map(d -> new WidthEnd(d.id(), d.at(), where(d, room.id()))).toList();
        return ClearWidth.of(room, ends, furniture);
    }

    /** Whether the corridor's way goes on behind a door, or a room lies beside it. */
    private WidthEnd.Where where(PlanDoor door, String room) {
        String across = door.across(room);
        boolean on = across.equals(PlanDoor.OUTSIDE)
                || drawn.anyShape(across).map(s -> s.room().kind().leadsOn()).orElse(false);
        return on ? WidthEnd.Where.WAY_ON : WidthEnd.Where.BESIDE;
    }
}
