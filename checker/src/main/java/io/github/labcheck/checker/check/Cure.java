package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Api;
import java.util.List;

/**
 * What to write into a design file so that a violation is gone.
 *
 * @param section name of the section it belongs to
 * @param entry   id of the entry that gets keys; null where new entries are added, and for a section that is one block
 * @param yaml    the keys, or the entries, one each
 */
@Api
public record Cure(String section, String entry, List<String> yaml) {

    public Cure {
        yaml = List.copyOf(yaml);
    }

    /** Whether it adds entries to the section. */
    public boolean adds() {
        return !yaml.isEmpty() && yaml.get(0).startsWith("{");
    }

    /** All of it in a line, with the place where it is to be written. */
    public String line() {
        return section + (entry == null ? "" : " " + entry) + ": " + String.join(", ", yaml);
    }
}
