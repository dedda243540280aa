package io.github.labcheck.ontology;

/** The ontology, or a pack that extends it, is not well formed. The message names the term and what is wrong with it. */
public final class OntologyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OntologyException(String message) {
        super(message);
    }

    public OntologyException(String message, Throwable cause) {
        super(message, cause);
    }
}
