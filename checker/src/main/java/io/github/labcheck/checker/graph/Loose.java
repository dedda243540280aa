package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Things of which a design does not say where they belong: equipment without its room, a room without its storey. */
final class Loose {

    private final DesignGraph design;
    private final Map<Kind, Answers<List<Possible>>> known = new LinkedHashMap<>();

    /** What is looked for: what leaves a property out, of one class or, with null, of every class. */
    private record Kind(DesignProperty property, String designClass) {

        String name() {
            return "loose by " + property.name() + " " + designClass;
        }

        /** Asked for very often, as a {@link Question} is. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind && property.iri().equals(kind.property.iri())
                    && Objects.equals(designClass, kind.designClass);
        }

        @Override
        public int hashCode() {
            return 31 * property.iri().hashCode() + Objects.hashCode(designClass);
        }
    }

    Loose(DesignGraph design) {
        this.design = design;
    }

    /** Those that leave a property out, of one class or, with null, of every class that has it; one list for all who ask. */
    List<Possible> of(DesignProperty property, String designClass) {
        return answers(new Kind(property, designClass)).get(Node.ANY);
    }

    private Answers<List<Possible>> answers(Kind kind) {
        Answers<List<Possible>> answers = known.get(kind);
        if (answers == null) {
            answers = design.answers(kind.name(), any -> find(kind));
            known.put(kind, answers);
        }
        return answers;
    }

    /** Everything that was asked of an earlier graph can be answered again. */
    void like(Loose earlier) {
        earlier.known.keySet().forEach(this::answers);
    }

    void forget() {
        known.values().forEach(Answers::forget);
    }

    private List<Possible> find(Kind kind) {
        DesignProperty property = kind.property();
        String designClass = kind.designClass();
        List<Possible> found = new ArrayList<>();
        for (String domain : designClass == null ? property.domains() : List.of(designClass)) {
            DesignClass type = design.schema().designClass(domain);
            if (property.domains().contains(domain) && type.section() != null && !type.single()
                    && !type.requires().contains(property.iri())) {
                design.instances(domain).forEach(thing -> of(thing, property).ifPresent(found::add));
            }
        }
        return List.copyOf(found);
    }

    private Optional<Possible> of(Node thing, DesignProperty property) {
        boolean drawn = design.measurement(thing, property).isPresent();
        return drawn || !design.values(thing, property).isEmpty() ? Optional.empty()
                : design.lacking(thing, property).map(lacks -> new Possible(thing, lacks));
    }
}
