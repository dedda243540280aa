package io.github.labcheck.checker.drawing.room;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawingReader;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.geometry.RoomShape;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.geometry.XY;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Voids and columns that are not in their room, or leave nothing of it. */
public final class VoidMeasures implements Measure {

    private static final Text VOID = Text.of("drawing.room.VoidMeasures.void");
    private static final Text COLUMN = Text.of("drawing.room.VoidMeasures.column");

    private final DrawnDesign drawn;

    public VoidMeasures(DrawnDesign drawn) {
        this.drawn = drawn;
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "voidsOutside" -> Optional.of(of(node).map(shape -> outside(node, shape)).orElse(Measurement.NONE));
            case "voidsCover" -> Optional.of(of(node).map(shape -> Measurement.truth(
                    shape.area() <= 0, Proof.of(List.of(node)))).orElse(Measurement.NONE));
            default -> throw Measure.unknown(property);
        };
    }

    /** The shape of a room that has an outline, and voids or columns. */
    private Optional<RoomShape> of(Node room) {
        boolean holes = Stream.of("voids", "columns").anyMatch(key -> drawn.design().isA(room, "Room") && !drawn.design().values(room, key)
                .isEmpty());
        return holes ? drawn.anyShape(room.getURI()).filter(shape -> !shape.outline().isEmpty()) : Optional.empty();
    }

    private Measurement outside(Node room, RoomShape shape) {
        Optional<Text> wrong = Stream.concat(first(room, shape, "voids", VOID), first(room, shape, "columns", COLUMN)).findFirst();
        return Measurement.truth(wrong.isPresent(), new Proof(List.of(room), List.of(), wrong.orElse(null)));
    }

    /** What is said of the first void or column of a room that is not in it. */
    private Stream<Text> first(Node room, RoomShape shape, String key, Text kind) {
        List<List<XY>> holes = new DrawingReader(drawn.design()).outlines(room, key);
        return IntStream.range(0, holes.size()).boxed().flatMap(i -> wrong(shape, holes.get(i), kind).map(text -> holes.size() == 1
                ? new Text(kind.zh() + text.zh(), "the " + kind.en() + text.en())
                : Text.of("drawing.room.VoidMeasures.first", i + 1, kind, text)).stream()).limit(1);
    }

    private static Optional<Text> wrong(RoomShape shape, List<XY> hole, Text kind) {
        double reach = shape.reachOut(hole);
        if (shape.apart(hole)) {
            return Optional.of(Text.of("drawing.room.VoidMeasures.lies-outside-outline"));
        }
        return kind != VOID || reach <= Tolerance.WALL ? Optional.empty()
                : Optional.of(Text.of("drawing.room.VoidMeasures.reaches-m-out-outline", Compared.plain(reach)));
    }
}
