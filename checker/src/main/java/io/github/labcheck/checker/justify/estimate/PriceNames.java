package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.reading.ErrorLog;
import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up the names of a price file, in English or Chinese. */
final class PriceNames {

    private final Ontology ontology;
    private final PriceErrors errors;
    private final NearestName nearest = new NearestName();

    PriceNames(Ontology ontology, PriceErrors errors) {
        this.ontology = ontology;
        this.errors = errors;
    }

    /** The concept of a class that a value names; empty, and reported unless nothing was written, if there is none. */
    Optional<Concept> concept(String conceptClass, Scalar written) {
        if (written == null) {
            return Optional.empty();
        }
        Optional<Concept> concept = ontology.schema().concept(conceptClass, written.text().strip());
        if (concept.isEmpty()) {
            Text kind = ontology.schema().conceptClass(conceptClass).label();
            List<String> names = ontology.schema().concepts(conceptClass).stream()
                    .flatMap(c -> Stream.of(c.notation(), c.label().zh())).toList();
            errors.unknown("unknown-value", written.position(),
                    Text.of("justify.estimate.PriceNames.there-no", kind, ErrorLog.shown(written.text())),
                    nearest.to(written.text(), names));
        }
        return concept;
    }

    /** The identifier of the clause that a value names by identifier or alias; empty, and reported, if there is none. */
    Optional<String> clause(Scalar written) {
        Optional<Clause> clause = ontology.clause(written.text().strip());
        if (clause.isEmpty()) {
            errors.unknown("unknown-clause", written.position(),
                    Text.of("justify.estimate.PriceNames.there-no-clause", ErrorLog.shown(written.text())),
                    nearest.to(written.text(), ontology.clauses().stream().map(Clause::id).toList()));
        }
        return clause.map(Clause::id);
    }
}
