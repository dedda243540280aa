package io.github.labcheck.ontology;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The schema of the design file: classes, properties, concepts and units. Immutable. */
public final class Schema {

    /** Namespace of the ontology's own terms. */
    public static final String NS = "https://w3id.org/labcheck/ontology#";

    /** What makes no difference in a name: blanks, hyphens and lines of any kind. */
    private static final Pattern IGNORED = Pattern.compile("[\\s_\\p{Pd}\\u00B7]+");

    private final Map<String, DesignClass> classes;
    private final Map<String, DesignProperty> properties;
    private final Map<String, Concept> concepts;
    private final Map<String, ConceptClass> conceptClasses;
    private final Map<String, Unit> units;
    private final Map<String, DesignClass> sections = new HashMap<>();
    private final Map<String, DesignProperty> byLocalName = new HashMap<>();
    private final Map<String, Map<String, Concept>> byName = new HashMap<>();
    private final Map<String, List<Concept>> byClass = new HashMap<>();
    private final Map<String, Map<String, List<Concept>>> byForm = new ConcurrentHashMap<>();

    /**
     * @param classes         by local name
     * @param properties      by IRI
     * @param concepts        by IRI
     * @param conceptClasses  by local name
     * @param units           by symbol
     */
    Schema(Map<String, DesignClass> classes, Map<String, DesignProperty> properties, Map<String, Concept> concepts,
           Map<String, ConceptClass> conceptClasses, Map<String, Unit> units) {
        this.classes = classes;
        this.properties = properties;
        this.concepts = concepts;
        this.conceptClasses = conceptClasses;
        this.units = units;
        properties.values().forEach(p -> byLocalName.put(p.name(), p));
        for (DesignClass c : classes.values()) {
            if (c.section() != null) {
                sections.put(c.section(), c);
                sections.put(c.label().zh(), c);
            }
        }
        for (Concept c : concepts.values()) {
            Map<String, Concept> names = byName.computeIfAbsent(c.type(), k -> new HashMap<>());
            names.putIfAbsent(c.label().zh(), c);
            names.put(c.notation(), c);
            c.synonyms().forEach(s -> names.putIfAbsent(s, c));
            byClass.computeIfAbsent(c.type(), k -> new ArrayList<>()).add(c);
        }
    }

    /** A class of fixed values. */
    public record ConceptClass(String name, Text label, Text comment) { }

    /** All classes, sections and nested blocks, in the order of their names. */
    public Collection<DesignClass> classes() {
        return classes.values();
    }

    /** The class with this local name. */
    public DesignClass designClass(String name) {
        return Optional.ofNullable(classes.get(name))
                .orElseThrow(() -> new OntologyException("no design class " + name));
    }

    /** The class whose section has this name, English or Chinese. */
    public Optional<DesignClass> section(String name) {
        return Optional.ofNullable(sections.get(name));
    }

    /** All properties, in the order of their IRIs. */
    public Collection<DesignProperty> properties() {
        return properties.values();
    }

    /** The property with this IRI. */
    public DesignProperty property(String iri) {
        return Optional.ofNullable(properties.get(iri))
                .orElseThrow(() -> new OntologyException("no design property " + iri));
    }

    /** The property with this IRI, if it is one. */
    public Optional<DesignProperty> find(String iri) {
        return Optional.ofNullable(properties.get(iri));
    }

    /** The property with this local name. */
    public DesignProperty named(String name) {
        DesignProperty property = byLocalName.get(name);
        return property == null ? property(NS + name) : property;
    }

    /** The concept with this IRI. */
    public Optional<Concept> concept(String iri) {
        return Optional.ofNullable(concepts.get(iri));
    }

    /**
     * The concept of a class that a value of a design file names, by notation, Chinese label or trade word, in any case and width of its
     * characters and with or without blanks and hyphens, unless that could mean several.
     */
    public Optional<Concept> concept(String conceptClass, String name) {
        Concept exact = byName.getOrDefault(conceptClass, Map.of()).get(name);
        return exact != null ? Optional.of(exact)
                : byForm.computeIfAbsent(conceptClass, this::forms).getOrDefault(form(name), List.of()).stream().findFirst();
    }

    /** The concepts of a class by the forms of their names; of a form that means several, nothing. */
    private Map<String, List<Concept>> forms(String conceptClass) {
        Map<String, Set<Concept>> all = new HashMap<>();
        byName.getOrDefault(conceptClass, Map.of()).forEach((name, concept) -> all.computeIfAbsent(form(name), f -> new HashSet<>())
                .add(concept));
        for (Concept concept : byClass.getOrDefault(conceptClass, List.of())) {
            all.computeIfAbsent(form(concept.label().en()), f -> new HashSet<>()).add(concept);
        }
        Map<String, List<Concept>> single = new HashMap<>();
        all.forEach((form, concepts) -> single.put(form, concepts.size() == 1 ? List.copyOf(concepts) : List.of()));
        return single;
    }

    private static String form(String name) {
        return IGNORED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** All concepts of a class, in the order of their notations. */
    public List<Concept> concepts(String conceptClass) {
        return byClass.getOrDefault(conceptClass, List.of());
    }

    /** All concepts of a class that has an order, in that order. */
    public List<Concept> ranked(String conceptClass) {
        return concepts(conceptClass).stream().sorted(Comparator.comparingInt(Concept::rank)).toList();
    }

    /** The concept class with this local name. */
    public ConceptClass conceptClass(String name) {
        return Optional.ofNullable(conceptClasses.get(name))
                .orElseThrow(() -> new OntologyException("no concept class " + name));
    }

    /** All concept classes, in the order of their names. */
    public Collection<ConceptClass> conceptClasses() {
        return conceptClasses.values();
    }

    /** The unit with this symbol. */
    public Optional<Unit> unit(String symbol) {
        return Optional.ofNullable(units.get(symbol));
    }

    /** All units, in the order of their symbols. */
    public Collection<Unit> units() {
        return units.values();
    }

    Map<String, DesignClass> classesByName() {
        return classes;
    }

    Map<String, DesignProperty> propertiesByIri() {
        return properties;
    }

    Map<String, Concept> conceptsByIri() {
        return concepts;
    }

    Map<String, ConceptClass> conceptClassesByName() {
        return conceptClasses;
    }

    Map<String, Unit> unitsBySymbol() {
        return units;
    }
}
