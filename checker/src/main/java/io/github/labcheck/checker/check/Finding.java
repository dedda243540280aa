package io.github.labcheck.checker.check;

import io.github.labcheck.checker.evidence.Measured;
import io.github.labcheck.checker.evidence.Required;
import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.checker.words.Sentence;
import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Text;
import java.util.List;

/**
 * A clause that a subject violates, whose violation is waived, or that cannot be judged of it.
 *
 * @param id        stays the same when the file moves or is reordered
 * @param clause    the clause
 * @param outcome   violated, undetermined or waived
 * @param severity  weight on the day of the check
 * @param subject   what it is about
 * @param related   the second subject of a relation, or null
 * @param property  what was looked at, or null
 * @param measured  what the design has, or null
 * @param required  what the clause asks for
 * @param missing   what the design would have to say, each once; empty unless undetermined
 * @param doubt     what of it decides whether the clause applies at all; empty where it does
 * @param choice    the limits between which the missing facts choose; empty where nothing was measured, or they do not choose
 * @param location  where in the file
 * @param fact      what is wrong, without its subject and without what is asked for; null if it cannot be judged
 * @param saying    what is wrong and what to do, in sentences
 * @param witness   ids of the things that prove it, in order
 * @param way       the way, distance or place in the drawing that proves it, storey by storey; empty if there is none
 * @param trace     why the clause applies, one condition a line
 * @param waiver    the waiver that covers it, or null
 * @param origin    what brings the value in that stands at the location; null if the entry says it itself
 * @param cure      what to write so that it is gone; null where that is not known
 */
@Api
public record Finding(String id, Clause clause, Outcome outcome, Clause.Severity severity, Thing subject, Thing related,
                      DesignProperty property, Measured measured, Required required, List<Lacking> missing,
                      List<Lacking> doubt, List<Alternative> choice,
                      Position location, Sentence fact, Saying saying, List<String> witness, List<Stretch> way, List<Text> trace,
                      Waiver waiver, Origin origin, Cure cure) {

    /** Missing facts that a report names one by one; of more it tells the number. */
    private static final int LISTED = 100;

    /** A finding whose words are there already. */
    public Finding(String id, Clause clause, Outcome outcome, Clause.Severity severity, Thing subject, Thing related,
                   DesignProperty property, Measured measured, Required required, List<Lacking> missing, Position location,
                   Sentence fact, Text message, Text remedy, List<String> witness, List<Stretch> way, List<Text> trace, Waiver waiver) {
        this(id, clause, outcome, severity, subject, related, property, measured, required, missing, List.of(), List.of(), location,
                fact, new Written(message, remedy), witness, way, trace, waiver, null, null);
    }

    /** What is wrong, in a sentence. */
    public Text message() {
        return saying.message();
    }

    /** What to do. */
    public Text remedy() {
        return saying.remedy();
    }

    /** The same at another place, with words that are made anew. */
    Finding at(Position place, Origin from, Saying words) {
        return new Finding(id, clause, outcome, severity, subject, related, property, measured, required, missing, doubt, choice, place,
                fact, words, witness, way, trace, waiver, from, cure);
    }

    /** The missing facts that are named one by one. */
    public List<Lacking> named() {
        return missing.size() <= LISTED ? missing : missing.subList(0, LISTED);
    }

    /** How many more are missing. */
    public int unnamed() {
        return missing.size() - named().size();
    }

    /** Words that are made when somebody reads them: of what cannot be judged there may be very much that nobody reads. */
    public interface Saying {

        /** What is wrong, or why it cannot be told. */
        Text message();

        /** What to do about it. */
        Text remedy();
    }

    /** Words that are there. */
    record Written(Text message, Text remedy) implements Saying { }

    /**
     * A limit that may apply.
     *
     * @param clause    identifier of its clause
     * @param required  what it asks for
     * @param kept      whether the measured value keeps it
     */
    public record Alternative(String clause, Required required, boolean kept) { }

    /** How a clause may end for a subject. */
    public enum Outcome { MET, VIOLATED, UNDETERMINED, WAIVED }

    /**
     * A resource of the design as a person knows it.
     *
     * @param id        its id in the file
     * @param type      local name of its class
     * @param typeLabel the class in words
     * @param function  notation of its first function or type, or null
     * @param name      its name, or null
     * @param called    what a sentence calls it: id, name and what it is
     * @param iri       its identifier in the design's graph
     * @param source    the drawing that it was imported from; null if it was not
     */
    public record Thing(String id, String type, Text typeLabel, String function, String name, Called called, String iri, Source source) {

        /** A thing that was not imported. */
        public Thing(String id, String type, Text typeLabel, String function, String name, Called called, String iri) {
            this(id, type, typeLabel, function, name, called, iri, null);
        }
    }

    /**
     * Where a thing was imported from, so that a finding can be taken back into the drawing.
     *
     * @param file  name of the drawing or list; null if it is not said
     * @param key   how the thing is named there: {@code globalId}, {@code handle} or {@code row}; null if it is not named
     * @param value its name there
     */
    public record Source(String file, String key, String value) { }

    /**
     * A line on one storey.
     *
     * @param storey id of the storey
     * @param points x and y of each point in turn, m
     */
    public record Stretch(String storey, List<List<Double>> points) { }

    /**
     * Something that the design does not say of one thing.
     *
     * @param subject id of what lacks it
     * @param iri     the same in the design's graph
     */
    public record Lacking(String subject, String iri, Fact fact) {

        /** The key or section that is missing there. */
        public String property() {
            return fact.key();
        }

        /** The same in words. */
        public Text label() {
            return fact.label();
        }

        @Override
        public int hashCode() {
            return 31 * iri.hashCode() + fact.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Lacking lacking && iri.equals(lacking.iri) && fact.equals(lacking.fact);
        }
    }

    /**
     * A kind of fact that designs leave out: a key of a class, or a section.
     *
     * @param owner     local name of the class whose key it is, empty for a section
     * @param ofWhat    that class in words, null for a section and for the project
     * @param term      local name of the property, or of the class of the section
     * @param key       the key or section
     * @param label     the same in words
     * @param question  what a person is asked
     * @param decisive  whether it tells what a thing is
     */
    public record Fact(String owner, Text ofWhat, String term, String key, Text label, Text question, boolean decisive) {

        @Override
        public int hashCode() {
            return 31 * owner.hashCode() + key.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return this == other || other instanceof Fact fact && owner.equals(fact.owner) && term.equals(fact.term);
        }
    }
}
