package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a design file to be.
 *
 * @param origin    where it comes from
 * @param numbered  whether its id is the number that the drawing gives it, so that it says which thing it is
 * @param keys      its keys and their values as YAML, in their order; the id first
 * @param decisions what a person must decide, written beside it as comments
 */
public record DraftEntry(Origin origin, boolean numbered, Map<String, String> keys, List<Text> decisions) {

    /** An entry with nothing but an id that the drawing does not give. */
    public static DraftEntry of(Origin origin, String id) {
        return of(origin, id, false);
    }

    /** An entry whose id is, or is not, the number that the drawing gives it. */
    public static DraftEntry of(Origin origin, String id, boolean numbered) {
        DraftEntry entry = new DraftEntry(origin, numbered, new LinkedHashMap<>(), new ArrayList<>());
        entry.keys.put("id", Yaml.text(id));
        return entry;
    }

    /** Adds a key; nothing where the value is empty. */
    public DraftEntry with(String key, String value) {
        if (!value.isEmpty()) {
            keys.put(key, value);
        }
        return this;
    }

    /** Adds a length in metres, rounded to 1 mm; nothing where it is not known or not positive. */
    public DraftEntry withLength(String key, double metres) {
        return with(key, metres > 0 && Double.isFinite(metres) ? Yaml.number(metres) : "");
    }

    /** Adds something to decide. */
    public DraftEntry decide(Text words) {
        decisions.add(words);
        return this;
    }

    /** The id as YAML. */
    public String id() {
        return keys.get("id");
    }
}
