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
 * @param keys      its keys and their values as YAML, in their order; the id first
 * @param decisions what a person must decide, written beside it as comments
 */
public record DraftEntry(Origin origin, Map<String, String> keys, List<Text> decisions) {

    /** An entry with nothing but an id. */
    public static DraftEntry of(Origin origin, String id) {
        DraftEntry entry = new DraftEntry(origin, new LinkedHashMap<>(), new ArrayList<>());
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
    public DraftEntry decide(String zh, String en) {
        decisions.add(new Text(zh, en));
        return this;
    }

    /** The id as YAML. */
    public String id() {
        return keys.get("id");
    }
}
