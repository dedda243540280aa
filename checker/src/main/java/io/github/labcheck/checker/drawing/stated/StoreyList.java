package io.github.labcheck.checker.drawing.stated;

import io.github.labcheck.checker.graph.DesignGraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The storeys of a design with what it states of each, lowest first. */
final class StoreyList {

    /**
     * A storey.
     *
     * @param level     its number; 1 is the ground floor, and there is no 0
     * @param floor     elevation of its floor, m; NaN if it is not stated
     * @param rise      height to the floor above, m; NaN if it is not stated
     */
    record Storey(Node node, int level, double floor, double rise) {

        /** Elevation of its floor, m, if it is stated. */
        Optional<Double> elevation() {
            return Optional.of(floor).filter(number -> !number.isNaN());
        }

        /** Height to the floor above, m, if it is stated. */
        Optional<Double> height() {
            return Optional.of(rise).filter(number -> !number.isNaN());
        }

        boolean aboveGround() {
            return level > 0;
        }
    }

    private final List<Storey> storeys;
    private final boolean complete;

    StoreyList(DesignGraph design) {
        storeys = design.instances("Storey").stream().flatMap(node -> design.number(node, "level").stream()
                .map(level -> new Storey(node, level.intValue(), first(design, node, "elevation"), first(design, node, "height"))))
                .sorted(Comparator.comparingInt(Storey::level).thenComparing(storey -> storey.node().getURI())).toList();
        complete = design.lists("Storey") && storeys.size() == design.instances("Storey").size();
    }

    private static double first(DesignGraph design, Node storey, String property) {
        return design.stated(storey, property).stream().findFirst().map(DesignGraph::number).orElse(Double.NaN);
    }

    List<Storey> all() {
        return storeys;
    }

    List<Storey> aboveGround() {
        return storeys.stream().filter(Storey::aboveGround).toList();
    }

    /** Whether the design lists all storeys, each with its level. */
    boolean complete() {
        return complete;
    }

    Optional<Storey> of(Node node) {
        return storeys.stream().filter(storey -> storey.node().equals(node)).findFirst();
    }

    /** The one storey of the next level up; none if there is none, or there are several. */
    Optional<Storey> above(Storey storey) {
        int next = storey.level() == -1 ? 1 : storey.level() + 1;
        List<Storey> found = storeys.stream().filter(other -> other.level() == next).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
