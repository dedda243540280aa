package io.github.labcheck.checker.reading;

import io.github.labcheck.checker.reading.Entry.Field;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be written in place of a reference that leads to nothing or to the wrong kind of entry: entries that have that
 * name, that the wrong entry names or that name it. Made only for files with such a reference.
 */
final class Instead {

    private static final String NAME = Schema.NS + "name";
    private static final String LEVEL = Schema.NS + "level";

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> naming = new HashMap<>();
    private final Map<String, List<String>> called = new HashMap<>();
    private final List<String> besideOutside = new ArrayList<>();

    Instead(List<Section> sections) {
        for (Section section : sections) {
            section.entries().forEach(entry -> entry.id().ifPresent(id -> entries.putIfAbsent(id, entry)));
        }
        entries.forEach((id, entry) -> {
            Stream.of(NAME, LEVEL).flatMap(p -> entry.literal(p).stream())
                    .forEach(name -> called.computeIfAbsent(name, n -> new ArrayList<>()).add(id));
            named(entry).forEach(other -> naming.computeIfAbsent(other, o -> new ArrayList<>()).add(id));
            if (entry.fields().stream().anyMatch(f -> f.values().stream().anyMatch(Value.Outside.class::isInstance))) {
                besideOutside.addAll(named(entry));
            }
        });
    }

    private static List<String> named(Entry entry) {
        return entry.fields().stream().map(Field::values).flatMap(List::stream).filter(Value.ToEntry.class::isInstance)
                .map(v -> ((Value.ToEntry) v).id()).distinct().toList();
    }

    /** Fitting entries that an entry names, or that are named by those: the rooms of a door, the storey of a thing's room. */
    List<String> namedBy(String id, Range.Reference range) {
        Set<String> seen = new LinkedHashSet<>(Set.of(id));
        List<String> step = List.of(id);
        while (!step.isEmpty()) {
            List<String> next = step.stream().filter(entries::containsKey).flatMap(i -> named(entries.get(i)).stream())
                    .filter(seen::add).toList();
            List<String> fitting = next.stream().filter(fits(range)).toList();
            if (!fitting.isEmpty()) {
                return fitting;
            }
            step = next;
        }
        return List.of();
    }

    /** Fitting entries that name an entry: the rooms of a storey, the doors of a room. */
    List<String> naming(String id, Range.Reference range) {
        return naming.getOrDefault(id, List.of()).stream().filter(fits(range)).toList();
    }

    /** Fitting entries that have a text for their name, or a number for their level. */
    List<String> called(String text, Range.Reference range) {
        return called.getOrDefault(text.strip(), List.of()).stream().filter(fits(range)).toList();
    }

    /** Fitting entries from which one steps outside. */
    List<String> besideOutside(Range.Reference range) {
        return besideOutside.stream().distinct().filter(fits(range)).toList();
    }

    private Predicate<String> fits(Range.Reference range) {
        return id -> entries.containsKey(id) && fits(entries.get(id).type(), range);
    }

    /** Whether entries of a class may be referred to. */
    static boolean fits(DesignClass type, Range.Reference range) {
        return range.classes().isEmpty() || range.classes().contains(type.name());
    }
}
