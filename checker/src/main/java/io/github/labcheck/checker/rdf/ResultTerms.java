package io.github.labcheck.checker.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names in which results are told: public vocabularies, and our own words, declared in the ontology's results.ttl. */
final class ResultTerms {

    /** Our words for results. */
    static final String RESULT = "https://w3id.org/labcheck/result#";
    /** Checks of buildings. */
    static final String AEC3PO = "https://w3id.org/lbd/aec3po/";
    /** Where things come from. */
    static final String PROV = "http://www.w3.org/ns/prov#";
    /** Clauses by their identifiers. */
    static final String CLAUSE = "https://w3id.org/labcheck/clause/";
    /** Profiles by their identifiers. */
    static final String PROFILE = "https://w3id.org/labcheck/profile/";

    private ResultTerms() {
    }

    static Node result(String name) {
        return NodeFactory.createURI(RESULT + name);
    }

    static Node aec3po(String name) {
        return NodeFactory.createURI(AEC3PO + name);
    }

    static Node prov(String name) {
        return NodeFactory.createURI(PROV + name);
    }
}
