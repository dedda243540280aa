package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaHygieneTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** Namespace of concepts of small classes, whose local name carries the name of the class. */
    private static final String SHARED = "https://w3id.org/labcheck/concept/";

    private static final Schema SCHEMA = Ontology.fromTurtle(List.of()).schema();


    @Test
    void keysAreUniqueWithinAClassInBothLanguages() {
        Problems problems = new Problems();
        for (DesignClass type : SCHEMA.classes()) {
            Map<String, DesignProperty> zh = new HashMap<>();
            Map<String, DesignProperty> en = new HashMap<>();
            Map<String, DesignProperty> keys = new HashMap<>();
            for (DesignProperty property : type.properties()) {
                clash(zh.put(property.label().zh(), property), property, type, "label zh", problems);
                clash(en.put(property.label().en(), property), property, type, "label en", problems);
                clash(keys.put(property.key(), property), property, type, "key", problems);
            }
            Set<String> both = new HashSet<>(zh.keySet());
            both.retainAll(keys.keySet());
            problems.unless(both.isEmpty(), "%s: %s is a key and a Chinese label", type.name(), both);
        }
        problems.none("Rename one of the two, or use one property for both.");
    }

    private static void clash(DesignProperty before, DesignProperty property, DesignClass type, String what,
                              Problems problems) {
        problems.unless(before == null, "%s: %s and %s have the same %s", type.name(), property.name(),
                before == null ? "" : before.name(), what);
    }

    @Test
    void sectionsAreUniqueInBothLanguages() {
        Problems problems = new Problems();
        Set<String> names = new HashSet<>();
        SCHEMA.classes().stream().filter(c -> c.section() != null).forEach(c -> {
            problems.unless(names.add(c.section()), "section %s twice", c.section());
            problems.unless(names.add(c.label().zh()), "label %s twice", c.label().zh());
        });
        problems.none("Give each section a name and a Chinese label of its own.");
    }

    @Test
    void conceptNotationsAreKebabCaseAndUniqueInTheirClass() {
        Problems problems = new Problems();
        for (Schema.ConceptClass type : SCHEMA.conceptClasses()) {
            List<Concept> concepts = SCHEMA.concepts(type.name());
            problems.unless(!concepts.isEmpty(), "%s has no concept", type.name());
            twice(concepts.stream().map(Concept::notation).toList())
                    .forEach(n -> problems.add("%s: notation %s twice", type.name(), n));
            twice(concepts.stream().map(c -> c.label().zh()).toList())
                    .forEach(n -> problems.add("%s: label %s twice", type.name(), n));
            twice(concepts.stream().map(c -> c.label().en()).toList())
                    .forEach(n -> problems.add("%s: label %s twice", type.name(), n));
            concepts.stream().filter(c -> !c.type().equals("Section")).forEach(c -> problems.unless(
                    KEBAB.matcher(c.notation()).matches(), "%s: %s is not kebab-case", type.name(), c.notation()));
        }
        problems.none("Give each concept of a class its own notation, in kebab-case, and its own labels.");
    }

    @Test
    void theSectionsThatMayBeIncompleteAreTheListsOfTheFile() {
        Set<String> lists = SCHEMA.classes().stream().filter(c -> c.section() != null && !c.single())
                .map(DesignClass::section).collect(Collectors.toCollection(TreeSet::new));
        Set<String> concepts = SCHEMA.concepts("Section").stream().map(Concept::notation)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(lists, concepts, "Give each list section of schema/classes.ttl a concept of lc:Section.");
    }

    @Test
    void noTradeWordStandsForTwoConceptsOfAClass() {
        Problems problems = new Problems();
        for (Schema.ConceptClass type : SCHEMA.conceptClasses()) {
            List<Concept> concepts = SCHEMA.concepts(type.name());
            List<String> words = concepts.stream().flatMap(c -> Stream.concat(c.synonyms().stream(),
                    Stream.of(c.notation(), c.label().zh(), c.label().en()).distinct())).map(w -> w.toLowerCase(Locale.ROOT)).toList();
            twice(words).forEach(w -> concepts.stream().filter(c -> c.synonyms().stream().anyMatch(s -> s.equalsIgnoreCase(w)))
                    .forEach(c -> problems.add("%s: %s is also another name", c.notation(), w)));
        }
        problems.none("A word that could mean two concepts tells nothing: leave it out of synonyms.ttl.");
    }

    private static Set<String> twice(List<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream().filter(n -> !seen.add(n)).collect(Collectors.toSet());
    }

    @Test
    void aConceptIsNamedByItsNotation() {
        Problems problems = new Problems();
        for (Schema.ConceptClass type : SCHEMA.conceptClasses()) {
            String kebab = type.name().replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
            for (Concept concept : SCHEMA.concepts(type.name())) {
                String local = concept.iri().substring(concept.iri().lastIndexOf('/') + 1);
                boolean shared = concept.iri().equals(SHARED + local);
                String expected = shared ? kebab + "-" + concept.notation() : concept.notation();
                problems.unless(local.equals(expected), "%s should end with %s", concept.iri(), expected);
            }
        }
        problems.none("Let the IRI end with the notation; in the v: namespace with the class before it.");
    }

    @Test
    void propertyNamesAreCamelCaseAndKeysToo() {
        Problems problems = new Problems();
        SCHEMA.properties().forEach(p -> problems.unless(CAMEL.matcher(p.name()).matches()
                && CAMEL.matcher(p.key()).matches(), "%s (key %s)", p.name(), p.key()));
        problems.none("Begin with a small letter and use letters and digits only.");
    }

    @Test
    void eachPropertyBelongsToAClassThatIsThere() {
        Problems problems = new Problems();
        Set<String> classes = SCHEMA.classes().stream().map(DesignClass::name).collect(Collectors.toSet());
        for (DesignProperty property : SCHEMA.properties()) {
            problems.unless(!property.domains().isEmpty(), "%s has no lc:domainIncludes", property.name());
            problems.unless(classes.containsAll(property.domains()), "%s is of %s", property.name(), property.domains());
            if (property.range() instanceof Range.Block block) {
                problems.unless(classes.contains(block.designClass()), "%s has the range %s", property.name(), block);
            } else if (property.range() instanceof Range.Reference reference) {
                problems.unless(classes.containsAll(reference.classes()), "%s refers to %s", property.name(), reference);
            }
        }
        problems.none("Name classes of schema/classes.ttl.");
    }

    @Test
    void eachNumberHasUnitResolutionAndPlausibleRange() {
        Problems problems = new Problems();
        for (DesignProperty property : SCHEMA.properties()) {
            if (property.numeric()) {
                problems.unless(property.unit() != null, "%s has no lc:unit", property.name());
                problems.unless(property.resolution() > 0, "%s has no lc:resolution", property.name());
                problems.unless(property.low() < property.high(), "%s has no plausible range", property.name());
            } else {
                problems.unless(property.unit() == null && Double.isNaN(property.resolution())
                        && Double.isNaN(property.low()) && Double.isNaN(property.high()) && !property.interval(),
                        "%s is no number but has a unit, a resolution or a plausible range", property.name());
            }
        }
        problems.none("Write lc:unit, lc:resolution, lc:plausibleMinimum and lc:plausibleMaximum for numbers, and for "
                + "numbers only.");
    }

    @Test
    void aUnitConvertsToABaseUnitThatConvertsToItself() {
        Problems problems = new Problems();
        Map<String, Unit> units = SCHEMA.units().stream().collect(Collectors.toMap(Unit::iri, u -> u));
        units.values().forEach(u -> {
            Unit base = units.get(u.base());
            problems.unless(base != null && base.base().equals(base.iri()) && base.divisor() == 1 && u.divisor() > 0,
                    "%s", u);
        });
        SCHEMA.properties().stream().filter(p -> p.unit() != null && !p.unit().base().equals(p.unit().iri())
                && units.get(p.unit().base()) == null).forEach(p -> problems.add("%s", p.name()));
        problems.none("Declare the base unit with lc:factor 1 and itself as lc:baseUnit.");
    }

    @Test
    void broaderConceptsAreOfTheSameClassAndNeverTheConceptItself() {
        Problems problems = new Problems();
        Map<String, Concept> all = SCHEMA.conceptClasses().stream().flatMap(t -> SCHEMA.concepts(t.name()).stream())
                .collect(Collectors.toMap(Concept::iri, c -> c));
        all.values().forEach(c -> c.broader().stream().filter(b -> !b.equals(c.iri())).forEach(b -> problems.unless(
                all.containsKey(b) && all.get(b).type().equals(c.type()) && !all.get(b).is(c.iri()),
                "%s is below %s", c.iri(), b)));
        problems.none("Let skos:broader lead to a concept of the same class, and never round in a circle.");
    }

    @Test
    void whatAFunctionOrTypeSettlesIsAPropertyOfItsThings() {
        Problems problems = new Problems();
        for (Schema.ConceptClass type : SCHEMA.conceptClasses()) {
            for (Concept concept : SCHEMA.concepts(type.name())) {
                concept.settles().forEach((property, value) -> {
                    String things = Map.of("RoomFunction", "Room", "BiosafetyClass", "Room", "EquipmentType", "Equipment",
                            "StoreType", "Store", "DoorType", "Door").get(type.name());
                    boolean good = things != null && SCHEMA.property(property).domains().contains(things);
                    problems.unless(good, "%s settles %s", concept.iri(), property);
                });
                String hazard = type.name().equals("PipeMedium") ? "Gas" : "HazardClass";
                problems.unless(concept.hazards().isEmpty() || Set.of("Gas", "PipeMedium").contains(type.name()),
                        "%s has lc:hazard", concept.iri());
                problems.unless(concept.hazards().stream().allMatch(h -> SCHEMA.concept(h)
                        .filter(c -> c.type().equals(hazard)).isPresent()), "%s: hazards %s", concept.iri(), concept.hazards());
            }
        }
        problems.none("Let only room functions, biosafety classes and types of equipment, stores and doors settle, "
                + "and only properties of such things; "
                + "lc:hazard is a hazard class of a gas or the gas that a pipe carries.");
    }

    @Test
    void requiredKeysBelongToTheirClass() {
        Problems problems = new Problems();
        SCHEMA.classes().forEach(c -> c.requires().forEach(r -> problems.unless(
                c.properties().stream().anyMatch(p -> p.iri().equals(r)), "%s requires %s", c.name(), r)));
        problems.none("Let lc:requires name a property of the class.");
    }
}
