package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.Schema;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A design that was read without errors.
 *
 * @param file       the file as it was given
 * @param projectId  id of the project
 * @param name       name of the project, its id where it has none
 * @param date       day that selects the editions in force
 * @param graph      everything the file says, as RDF; numbers in the unit of their property
 * @param positions  where the file says it
 * @param lines      the lines of the file, for showing
 */
public record Design(String file, String projectId, String name, LocalDate date, Graph graph, Positions positions,
                     List<String> lines) {

    /** Beginning of the IRIs of all designs. */
    public static final String NAMESPACE = "urn:labcheck:design:";

    /** IRI of the project. */
    public String projectIri() {
        return NAMESPACE + projectId + "/project";
    }

    /** How much the file says, as a number of statements. */
    public int statements() {
        return graph.size();
    }

    /** Whether an entry has this id. */
    public boolean hasId(String id) {
        Node key = NodeFactory.createURI(Schema.NS + "id");
        return graph.stream(Node.ANY, key, Node.ANY).anyMatch(t -> t.getObject().getLiteralLexicalForm().equals(id));
    }
}
