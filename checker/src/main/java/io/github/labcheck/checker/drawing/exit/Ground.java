package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.words.Lists;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * On which storeys one can walk out of the building: the ground floor, and a storey so little above or below it that a few steps lead
 * out. Where the elevations contradict the levels it cannot be told.
 */
final class Ground {

    /** A few steps: as much as a storey may lie above or below the ground floor, m. */
    private static final double STEPS = 1.5;

    private final DesignGraph design;
    private final List<Double> ground;

    Ground(DesignGraph design) {
        this.design = design;
        ground = design.instances("Storey").stream().filter(storey -> level(storey).filter(level -> level == 1).isPresent())
                .flatMap(storey -> elevation(storey).stream()).toList();
    }

    /** Whether one can walk out on one of some storeys; empty if that cannot be told. */
    Optional<Boolean> on(List<String> storeys) {
        List<Optional<Boolean>> each = storeys.stream().map(this::on).toList();
        return each.contains(Optional.of(true)) ? Optional.of(true)
                : each.isEmpty() || each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    private Optional<Boolean> on(String iri) {
        Node storey = NodeFactory.createURI(iri);
        Optional<Double> level = level(storey);
        if (level.isEmpty() || level.get() == 1) {
            return level.map(one -> true);
        }
        Optional<Double> elevation = elevation(storey);
        if (elevation.isEmpty() || ground.isEmpty()) {
            return Optional.of(false);
        }
        boolean contradicts = ground.stream().anyMatch(zero -> level.get() > 1 ? elevation.get() < zero : elevation.get() > zero);
        boolean steps = ground.stream().anyMatch(zero -> !zero.equals(elevation.get()) && Math.abs(elevation.get() - zero) <= STEPS);
        return contradicts ? Optional.empty() : Optional.of(steps);
    }

    /** What would have to be said to know whether one can walk out of a room. */
    List<Lack> unknown(String room, List<String> storeys) {
        return storeys.isEmpty() ? List.of(Lack.of(room, "storey")) : storeys.stream().filter(storey -> on(storey).isEmpty())
                .map(storey -> Lack.of(storey, level(NodeFactory.createURI(storey)).isEmpty() ? "level" : "elevation")).toList();
    }

    /** Storeys as a design describes them: their ids and levels. */
    Text words(List<String> storeys) {
        return Lists.joined(storeys.stream().map(NodeFactory::createURI).map(storey -> Text.same(design.id(storey))
                .and(level(storey).map(level -> Text.of("drawing.exit.Ground.level", level.intValue())).orElse(Text.same(""))))
                .toList(), Text.of("words.comma"));
    }

    private Optional<Double> level(Node storey) {
        return design.number(storey, "level");
    }

    private Optional<Double> elevation(Node storey) {
        return design.number(storey, "elevation");
    }
}
