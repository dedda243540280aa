package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Things of which a design does not say where they belong: equipment without its room, a room without its storey. */
final class Loose {

    private final DesignGraph design;
    private final Answers<Kind, List<Possible>> known;

    /** What is looked for: what leaves a property out, of one class or, with null, of every class. */
    private record Kind(DesignProperty property, String designClass) {

        Question question() {
            return new Question(Node.ANY, "loose by " + property.name() + " " + designClass);
        }

        /** Asked for very often, as a {@link Question} is. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind kind && property.iri().equals(kind.property.iri()) && Objects.equals(designClass, kind.designClass);
        }

        @Override
        public int hashCode() {
            return 31 * property.iri().hashCode() + Objects.hashCode(designClass);
        }
    }

    Loose(DesignGraph design) {
        this.design = design;
        this.known = new Answers<>(design.looking(), Kind::question, this::find);
    }

    /** Those that leave a property out, of one class or, with null, of every class that has it; one list for all who ask. */
    List<Possible> of(DesignProperty property, String designClass) {
        return known.get(new Kind(property, designClass));
    }

    void takeOver() {
        known.takeOver();
    }

    boolean since(Loose earlier, Set<Question> changed) {
        return known.since(earlier.known, kind -> true, changed);
    }

    void forget() {
        known.forget();
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
