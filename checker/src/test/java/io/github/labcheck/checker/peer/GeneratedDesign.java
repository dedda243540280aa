package io.github.labcheck.checker.peer;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A design made from a seed: things of the classes that some clauses bind, with the keys that these clauses look at. Values lie at the
 * limits and beside them; some keys are left out, some lists are said to be empty, some sections are said to be incomplete.
 */
final class GeneratedDesign {

    private static final int CLAUSES = 6;
    private static final int TRIES = 6;
    private static final JsonMapper JSON = new JsonMapper();

    private final Schema schema;
    private final Random random;
    private final GeneratedValues values;
    private final Map<String, List<Object>> near;
    private final double density;
    private final Map<String, List<Map<String, Object>>> sections = new TreeMap<>();

    private GeneratedDesign(Schema schema, Map<String, List<Object>> near, long seed) {
        this.schema = schema;
        this.near = near;
        this.random = new Random(seed * 7919);
        this.density = random.nextDouble();
        this.values = new GeneratedValues(schema, random);
    }

    /** The design of a seed; empty if the reader takes nothing of it. */
    static Optional<Design> of(Schema schema, List<Clause> clauses, long seed) {
        GeneratedDesign design = new GeneratedDesign(schema, GeneratedValues.named(clauses), seed);
        Map<String, Object> project = design.entry(schema.designClass("Project"));
        project.put("id", "generated-" + seed);
        project.put("date", LocalDate.of(2010 + design.random.nextInt(18), 11, 1).toString());
        for (int i = 0; i < CLAUSES; i++) {
            design.aim(clauses.get(design.random.nextInt(clauses.size())));
        }
        if (design.random.nextInt(3) == 0) {
            project.put("incomplete", design.sections.keySet().stream()
                    .filter(s -> !schema.section(s).orElseThrow().single() && design.random.nextInt(3) == 0).toList());
        }
        return design.read();
    }

    /** Makes a thing that the clause binds, or takes one that is there, and gives it what the clause looks at. */
    private void aim(Clause clause) {
        List<String> subjects = clause.subjects();
        DesignClass type = schema.designClass(subjects.get(random.nextInt(subjects.size())));
        Map<String, Object> entry = holder(type);
        clause.when().forEach(c -> condition(entry, type, c));
        clause.unless().stream().filter(c -> random.nextInt(3) == 0).forEach(c -> condition(entry, type, c));
        Limit limit = clause.limit();
        limit.toValue().ifPresent(path -> set(entry, type, path, GeneratedValues.named(limit)));
        if (limit instanceof Limit.RequiredFields fields) {
            fields.fields().forEach(f -> set(entry, type, fields.holder() == null ? Path.of(f)
                    : new Path(List.of(new Path.Step(fields.holder(), false), new Path.Step(f, false))), List.of()));
        }
    }

