package io.github.labcheck.ontology;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything that was read from the shipped Turtle, in a form that starts quickly. The build writes it beside the
 * Turtle, which stays the one source; a program that finds no snapshot reads the Turtle.
 */
public record Snapshot(String version, Map<String, DesignClass> classes, Map<String, DesignProperty> properties,
                Map<String, Concept> concepts, Map<String, Schema.ConceptClass> conceptClasses,
                Map<String, Unit> units, Map<String, Document> documents, Map<String, Clause> clauses,
                Map<String, Profile> profiles, Sayings sayings) {

    static final String RESOURCE = "ontology.bin";

    /** The ontology that it holds. */
    Ontology ontology() {
        return new Ontology(version, new Schema(classes, properties, concepts, conceptClasses, units), documents,
                clauses, profiles, sayings);
    }

    /** What a snapshot of an ontology holds. */
    static Snapshot of(Ontology ontology) {
        Schema schema = ontology.schema();
        return new Snapshot(ontology.version(), schema.classesByName(), schema.propertiesByIri(),
                schema.conceptsByIri(), schema.conceptClassesByName(), schema.unitsBySymbol(),
                by(ontology.documents(), Document::id), by(ontology.clauses(), Clause::id),
                by(ontology.profiles(), Profile::id), ontology.sayings());
    }

    private static <T> Map<String, T> by(Iterable<T> all, Function<T, String> key) {
        Map<String, T> map = new TreeMap<>();
        all.forEach(t -> map.put(key.apply(t), t));
        return map;
    }

    /** The snapshot that the build wrote, if it did. */
    static Optional<Snapshot> read() {
        try (InputStream in = Snapshot.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of((Snapshot) new RecordReader(
                    in.readAllBytes()).read());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /** Writes the snapshot of the shipped Turtle; the one argument is the file. */
    public static void main(String[] args) throws IOException {
        Ontology ontology = Ontology.fromTurtle(List.of());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(java.nio.file.Path.of(args[0]))))) {
            new RecordWriter(out).write(of(ontology));
        }
    }
}
