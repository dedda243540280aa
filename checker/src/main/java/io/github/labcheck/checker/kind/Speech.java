package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.evidence.ItemWords;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.ontology.Sayings;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;

/**
 * What a kind needs to say what is wrong.
 *
 * @param names    what things, concepts and properties are called
 * @param sayings  sentences of properties and relations
 * @param items    what things are called that a clause counts
 */
public record Speech(Names names, Sayings sayings, ItemWords items) {

    /** How a sentence ends that says what must not be. */
    static final Text NOT_ALLOWED = Text.of("kind.Speech.not-allowed");

    public static Speech of(Names names, Sayings sayings, Schema schema) {
        return new Speech(names, sayings, new ItemWords(schema, sayings));
    }

    Text label(String iri) {
        return names.of(iri).label();
    }

    /** The things of a sentence, by name. */
    Map<String, Text> items(List<String> iris) {
        return Map.of("items", ItemWords.named(iris.stream().map(this::label).toList()));
    }
}
