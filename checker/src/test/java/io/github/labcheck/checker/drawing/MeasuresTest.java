package io.github.labcheck.checker.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.drawing.drawn.DrawnDesign;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Measure;
import io.github.labcheck.checker.graph.Measurement;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Schema;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    private static final Schema SCHEMA = Ontology.load().schema();
    private static final Design DESIGN = new DesignReader(SCHEMA)
            .read(Path.of("..", "examples", "designs", "regional-pcr-lab.yaml")).design();

    /** Written into every design, so that paths can follow them. */
    private static final Set<String> LINKS = Set.of("inBuilding", "inProject");

    private static DesignGraph graph() {
        return DesignGraph.beside(DESIGN.graph(), SCHEMA);
    }

    private static List<DesignProperty> measured() {
        return SCHEMA.properties().stream().filter(p -> p.measured() != null).toList();
    }

    @Test
    void theMeasureThatTheOntologyNamesMeasuresTheProperty() {
        DesignGraph design = graph();
        Measures all = new Measures(new DrawnDesign(design, Bounds.STANDARD, LocalDate.of(2026, 1, 1)));
        Map<String, Measure> made = new HashMap<>();
        Function<String, Measure> measures = name -> made.computeIfAbsent(name, all::named);
        design.measuredBy(measures);
        List<String> wrong = new ArrayList<>();
        for (DesignProperty property : measured()) {
            Node subject = property.domains().stream().flatMap(c -> design.instances(c).stream()).findFirst().orElse(design.project());
            try {
                measures.apply(property.measured().by()).of(property.name(), subject);
            } catch (IllegalArgumentException e) {
                wrong.add(property.name() + ": " + e.getMessage());
            }
        }
        assertEquals(List.of(), wrong, "Correct lc:measuredBy, the package and class of the measure below drawing, "
                + "or add the property to the switch of its measure.");
        assertTrue(measured().size() > 100, "measures.ttl is read");
    }

    @Test
    void aPropertyThatOnlyTheProgramWritesIsMeasured() {
        assertEquals(List.of(), SCHEMA.properties().stream().filter(p -> p.derived() && p.measured() == null)
                .map(DesignProperty::name).filter(name -> !LINKS.contains(name)).toList(),
                "Say in measures.ttl what measures it.");
    }

    @Test
    void aMeasureThatAKeyNamesSaysHow() {
        assertEquals(List.of(), measured().stream().filter(p -> !p.derived() && p.measured().how() == null && p.formula() == null)
                .map(DesignProperty::name).toList(), "Say in measures.ttl how a key that may be stated is measured (lc:how).");
    }

    @Test
    void aMeasureThatNeedsItselfIsNamedAndDoesNotEndlesslyAsk() {
        DesignGraph design = graph();
        Measure circle = (property, node) -> Optional.of(design.value(node, property.equals("area") ? "clearWidth" : "area")
                .map(value -> Measurement.NONE).orElse(Measurement.NONE));
        design.measuredBy(name -> circle);
        Node room = design.instances("Room").get(0);
        IllegalStateException error = assertThrows(IllegalStateException.class, () -> design.value(room, "area"));
        assertTrue(error.getMessage().contains("area → clearWidth → area"), error.getMessage());
        assertThrows(IllegalStateException.class, () -> design.value(room, "area"), "and is so when asked again");
    }

    @Test
    void aValueIsMeasuredOnce() {
        DesignGraph design = graph();
        List<String> asked = new ArrayList<>();
        design.measuredBy(name -> (property, node) -> {
            asked.add(property);
            return Optional.of(Measurement.NONE);
        });
        Node room = design.instances("Room").get(0);
        design.value(room, "area");
        design.value(room, "area");
        assertEquals(List.of("area"), asked);
    }
}
