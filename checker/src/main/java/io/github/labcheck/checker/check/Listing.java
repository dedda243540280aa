package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.ontology.Unit;
import java.util.List;

/**
 * The things of one class with what the design says of them.
 *
 * @param type    local name of the class
 * @param fields  what is said of at least one of them
 * @param entries in the order of their ids
 */
@Api
public record Listing(String type, List<Field> fields, List<Entry> entries) {

    /**
     * Something that may be said of a thing.
     *
     * @param key   as in the design file, with the key of its block before it
     * @param label the same in words
     * @param unit  unit of its numbers, or null
     */
    public record Field(String key, Text label, Unit unit) { }

    /**
     * A thing.
     *
     * @param values one for each field, null where the design says nothing
     */
    public record Entry(Thing thing, List<Amount> values) { }
}
