package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Profile;
import java.util.List;

/**
 * A profile that fits the project and was not used.
 *
 * @param because the concepts named for the project or its building that suggest it, in the order of their notations
 */
@Api
public record Suggestion(Profile profile, List<Concept> because) { }
