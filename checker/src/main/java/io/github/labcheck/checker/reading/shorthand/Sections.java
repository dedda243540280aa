package io.github.labcheck.checker.reading.shorthand;

import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Pair;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sections of a file, each written out when somebody asks for it: by templates, rows, lists and defaults, in this order. */
final class Sections {

    private final Schema schema;
    private final Faults faults;
    private final Budget budget;
    private final Templates templates;
    private final Defaults defaults;
    private final Lists lists;
    private final Rows rows;
    private final Map<String, Names> names = new HashMap<>();
    private final Map<String, Pair> written = new LinkedHashMap<>();
    private final Map<String, List<Draft>> done = new HashMap<>();
    private final Map<String, Map<String, Draft>> byId = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Sections(Schema schema, Faults faults, int most) {
        this.schema = schema;
        this.faults = faults;
        budget = new Budget(faults, most);
        templates = new Templates(faults);
        defaults = new Defaults(schema, this, templates, faults);
        lists = new Lists(schema, this, faults);
        rows = new Rows(faults);
    }

    Names names(DesignClass type) {
        return names.computeIfAbsent(type.name(), t -> new Names(schema, type, budget));
    }

    DesignClass type(String name) {
        return schema.designClass(name);
    }

    Templates templates() {
        return templates;
    }

    Defaults defaults() {
        return defaults;
    }

    Rows rows() {
        return rows;
    }

    /** Takes a section as it is written; one that stands twice is not written out the second time. */
    void add(DesignClass type, Pair pair) {
        written.putIfAbsent(type.name(), pair);
    }

    /** Whether a pair of the file is the section that is written out. */
    boolean isWritten(DesignClass type, Pair pair) {
        return written.get(type.name()) == pair;
    }

    /** The entries of a section written out; of one that is being written out just now, none. */
    List<Draft> of(DesignClass type) {
        List<Draft> known = done.get(type.name());
        if (known != null || !open.add(type.name())) {
            return known == null ? List.of() : known;
        }
        Pair pair = written.get(type.name());
        List<Draft> entries = new ArrayList<>();
        if (pair != null) {
            List<YamlNode> items = pair.value() instanceof Sequence list && !type.single() ? list.items() : List.of(pair.value());
            items.stream().filter(Mapping.class::isInstance).map(i -> new Draft(names(type), (Mapping) i)).forEach(entries::add);
        }
        entries = type.name().equals(Rows.ROOM) ? rows.flat(entries) : entries;
        entries.forEach(e -> faults.within(e, () -> templates.apply(e)));
        entries = entries.stream().flatMap(e -> each(e).stream()).collect(Collectors.toCollection(ArrayList::new));
        entries.forEach(defaults::apply);
        done.put(type.name(), entries);
        Map<String, Draft> ids = byId.computeIfAbsent(type.name(), t -> new HashMap<>());
        entries.forEach(e -> e.id().ifPresent(id -> ids.putIfAbsent(id, e)));
        return entries;
    }

    private List<Draft> each(Draft entry) {
        List<Draft> each = new ArrayList<>();
        faults.within(entry, () -> each.addAll(lists.each(entry)));
        return each;
    }

    /** The entry of a class with this id. */
    Optional<Draft> find(String type, String id) {
        of(schema.designClass(type));
        return Optional.ofNullable(byId.getOrDefault(type, Map.of()).get(id));
    }

    /** All sections of the file. */
    Map<String, Pair> written() {
        return written;
    }
}
