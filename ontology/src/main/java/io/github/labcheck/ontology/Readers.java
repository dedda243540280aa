package io.github.labcheck.ontology;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which clauses read which keys of the design file: at once, or through a value that is measured from them. */
public final class Readers {

    private final Schema schema;
    private final Map<String, Set<String>> direct = new TreeMap<>();
    private final Map<String, Set<String>> measuredInto = new TreeMap<>();
    private final Map<String, Clause> clauses = new TreeMap<>();

    private Readers(Schema schema) {
        this.schema = schema;
    }

    /** The readers among the clauses of an ontology. */
    public static Readers of(Ontology ontology) {
        Readers readers = new Readers(ontology.schema());
        for (Clause clause : ontology.clauses()) {
            if (clause.limit() != null) {
                readers.clauses.put(clause.id(), clause);
                Set<String> keys = new TreeSet<>();
                List.of(clause.limit(), clause.when(), clause.unless()).forEach(part -> readers.look(part, keys));
                keys.forEach(key -> readers.direct.computeIfAbsent(key, k -> new TreeSet<>()).add(clause.id()));
            }
        }
        ontology.schema().properties().stream().filter(p -> p.measured() != null).forEach(p -> p.measured().from()
                .forEach(key -> readers.measuredInto.computeIfAbsent(key, k -> new TreeSet<>()).add(p.name())));
        return readers;
    }

    /** The clauses that look at a key themselves, in the order of their identifiers. */
    public List<Clause> of(DesignProperty property) {
        return direct.getOrDefault(property.name(), Set.of()).stream().map(clauses::get).toList();
    }

    /** The clauses that look only at values measured from a key, however far. */
    public List<Clause> through(DesignProperty property) {
        Set<String> found = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        gather(property.name(), seen, found);
        found.removeAll(direct.getOrDefault(property.name(), Set.of()));
        return found.stream().map(clauses::get).toList();
    }

    /** The properties measured from a key, in the order of their names. */
    public List<DesignProperty> measuredFrom(DesignProperty property) {
        return measuredInto.getOrDefault(property.name(), Set.of()).stream().map(schema::named).toList();
    }

    private void gather(String key, Set<String> seen, Set<String> found) {
        for (String into : measuredInto.getOrDefault(key, Set.of())) {
            if (seen.add(into)) {
                found.addAll(direct.getOrDefault(into, Set.of()));
                gather(into, seen, found);
            }
        }
    }

    /** Whatever a part of a clause is made of: the keys within. A condition on rooms of a function reads the function, and so on. */
    private void look(Object part, Set<String> keys) {
        if (part instanceof DesignProperty property) {
            keys.add(property.name());
        } else if (part instanceof Collection<?> several) {
            several.forEach(one -> look(one, keys));
        } else if (part instanceof Record record) {
            if (record instanceof Limit limit) {
                keys.addAll(limit.unnamed());
            }
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(value(record, component), keys);
            }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(record.getClass() + " " + component.getName(), e);
        }
    }
}
