package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next revision of a drawing did to a design.
 *
 * @param changed  entries that changed, each with what changed in it
 * @param added    entries that are new
 * @param vanished entries that the drawing does not hold any longer and that stay
 * @param removed  entries that were taken out, each with what a person had added to it
 * @param look     what a person must look at
 */
public record RevisionAccount(List<Line> changed, List<Line> added, List<Line> vanished, List<Line> removed, List<Text> look) {

    /** Nothing so far. */
    static RevisionAccount empty() {
        return new RevisionAccount(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * An entry.
     *
     * @param section its section
     * @param thing   its id and name
     * @param what    what there is to say of it
     */
    public record Line(String section, String thing, Text what) { }
}
