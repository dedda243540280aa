package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding.Fact;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Set;

/**
 * A kind of data that a design leaves out.
 *
 * @param fact    the data
 * @param places  ids of what lacks it
 * @param alone   verdicts that it settles by itself
 * @param shared  verdicts that need other data as well
 */
public record MissingData(Fact fact, Set<String> places, int alone, int shared) {

    /** What a design leaves out, in the order in which it is asked for. */
    public static List<MissingData> of(DesignReport design) {
        return Questions.of(design).data();
    }

    /** Class of what lacks it in words, or null for the whole design. */
    public Text owner() {
        return fact.ofWhat();
    }

    /** The data in words. */
    public Text label() {
        return fact.label();
    }

    /** Its key or section in the design file. */
    public String key() {
        return fact.key();
    }

    /** What a person is asked. */
    public Text question() {
        return fact.question();
    }

    /** Whether the design as a whole lacks it, and not some things in it. */
    boolean whole() {
        return fact.ofWhat() == null;
    }
}
