package io.github.labcheck.ontology;

import java.util.Map;
import java.util.Set;

/**
 * A choice of documents.
 *
 * @param id           its name on the command line
 * @param title        its title
 * @param documents    identifiers of the documents it includes
 * @param addOn        whether it is used beside another profile, and with the default one where none is named
 * @param suggestedBy  IRIs of the concepts that, named for a project or its building, suggest it
 * @param yields       for clauses of its documents that are silent where others apply: identifiers of the others, by clause
 * @param adjustments  what it changes in those it is based on; nothing for a profile of the ontology
 */
@Api
public record Profile(String id, Text title, Set<String> documents, boolean addOn, Set<String> suggestedBy,
                      Map<String, Set<String>> yields, Adjustments adjustments) {

    /** One that changes nothing. */
    public Profile(String id, Text title, Set<String> documents, boolean addOn, Set<String> suggestedBy, Map<String, Set<String>> yields) {
        this(id, title, documents, addOn, suggestedBy, yields, Adjustments.NONE);
    }

    /** Whether a clause stands in one of its documents. */
    public boolean includes(Clause clause) {
        return adjustments.added().contains(clause.id()) || documents.contains(clause.document().id())
                || clause.alsoIn().stream().anyMatch(source -> documents.contains(source.document().id()));
    }
}
