package io.github.labcheck.checker.pairs;

import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Incompatibility;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a clause with a table keeps apart, read for designs that show it and not as the program judges it. */
final class PairTable {

    /** Of the functions of rooms, which are very many, each so many are taken beside those of the table. */
    private static final int SAMPLE = 12;

    private final Schema schema;
    private final Clause clause;
    private final Limit.Exclusion limit;

    private PairTable(Schema schema, Clause clause) {
        this.schema = schema;
        this.clause = clause;
        this.limit = (Limit.Exclusion) clause.limit();
    }

    /** The tables of all clauses that have one: their pairs say why. */
    static List<PairTable> all(Ontology ontology) {
        return ontology.clauses().stream().filter(PairTable::hasTable).map(c -> new PairTable(ontology.schema(), c)).toList();
    }

    static PairTable of(Ontology ontology, Clause clause) {
        return new PairTable(ontology.schema(), clause);
    }

    static boolean hasTable(Clause clause) {
        return clause.limit() instanceof Limit.Exclusion e && e.pairs().stream().anyMatch(p -> p.why() != null);
    }

    Clause clause() {
        return clause;
    }

    List<Incompatibility> pairs() {
        return limit.pairs();
    }

    /** Whether two things in one room are judged, and not only one and the same thing. */
    boolean sharesRooms() {
        return limit.within() != null;
    }

    /** The things that can hold a concept; a gas may also be in a pipe. */
    List<Holding> holdings(String iri) {
        return holdings().stream().filter(h -> h.concept().iri().equals(iri)
                || h.type().equals("Pipe") && h.concept().hazards().contains(iri)).toList();
    }

    /** All things that the clause can look at: of gases, goods and media all, of functions those of the table and some more. */
    List<Holding> holdings() {
        List<Holding> all = new ArrayList<>();
        for (DesignProperty property : limit.itemProperties()) {
            List<Concept> concepts = schema.concepts(((Range.OfConcept) property.range()).conceptClass());
            for (String type : clause.subjects()) {
                if (property.domains().contains(type)) {
                    concepts.stream().filter(c -> !type.equals("Room") || mentioned(c) || concepts.indexOf(c) % SAMPLE == 0)
                            .forEach(c -> all.add(new Holding(type, c)));
                }
            }
        }
        return all;
    }

    private boolean mentioned(Concept concept) {
        return limit.pairs().stream().anyMatch(p -> p.first().equals(concept.iri()) || p.second().equals(concept.iri()));
    }

    /** Whether a pair of the table is about these two; of two gases their classes say nothing. */
    boolean apart(Concept one, Concept other) {
        boolean gases = gas(one) && gas(other);
        return !one.equals(other) && limit.pairs().stream().filter(p -> !gases || isGas(p.first()) && isGas(p.second()))
                .anyMatch(p -> is(one, p.first()) && is(other, p.second()) || is(one, p.second()) && is(other, p.first()));
    }

    private boolean is(Concept concept, String iri) {
        return kinds(concept).contains(iri);
    }

    private boolean gas(Concept concept) {
        return kinds(concept).stream().anyMatch(this::isGas);
    }

    private boolean isGas(String iri) {
        return concept(iri).type().equals("Gas");
    }

    Concept concept(String iri) {
        return schema.concept(iri).orElseThrow();
    }

    /** What a concept is: all that is broader, and the same of its hazards. */
    private Set<String> kinds(Concept concept) {
        Set<String> kinds = new HashSet<>(concept.broader());
        concept.hazards().forEach(h -> kinds.addAll(kinds(concept(h))));
        return kinds;
    }
}
