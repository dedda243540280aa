package io.github.labcheck.ontology;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Reads profiles from the graph. */
final class ProfileReader {

    private final Triples triples;
    private final Schema schema;
    private final Set<String> documents;
    private final Map<String, Clause> clauses;

    ProfileReader(Triples triples, Schema schema, Set<String> documents, Map<String, Clause> clauses) {
        this.triples = triples;
        this.schema = schema;
        this.documents = documents;
        this.clauses = clauses;
    }

    /** The profiles by identifier. */
    Map<String, Profile> profiles() {
        Map<String, Set<String>> yields = yields();
        Map<String, Profile> profiles = new TreeMap<>();
        for (Node p : triples.instances(triples.term("Profile"))) {
            String id = triples.needText(p, DCTerms.identifier.asNode());
            Set<String> included = included(p, id);
            Map<String, Set<String>> own = new TreeMap<>(yields);
            own.keySet().removeIf(c -> !included.contains(clauses.get(c).document().id()));
            profiles.put(id, new Profile(id, triples.needWords(p, DCTerms.title.asNode()), included, triples.truth(p, "addOn"),
                    suggestedBy(p, id), own));
        }
        return profiles;
    }

    /** The clauses that are silent where others apply, and the others, by identifier. */
    private Map<String, Set<String>> yields() {
        Map<String, Set<String>> yields = new TreeMap<>();
        for (Node c : triples.instances(triples.term("Clause"))) {
            Set<String> others = new TreeSet<>();
            triples.objects(c, "yieldsTo").forEach(other -> others.add(triples.needText(other, DCTerms.identifier.asNode())));
            others.stream().filter(other -> !clauses.containsKey(other)).findFirst().ifPresent(other -> {
                throw new OntologyException(Triples.name(c) + " yields to an unknown clause: " + other);
            });
            if (!others.isEmpty()) {
                yields.put(triples.needText(c, DCTerms.identifier.asNode()), others);
            }
        }
        return yields;
    }

    private Set<String> included(Node p, String id) {
        Set<String> included = triples.objects(p, "includes").stream().map(Triples::name).collect(Collectors.toUnmodifiableSet());
        included.stream().filter(d -> !documents.contains(d)).findFirst().ifPresent(d -> {
            throw new OntologyException("profile " + id + " includes an unknown document: " + d);
        });
        return included;
    }

    private Set<String> suggestedBy(Node p, String id) {
        Set<String> concepts = triples.objects(p, "suggestedBy").stream().map(Triples::iri).collect(Collectors.toCollection(TreeSet::new));
        concepts.stream().filter(c -> schema.concept(c).isEmpty()).findFirst().ifPresent(c -> {
            throw new OntologyException("profile " + id + " is suggested by an unknown concept: " + c);
        });
        return concepts;
    }
}
