package io.github.labcheck.checker.importing.delivery;

import io.github.labcheck.checker.importing.delivery.Demand.Key;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Readers;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which clauses need what a model carries. */
final class Uses {

    private final Ontology ontology;
    private final Readers readers;

    Uses(Ontology ontology) {
        this.ontology = ontology;
        this.readers = Readers.of(ontology);
    }

    /** How many clauses are judged from a design at all. */
    int judged() {
        return (int) ontology.clauses().stream().filter(c -> c.limit() != null).count();
    }

    /** Identifiers of the clauses that read one of the keys, at once or through what is measured from it. */
    Set<String> of(Collection<Key> keys) {
        Set<String> found = new TreeSet<>();
        for (Key key : keys) {
            DesignProperty property = ontology.schema().named(key.property());
            readers.of(property).stream().filter(c -> property.domains().size() == 1 || looksAt(c, key.of())).map(Clause::id)
                    .forEach(found::add);
            readers.through(property).stream().map(Clause::id).forEach(found::add);
        }
        return found;
    }

    /** A key that several classes have counts for clauses that bind this one, or that look at keys that this one alone has. */
    private boolean looksAt(Clause clause, String of) {
        return clause.subjects().contains(of) || ontology.schema().properties().stream().filter(p -> p.domains().equals(Set.of(of)))
                .anyMatch(p -> readers.of(p).contains(clause));
    }
}
