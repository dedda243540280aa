package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Reads what the ontology says of whole topics at once, and of a clause through what it is about: the clause itself, the
 * properties that it looks at, what it counts, why a person judges it, its document, the class that it binds, its category.
 * What is nearest to the clause counts.
 */
final class TopicReader {

    private final Triples triples;
    private final Schema schema;

    TopicReader(Triples triples, Schema schema) {
        this.triples = triples;
        this.schema = schema;
    }

    /**
     * What a word says of a clause.
     *
     * @param clause       the clause, whose limit is null where a person judges
     * @param word         local name of the word
     * @param conceptClass local name of the class of what it says
     * @throws OntologyException if it says nothing of any topic, or something of another class
     */
    Concept said(Node clause, Limit limit, String word, String conceptClass) {
        Concept said = nearest(clause, limit, word).flatMap(iri -> schema.concept(iri))
                .orElseThrow(() -> new OntologyException("nothing says lc:" + word + " of it"));
        if (!said.type().equals(conceptClass)) {
            throw new OntologyException("lc:" + word + " cannot be " + said.notation());
        }
        return said;
    }

    private Optional<String> nearest(Node clause, Limit limit, String word) {
        List<String> before = new ArrayList<>(List.of(clause.getURI()));
        if (limit != null) {
            limit.lookedAt().forEach(p -> before.add(p.iri()));
        }
        Optional<Limit.Items> among = limit == null ? Optional.empty() : limit.among();
        List<String> after = new ArrayList<>(among.map(items -> List.of(Schema.NS + items.designClass())).orElse(List.of()));
        Stream.of("manual", "document", "appliesTo", "category").flatMap(p -> triples.objects(clause, p).stream())
                .map(Node::getURI).forEach(after::add);
        after.add(Schema.NS + "Category");
        return first(before, word).or(() -> among.flatMap(items -> ofKinds(items, limit, word)))
                .or(() -> first(after, word));
    }

    private Optional<String> first(Collection<String> topics, String word) {
        return topics.stream().flatMap(t -> triples.object(NodeFactory.createURI(t), word).stream()).map(Triples::iri).findFirst();
    }

    /** What is said of the fixed values of what is counted: of one condition, or of all kinds that are required, if all say the same. */
    private Optional<String> ofKinds(Limit.Items items, Limit limit, String word) {
        List<List<String>> lists = new ArrayList<>();
        items.where().stream().filter(Condition.Compare.class::isInstance).map(Condition.Compare.class::cast)
                .filter(c -> c.comparison() == Condition.Comparison.IN)
                .forEach(c -> lists.add(c.operands().stream().filter(Condition.Operand.OfConcept.class::isInstance)
                        .map(o -> ((Condition.Operand.OfConcept) o).iri()).toList()));
        if (!limit.required().isEmpty()) {
            lists.add(limit.required());
        }
        return lists.stream().flatMap(list -> agreed(list, word).stream()).findFirst();
    }

    private Optional<String> agreed(List<String> concepts, String word) {
        List<Optional<String>> said = concepts.stream().map(c -> first(schema.concept(c).map(Concept::broader).orElse(Set.of(c)), word))
                .distinct().toList();
        return said.size() == 1 ? said.get(0) : Optional.empty();
    }
}