    private void condition(Map<String, Object> entry, DesignClass type, Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            set(entry, type, compare.path(), GeneratedValues.named(compare.operands()));
        } else if (condition instanceof Condition.AnyOf any) {
            condition(entry, type, any.conditions().get(random.nextInt(any.conditions().size())));
        } else if (condition instanceof Condition.AllOf all) {
            all.conditions().forEach(c -> condition(entry, type, c));
        }
    }

    /** A thing of a class, or one nested in the entry of a class that has a key for it. */
    private Map<String, Object> holder(DesignClass type) {
        if (type.section() != null) {
            return entry(type);
        }
        for (DesignClass other : schema.classes()) {
            for (DesignProperty property : other.properties()) {
                if (other.section() != null && property.range() instanceof Range.Block block && block.designClass().equals(type.name())) {
                    return nested(entry(other), property);
                }
            }
        }
        return new LinkedHashMap<>();
    }

    private Map<String, Object> entry(DesignClass type) {
        List<Map<String, Object>> entries = sections.computeIfAbsent(type.section(), s -> new ArrayList<>());
        if (!entries.isEmpty() && (type.single() || random.nextInt(3) > 0)) {
            return entries.get(random.nextInt(entries.size()));
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        if (!type.single()) {
            entry.put("id", type.name() + (entries.size() + 1));
        }
        entries.add(entry);
        type.properties().stream().filter(p -> type.requires().contains(p.iri()) && !p.name().equals("id")).forEach(p -> {
            Object value = p.range() instanceof Range.Reference reference ? references(reference, p) : values.of(p, List.of());
            if (value != null) {
                entry.put(p.key(), value);
            }
        });
        fill(entry, type);
        return entry;
    }

    /** Many keys that some clause looks at, or few: in some designs nearly all is known, in others nearly nothing. */
    private void fill(Map<String, Object> entry, DesignClass type) {
        for (DesignProperty property : type.properties()) {
            if (!property.derived() && random.nextDouble() < density && !entry.containsKey(property.key())) {
                if (property.range() instanceof Range.Block block) {
                    fill(nested(entry, property), schema.designClass(block.designClass()));
                } else if (near.containsKey(property.name())) {
                    set(entry, type, Path.of(property), near.get(property.name()));
                }
            }
        }
    }

    private Object references(Range.Reference reference, DesignProperty property) {
        Object one = entry(schema.designClass(target(reference))).get("id");
        Object other = reference.outside() ? "outside" : entry(schema.designClass(target(reference))).get("id");
        return property.many() ? List.of(one, one.equals(other) ? "outside" : other) : one;
    }

    private String target(Range.Reference reference) {
        Set<String> classes = reference.classes();
        return classes.isEmpty() || classes.contains("Room") ? "Room"
                : classes.stream().sorted().toList().get(random.nextInt(classes.size()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Map<String, Object> entry, DesignProperty property) {
        Object before = entry.get(property.key());
        if (!(before instanceof Map)) {
            before = new LinkedHashMap<String, Object>();
            entry.put(property.key(), before);
        }
        return (Map<String, Object>) before;
    }

    private void set(Map<String, Object> start, DesignClass startType, Path path, List<Object> near) {
        Map<String, Object> entry = start;
        DesignClass type = startType;
        for (Path.Step step : path.steps().subList(0, path.steps().size() - 1)) {
            DesignProperty property = step.property();
            if (property.range() instanceof Range.Block block) {
                entry = nested(entry, property);
                type = schema.designClass(block.designClass());
            } else if (property.range() instanceof Range.Reference reference && !step.inverse()) {
                type = schema.designClass(target(reference));
                Map<String, Object> next = entry(type);
                if (!property.derived() && next.containsKey("id")) {
                    entry.putIfAbsent(property.key(), next.get("id"));
                }
                entry = next;
            } else {
                return;
            }
        }
        DesignProperty last = path.last();
        if (last.derived() || !last.domains().contains(type.name()) || last.name().equals("id") || random.nextInt(7) == 0) {
            return; // left out, so that nobody knows
        }
        Object value = last.range() instanceof Range.Reference reference ? references(reference, last) : values.of(last, near);
        if (value != null) {
            entry.put(last.key(), value);
        }
    }

    /** What the reader refuses is left out, entry by entry. */
    private Optional<Design> read() {
        List<String> lines = new ArrayList<>(List.of("labcheck: 1"));
        sections.forEach((name, entries) -> {
            boolean single = schema.section(name).orElseThrow().single();
            lines.add(single ? name + ": " + JSON.writeValueAsString(entries.get(0)) : name + ":");
            entries.stream().filter(e -> !single).forEach(e -> lines.add("  - " + JSON.writeValueAsString(e)));
        });
        for (int i = 0; i < TRIES; i++) {
            Reading reading = new DesignReader(schema).read("generated.yaml", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            if (reading.errors().isEmpty()) {
                return Optional.of(reading.design());
            }
            Set<Integer> wrong = reading.errors().stream().map((InputError e) -> e.position().line() - 1).collect(Collectors.toSet());
            for (int line = lines.size() - 1; line >= 0; line--) {
                boolean empty = lines.get(line).endsWith(":") && (line + 1 == lines.size() || !lines.get(line + 1).startsWith("  - "));
                if (wrong.contains(line) || empty) {
                    lines.remove(line);
                }
            }
        }
        return Optional.empty();
    }
}
