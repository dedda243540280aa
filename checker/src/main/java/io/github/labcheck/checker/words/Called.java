package io.github.labcheck.checker.words;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Text;

/**
 * What a sentence is about.
 *
 * @param name    what it is called within a sentence
 * @param first   the same at the beginning of a sentence
 * @param several whether these are several things
 */
@Api
public record Called(Text name, Text first, boolean several) {

    /** One thing. */
    public static Called one(Text name) {
        return new Called(name, new Text(name.zh(), English.capital(name.en())), false);
    }
}
