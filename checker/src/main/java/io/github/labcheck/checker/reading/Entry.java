package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.util.List;
import java.util.Optional;

/**
 * An entry of a section, or a block nested in one.
 *
 * @param type      its class
 * @param position  where it begins
 * @param fields    its keys that were understood
 */
record Entry(DesignClass type, Position position, List<Field> fields) {

    static final String ID = Schema.NS + "id";

    /**
     * A key and its values.
     *
     * @param property  what the key names
     * @param position  where the key stands
     * @param values    none for an explicit empty list
     * @param origin    what brings it in; null if the entry says it itself
     */
    record Field(DesignProperty property, Position position, List<Value> values, Origin origin) { }

    /** Its key for a property, if it has one. */
    Optional<Field> field(String property) {
        return fields.stream().filter(f -> f.property().iri().equals(property)).findFirst();
    }

    /** Text of its only literal of a property, if it has one. */
    Optional<String> literal(String property) {
        return field(property).flatMap(f -> f.values().stream().findFirst())
                .filter(Value.Literal.class::isInstance).map(v -> ((Value.Literal) v).lexical());
    }

    /** Its id, if it has one. */
    Optional<String> id() {
        return literal(ID);
    }
}
