package io.github.labcheck.ontology;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A section of the design file, or a block nested in an entry.
 *
 * @param iri         its identifier
 * @param name        local name, for example {@code Room}
 * @param section     name of its section, null for a nested block
 * @param label       its names; the Chinese one is accepted as a section too
 * @param comment     what it is
 * @param single      whether the section is one mapping instead of a list
 * @param identified  whether each entry must have an id
 * @param complete    whether an entry that is given says everything: a key left out is then not there
 * @param question    what a person is asked where its section is left out, null for words made of its label
 * @param requires    IRIs of the properties that each entry must have
 * @param properties  its properties, by name; derived ones included
 */
public record DesignClass(String iri, String name, String section, Text label, Text comment, boolean single,
                          boolean identified, boolean complete, Text question, Set<String> requires, List<DesignProperty> properties) {

    /** The property that a key of a design file names, by its key or Chinese label. */
    public Optional<DesignProperty> property(String key) {
        return properties.stream().filter(p -> p.key().equals(key) || p.label().zh().equals(key)).findFirst();
    }
}
