package io.github.labcheck.ontology;

import java.util.Set;

/**
 * A choice of documents.
 *
 * @param id         its name on the command line
 * @param title      its title
 * @param documents  identifiers of the documents it includes
 */
public record Profile(String id, Text title, Set<String> documents) {

    /** Whether a clause stands in one of its documents. */
    public boolean includes(Clause clause) {
        return documents.contains(clause.document().id())
                || clause.alsoIn().stream().anyMatch(source -> documents.contains(source.document().id()));
    }
}
