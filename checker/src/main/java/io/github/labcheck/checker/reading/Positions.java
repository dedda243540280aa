package io.github.labcheck.checker.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Where a design file says what: entries, keys and sections. */
public final class Positions {

    private final Map<String, Position> resources = new HashMap<>();
    private final Map<String, List<Key>> keys = new HashMap<>();
    private final Map<String, Position> sections = new HashMap<>();

    /** A key of an entry, by the IRI of its property; its origin is null if the entry says it itself. */
    record Key(String property, Position position, Origin origin) { }

    Positions() {
    }

    void resource(String iri, Position position) {
        resources.put(iri, position);
    }

    void keys(String resource, List<Key> places) {
        keys.put(resource, places);
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
        return keys.getOrDefault(resource, List.of()).stream().filter(k -> k.property().equals(property))
                .map(Key::position).findFirst();
    }

    /** What brings a key of an entry in, if the entry does not say it itself. */
    public Optional<Origin> origin(String resource, String property) {
        return keys.getOrDefault(resource, List.of()).stream().filter(k -> k.property().equals(property)).findFirst()
                .map(Key::origin);
    }

    /** Where the section of the class with this local name begins, if it is there. */
    public Optional<Position> section(String className) {
        return Optional.ofNullable(sections.get(className));
    }

    /** All places of sections, entries and keys. */
    public NavigableSet<Position> places() {
        NavigableSet<Position> places = new TreeSet<>(resources.values());
        places.addAll(sections.values());
        keys.values().forEach(all -> all.forEach(k -> places.add(k.position())));
        return places;
    }

    /** Where the project begins. */
    public Position project() {
        return section("Project").orElse(Position.START);
    }
}
