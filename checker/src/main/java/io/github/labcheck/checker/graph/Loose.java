package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Things of which a design does not say where they belong: equipment without its room, a room without its storey. */
final class Loose {

    private final DesignGraph design;
    private final Map<String, List<Possible>> known = new HashMap<>();

    Loose(DesignGraph design) {
        this.design = design;
    }

    /** Those that leave a property out, of one class or, with null, of every class that has it; one list for all who ask. */
    List<Possible> of(DesignProperty property, String designClass) {
        return known.computeIfAbsent(property.name() + " " + designClass, k -> find(property, designClass));
    }

    void forget() {
        known.clear();
    }

    private List<Possible> find(DesignProperty property, String designClass) {
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
