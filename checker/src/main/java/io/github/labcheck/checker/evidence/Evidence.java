package io.github.labcheck.checker.evidence;

import io.github.labcheck.checker.graph.Proof;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was measured and what is required, as a finding shows it.
 *
 * @param property  what was looked at, or null
 * @param measured  what the design has, or null
 * @param required  what the clause asks for
 * @param witness   ids of the things that prove it
 * @param offending those of the measured names that must not be there; empty where that is not known
 * @param wanted    what things of the kinds are called, with articles, of which one is asked for; empty where none is
 * @param proven    what sentences call the things that the drawing shows it by
 * @param places    IRIs of the properties whose key is the finding's place, the best first
 * @param drawn     what the drawing shows of it
 */
public record Evidence(DesignProperty property, Measured measured, Required required, List<String> witness, List<Amount.Name> offending,
                       List<Text> wanted, List<Text> proven, List<String> places, Proof drawn) {

    /** Properties that place a thing in the drawing: a measured value has been derived from one of them. */
    private static final List<String> DRAWN = List.of("outline", "at", "path");

    /** Nothing of it is drawn. */
    public Evidence(DesignProperty property, Measured measured, Required required, List<String> witness, List<String> places) {
        this(property, measured, required, witness, List.of(), List.of(), List.of(), places, Proof.NONE);
    }

    /** Adds what the drawing shows to the arguments of a sentence: {@code because} in words, {@code things} by name. */
    public void shown(Map<String, Text> arguments) {
        if (drawn.because() != null) {
            arguments.put("because", drawn.because());
        }
        if (!proven.isEmpty()) {
            arguments.put("things", ItemWords.named(proven));
        }
    }

    /** The same with what the drawing shows of the property of a subject that a path begins with. */
    public Evidence shownBy(Path path, String subject, Names names) {
        Proof proof = path.own()
                ? names.proof(subject, path.last()) : Proof.NONE;
        if (proof == Proof.NONE) {
            return this;
        }
        List<String> ids = proof.things().stream().map(names::id).toList();
        return new Evidence(property, measured, required, ids.isEmpty() ? witness : ids, offending, wanted,
                proof.things().stream().filter(t -> !t.getURI().equals(subject)).map(t -> names.of(t.getURI()).label()).toList(),
                Stream.concat(places.stream(), DRAWN.stream().map(d -> names.designProperty(d).iri())).distinct().toList(),
                proof);
    }
}
