package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.drawing.drawn.Compared;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.drawing.stated.StoreyList.Storey;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Levels, elevations and heights of storeys against each other, and what follows from them for the building. */
public final class LevelMeasures implements Measure {

    /**
     * From this height on a building of several storeys is a high-rise, m; it counts from the ground outside, which lies a little lower.
     */
    private static final double HIGH = 24;
    private static final double SURELY_LOW = 22.5;

    private final DesignGraph design;
    private final StoreyList storeys;
    private final Agreeing agreeing;

    public LevelMeasures(DrawnDesign drawn) {
        design = drawn.design();
        agreeing = new Agreeing(design);
        storeys = new StoreyList(design);
    }

    @Override
    public Optional<Measurement> of(String property, Node node) {
        return switch (property) {
            case "levelContradicted" -> Optional.of(levelContradicted(node));
            case "storeysUncounted" -> listedBeyond(node);
            case "storeysAboveGround" -> aboveGround(node);
            case "heightClass" -> judgedHeightClass(node);
            default -> agreeing.of(property, node, followed(property, node));
        };
    }

    @Override
    public Optional<Measurement> followed(String property, Node node) {
        return switch (property) {
            case "height" -> height(node);
            case "heightClass" -> heightClass(node);
            case "upperOccupants" -> upperOccupants(node);
            default -> throw Measure.unknown(property);
        };
    }

    /** Whether another storey has the same level, or a lower one is not lower; of two storeys the one with the later id tells. */
    private Measurement levelContradicted(Node node) {
        Optional<Storey> storey = storeys.of(node);
        if (storey.isEmpty()) {
            return Measurement.NONE;
        }
        Optional<Storey> other = storeys.all().stream().filter(o -> o.node().getURI().compareTo(node.getURI()) < 0)
                .filter(o -> o.level() == storey.get().level() || disordered(o, storey.get())).findFirst();
        return Measurement.truth(other.isPresent(), other.map(o -> new Proof(List.of(node, o.node()), List.of(), words(storey.get(), o)))
                .orElse(Proof.of(List.of(node))));
    }

    private static boolean disordered(Storey one, Storey other) {
        if (one.elevation().isEmpty() || other.elevation().isEmpty()) {
            return false;
        }
        Storey lower = one.level() < other.level() ? one : other;
        Storey upper = lower == one ? other : one;
        return lower.elevation().get() >= upper.elevation().get();
    }

    private Text words(Storey one, Storey other) {
        return Lists.joined(List.of(words(one), words(other)), Text.of("words.semicolon"));
    }

    private Text words(Storey storey) {
        String id = design.id(storey.node());
        return storey.elevation()
                .map(elevation -> Text.of("drawing.stated.LevelMeasures.level-at", id, storey.level(), Compared.plain(elevation)))
                .orElse(Text.of("drawing.stated.LevelMeasures.level", id, storey.level()));
    }

    /** From the floor of a storey to that of the next. */
    private Optional<Measurement> height(Node node) {
        Optional<Storey> storey = storeys.of(node).filter(s -> s.elevation().isPresent());
        Optional<Storey> above = storey.flatMap(storeys::above).filter(s -> s.elevation().isPresent());
        return above.map(next -> next.elevation().get() - storey.get().elevation().get()).filter(rise -> rise > 0)
                .map(rise -> Measurement.number(rise, new Proof(List.of(node, above.get().node()), List.of(),
                words(storey.get(), above.get()))));
    }

    /** How many storeys above ground are listed beyond the stated number; the highest level counts as that many. */
    private Optional<Measurement> listedBeyond(Node building) {
        Optional<Double> stated = design.isA(building, "Building")
                ? design.number(building, "storeysAboveGround") : Optional.empty();
        int levels = storeys.aboveGround().stream().mapToInt(Storey::level).max().orElse(0);
        if (stated.isEmpty() || levels == 0) {
            return Optional.of(Measurement.NONE);
        }
        Storey top = storeys.aboveGround().get(storeys.aboveGround().size() - 1);
        return Optional.of(Measurement.count((int) Math.max(0, levels - stated.get()), new Proof(List.of(top.node()), List.of(),
                Text.of("drawing.stated.LevelMeasures.stated-level", Compared.plain(stated.get()), design.id(top.node()), levels))));
    }

    /** Counted only where all storeys from the ground up are listed, each with its level, and the design does not state the number. */
    private Optional<Measurement> aboveGround(Node building) {
        if (!design.isA(building, "Building") || !design.stated(building, "storeysAboveGround").isEmpty()
                || !storeys.complete() || storeys.all().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> above = storeys.aboveGround().stream().map(Storey::level).distinct().toList();
        return above.stream().allMatch(level -> level <= above.size()) ? Optional.of(Measurement.count(above.size(), Proof.NONE))
                : Optional.empty();
    }

    /** A building of several storeys whose roof is more than 24 m above the ground floor is a high-rise. */
    private Optional<Measurement> heightClass(Node building) {
        if (!design.isA(building, "Building") || storeys.aboveGround().isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> top = top();
        int highest = storeys.aboveGround().stream().mapToInt(Storey::level).max().orElse(0);
        boolean all = storeys.complete() && highest >= design.number(building, "storeysAboveGround").orElse((double) highest);
        String notation = top.filter(t -> t > HIGH && highest > 1).isPresent() ? "high-rise"
                : all && (highest == 1 || allMeasured() && top.filter(t -> t <= SURELY_LOW).isPresent()) ? "low-rise" : null;
        return notation == null ? Optional.empty() : design.schema().concept("HeightClass", notation)
                .map(concept -> Measurement.of(List.of(DrawnDesign.node(concept.iri())),
                        Proof.of(top.map(t -> Text.of("drawing.stated.LevelMeasures.top-storey-ends-m", Compared.plain(t)))
                                .orElse(Text.of("drawing.stated.LevelMeasures.one-storey-above-ground")))));
    }

    /** A high-rise counts wherever it is stated or drawn, so that nothing is judged more mildly than the design may deserve. */
    private Optional<Measurement> judgedHeightClass(Node building) {
        return heightClass(building).filter(follows -> design.stated(building, "heightClass").isEmpty()
                || follows.values().get(0).getURI().endsWith("high-rise"));
    }

    private boolean allMeasured() {
        return storeys.aboveGround().stream().allMatch(storey -> storey.elevation().isPresent());
    }

    private Optional<Double> top() {
        return storeys.aboveGround().stream().filter(storey -> storey.elevation().isPresent() && storey.height().isPresent())
                .filter(storey -> storey.level() == storeys.aboveGround().get(storeys.aboveGround().size() - 1).level())
                .map(storey -> storey.elevation().get() + storey.height().get()).max(Comparator.naturalOrder());
    }

    /** The people of the second and third storeys, where the design states them. */
    private Optional<Measurement> upperOccupants(Node building) {
        List<Storey> upper = storeys.all().stream().filter(storey -> storey.level() == 2 || storey.level() == 3).toList();
        if (!design.isA(building, "Building") || !storeys.complete() || upper.isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Double>> people = upper.stream().map(storey -> design.number(storey.node(), "occupants")).toList();
        return people.stream().anyMatch(Optional::isEmpty) ? Optional.empty()
                : Optional.of(Measurement.count((int) people.stream().mapToDouble(Optional::get).sum(), Proof.of(added(upper))));
    }

    private Text added(List<Storey> upper) {
        String sum = upper.stream().map(storey -> design.id(storey.node()) + " "
                + Compared.plain(design.number(storey.node(), "occupants").orElseThrow())).collect(Collectors.joining(" + "));
        return Text.same(sum);
    }
}
