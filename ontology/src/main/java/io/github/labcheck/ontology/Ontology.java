package io.github.labcheck.ontology;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything the ontology says: the schema of the design file, the documents, the clauses and the profiles. Immutable. */
public final class Ontology {

    private final String version;
    private final Schema schema;
    private final Map<String, Document> documents;
    private final Map<String, Clause> clauses;
    private final Map<String, Profile> profiles;
    private final Sayings sayings;
    private final Map<String, String> aliases = new HashMap<>();

    Ontology(String version, Schema schema, Map<String, Document> documents, Map<String, Clause> clauses,
             Map<String, Profile> profiles, Sayings sayings) {
        this.version = version;
        this.schema = schema;
        this.documents = documents;
        this.clauses = clauses;
        this.profiles = profiles;
        this.sayings = sayings;
        clauses.values().forEach(c -> c.aliases().forEach(a -> aliases.put(a, c.id())));
    }

    /** The ontology that ships with labcheck. */
    public static Ontology load() {
        return load(List.of());
    }

    /**
     * The ontology that ships with labcheck and the packs that extend it.
     *
     * @param packs folders whose Turtle files add clauses, properties and concepts
     * @throws OntologyException if a pack cannot be read or is not well formed
     */
    public static Ontology load(List<java.nio.file.Path> packs) {
        Optional<Snapshot> snapshot = packs.isEmpty() ? Snapshot.read() : Optional.empty();
        return snapshot.isPresent() ? snapshot.get().ontology() : fromTurtle(packs);
    }

    /** Reads the Turtle itself, whether or not there is a snapshot of it. */
    static Ontology fromTurtle(List<java.nio.file.Path> packs) {
        TurtleFiles.Read read = TurtleFiles.read(packs);
        Ontology ontology = new OntologyReader(read.graph()).read();
        return read.packs().isEmpty() ? ontology : new Ontology(ontology.version + "+" + String.join("+", read.packs()), ontology.schema,
                ontology.documents, ontology.clauses, ontology.profiles, ontology.sayings);
    }

    /** The same with another profile, and with clauses in place of those of their identifiers. */
    public Ontology with(Profile profile, Collection<Clause> others) {
        Map<String, Clause> replaced = new TreeMap<>(clauses);
        others.forEach(c -> replaced.put(c.id(), c));
        Map<String, Profile> more = new TreeMap<>(profiles);
        more.put(profile.id(), profile);
        return new Ontology(version, schema, documents, replaced, more, sayings);
    }

    /** Version of the ontology, and behind a plus sign each pack by its name and the beginning of the hash of its files. */
    public String version() {
        return version;
    }

    /** The schema of the design file. */
    public Schema schema() {
        return schema;
    }

    /** The sentences for what is wrong. */
    public Sayings sayings() {
        return sayings;
    }

    /** All documents, in the order of their identifiers. */
    public Collection<Document> documents() {
        return documents.values();
    }

    /** All clauses, in the order of their identifiers. */
    public Collection<Clause> clauses() {
        return clauses.values();
    }

    /** The clause with this identifier or alias. */
    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(aliases.getOrDefault(id, id)));
    }

    /** All profiles, in the order of their names. */
    public Collection<Profile> profiles() {
        return profiles.values();
    }

    /** The profile with this name. */
    public Optional<Profile> profile(String id) {
        return Optional.ofNullable(profiles.get(id));
    }
}
