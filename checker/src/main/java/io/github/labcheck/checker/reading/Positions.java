package io.github.labcheck.checker.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a design file says what: entries, keys and sections. */
public final class Positions {

    private final Map<String, Position> resources = new HashMap<>();
    private final Map<String, Map<String, Position>> keys = new HashMap<>();
    private final Map<String, Position> sections = new HashMap<>();

    Positions() {
    }

    void resource(String iri, Position position) {
        resources.put(iri, position);
    }

    void key(String resource, String property, Position position) {
        keys.computeIfAbsent(resource, r -> new HashMap<>()).put(property, position);
    }

    void sectionOf(String className, Position position) {
        sections.put(className, position);
    }

    /** Where the entry or nested block with this IRI begins; the beginning of the file for anything else. */
    public Position of(String resource) {
        return resources.getOrDefault(resource, Position.START);
    }

    /** Where a key of an entry stands; of a key that is not there, where the entry begins. */
    public Position of(String resource, String property) {
        return key(resource, property).orElseGet(() -> of(resource));
    }

    /** Where a key of an entry stands, if it is there. */
    public Optional<Position> key(String resource, String property) {
        return Optional.ofNullable(keys.getOrDefault(resource, Map.of()).get(property));
    }

    /** Where the section of the class with this local name begins, if it is there. */
    public Optional<Position> section(String className) {
        return Optional.ofNullable(sections.get(className));
    }

    /** Where the project begins. */
    public Position project() {
        return section("Project").orElse(Position.START);
    }
}
