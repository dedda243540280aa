package io.github.labcheck.checker.importing.delivery;

import io.github.labcheck.checker.importing.ifc.IfcStatement;
import java.util.List;

/** Something that an element of a model must have. */
sealed interface Facet {

    /**
     * An attribute with a value.
     *
     * @param name    as the schemas spell it
     * @param pattern regular expression of its values; null for any
     */
    record Attribute(String name, String pattern) implements Facet {

        Attribute(String name) {
            this(name, null);
        }
    }

    /**
     * A property or quantity with a value.
     *
     * @param pattern regular expression of its values; null for any
     */
    record Property(IfcStatement statement, String pattern) implements Facet {

        Property(IfcStatement statement) {
            this(statement, null);
        }
    }

    /** A relation to an element that holds it. */
    record PartOf(String relation, String entity) implements Facet { }

    /** A kind of the class. */
    record Kind(List<String> entities, String predefined) implements Facet { }
}
