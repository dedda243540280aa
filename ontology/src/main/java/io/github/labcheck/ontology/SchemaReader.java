package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Reads classes, properties, concepts and units. */
final class SchemaReader {

    private static final Map<String, Range> LITERALS = Map.of(
            XSD.xstring.getURI(), Range.Literal.TEXT, XSD.xboolean.getURI(), Range.Literal.BOOLEAN,
            XSD.integer.getURI(), Range.Literal.INTEGER, XSD.decimal.getURI(), Range.Literal.DECIMAL,
            XSD.date.getURI(), Range.Literal.DATE, Schema.NS + "Outline", Range.Shape.OUTLINE,
            Schema.NS + "Point", Range.Shape.POINT, Schema.NS + "Size", Range.Shape.SIZE);

    private final Triples triples;

    SchemaReader(Triples triples) {
        this.triples = triples;
    }

    Schema read() {
        Map<String, Unit> units = units();
        Map<String, Unit> unitsByIri = units.values().stream().collect(Collectors.toMap(Unit::iri, u -> u));
        Map<String, Schema.ConceptClass> conceptClasses = conceptClasses();
        Map<String, DesignProperty> properties = new TreeMap<>();
        for (Node p : triples.instances(triples.term("DesignProperty"))) {
            properties.put(Triples.iri(p), property(p, unitsByIri, conceptClasses.keySet()));
        }
        return new Schema(classes(properties), properties, concepts(conceptClasses.keySet()), conceptClasses, units);
    }

    private Map<String, Unit> units() {
        Map<String, Unit> units = new TreeMap<>();
        for (Node u : triples.instances(triples.term("Unit"))) {
            Unit unit = new Unit(Triples.iri(u), triples.needText(u, triples.term("symbol")),
                    printed(u), Triples.iri(triples.need(u, "baseUnit")), triples.needNumber(u, "factor"));
            units.put(unit.symbol(), unit);
        }
        return units;
    }

    /** As people write it, where that is not as a design file does. */
    private Text printed(Node unit) {
        return triples.words(unit, triples.term("printed"))
                .orElseGet(() -> Text.same(triples.text(unit, "printed").orElseGet(() -> triples.needText(unit, triples.term("symbol")))));
    }

    private Map<String, Schema.ConceptClass> conceptClasses() {
        Map<String, Schema.ConceptClass> classes = new TreeMap<>();
        for (Node c : triples.instances(triples.term("ConceptClass"))) {
            Text label = triples.needWords(c, Triples.label());
            classes.put(Triples.name(c), new Schema.ConceptClass(Triples.name(c), label,
                    triples.words(c, Triples.comment()).orElse(label)));
        }
        return classes;
    }

    private DesignProperty property(Node p, Map<String, Unit> units, Set<String> conceptClasses) {
        Text label = triples.needWords(p, Triples.label());
        Unit unit = triples.object(p, "unit").map(u -> {
            if (!units.containsKey(Triples.iri(u))) {
                throw new OntologyException(Triples.name(p) + ": unknown unit " + Triples.name(u));
            }
            return units.get(Triples.iri(u));
        }).orElse(null);
        Formula formula = formula(p);
        Set<String> domains = triples.objects(p, "domainIncludes").stream().map(Triples::name)
                .collect(Collectors.toCollection(TreeSet::new));
        return new DesignProperty(Triples.iri(p), Triples.name(p), triples.text(p, "key").orElse(Triples.name(p)), label,
                triples.words(p, Triples.comment()).orElse(label), domains, range(p, conceptClasses), unit,
                triples.number(p, "resolution", Double.NaN), triples.number(p, "plausibleMinimum", Double.NaN),
                triples.number(p, "plausibleMaximum", Double.NaN), triples.truth(p, "many"),
                triples.truth(p, "ordered"), triples.truth(p, "interval"), triples.truth(p, "statement"),
                triples.object(p, "default").map(SchemaReader::value).orElse(null),
                triples.object(p, "noneBeside").map(Triples::name).orElse(null), triples.truth(p, "derived"),
                question(p), triples.truth(p, "decisive"),
                triples.objects(p, "passed").stream().map(Triples::iri).collect(Collectors.toCollection(TreeSet::new)),
                triples.number(p, "passedLevel", Double.NaN),
                Stream.of("compares", "about").flatMap(term -> triples.objects(p, term).stream()).map(Triples::iri)
                        .collect(Collectors.toCollection(TreeSet::new)), formula, measured(p, formula));
    }

    /** Named, or told by what the property is: a comparison, a formula, a count of what is passed. */
    private Measured measured(Node p, Formula formula) {
        boolean compares = triples.object(p, "compares").isPresent();
        Optional<String> by = triples.text(p, "measuredBy").or(() -> Optional.ofNullable(formula != null ? "stated.Formulas"
                : compares ? "stated.Contradictions" : !triples.objects(p, "passed").isEmpty() ? "entry.PassedMeasures" : null));
        List<String> from = formula != null ? formula.of() : Stream.of("compares", "measuredFrom")
                .flatMap(term -> triples.objects(p, term).stream()).map(Triples::name).sorted().toList();
        return by.map(name -> new Measured(name, from, triples.words(p, triples.term("how")).orElse(null),
                triples.text(p, "measureSource").orElse(null), formula != null || triples.truth(p, "follows"))).orElse(null);
    }

    private Formula formula(Node p) {
        for (Formula.Operation operation : Formula.Operation.values()) {
            Optional<Node> list = triples.object(p, operation.term());
            if (list.isPresent()) {
                return new Formula(operation, triples.list(list.get()).stream().map(Triples::name).toList());
            }
        }
        return null;
    }

    private Text question(Node asked) {
        return triples.words(asked, triples.term("question")).orElse(null);
    }

    private Range range(Node p, Set<String> conceptClasses) {
        List<Node> references = triples.objects(p, "rangeIncludes");
        if (!references.isEmpty()) {
            Set<String> classes = references.stream().map(Triples::name).collect(Collectors.toCollection(TreeSet::new));
            boolean outside = classes.remove("Outside");
            boolean anything = classes.remove("Anything");
            return new Range.Reference(anything ? Set.of() : classes, outside);
        }
        Node range = triples.object(p, RDFS.range.asNode())
                .orElseThrow(() -> new OntologyException(Triples.name(p) + " has no range"));
        Range literal = LITERALS.get(Triples.iri(range));
        if (literal != null) {
            return literal;
        }
        return conceptClasses.contains(Triples.name(range)) ? new Range.OfConcept(Triples.name(range))
                : new Range.Block(Triples.name(range));
    }

    private static String value(Node node) {
        return node.isURI() ? Triples.iri(node) : Triples.literal(node);
    }

    private Map<String, DesignClass> classes(Map<String, DesignProperty> properties) {
        Map<String, DesignClass> classes = new TreeMap<>();
        for (Node c : triples.instances(triples.term("DesignClass"))) {
            String name = Triples.name(c);
            Text label = triples.needWords(c, Triples.label());
            Set<String> requires = triples.objects(c, "requires").stream().map(Triples::iri)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<DesignProperty> own = properties.values().stream().filter(p -> p.domains().contains(name)).toList();
            classes.put(name, new DesignClass(Triples.iri(c), name, triples.text(c, "section").orElse(null), label,
                    triples.words(c, Triples.comment()).orElse(label), triples.truth(c, "single"),
                    triples.truth(c, "identified"), triples.truth(c, "complete"), question(c), requires, own));
        }
        return classes;
    }

    private Map<String, Concept> concepts(Set<String> conceptClasses) {
        Map<String, Node> nodes = new TreeMap<>();
        Map<String, String> types = new HashMap<>();
        for (String conceptClass : conceptClasses) {
            for (Node n : triples.instances(triples.term(conceptClass))) {
                nodes.put(Triples.iri(n), n);
                types.put(Triples.iri(n), conceptClass);
            }
        }
        Map<String, Set<String>> direct = new HashMap<>();
        nodes.forEach((iri, n) -> direct.put(iri, triples.objects(n, SKOS.broader.asNode()).stream()
                .map(Triples::iri).collect(Collectors.toSet())));
        Map<String, Concept> concepts = new LinkedHashMap<>();
        nodes.forEach((iri, n) -> concepts.put(iri, concept(n, types.get(iri), direct)));
        return concepts;
    }

    private List<String> synonyms(Node n) {
        return triples.objects(n, SKOS.altLabel.asNode()).stream().map(Node::getLiteralLexicalForm).sorted().toList();
    }

    private Concept concept(Node n, String type, Map<String, Set<String>> direct) {
        Set<String> broader = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(Triples.iri(n)));
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (broader.add(next)) {
                open.addAll(new TreeSet<>(direct.getOrDefault(next, Set.of())));
            }
        }
        Map<String, String> settles = new TreeMap<>();
        for (String iri : broader) {
            for (Node s : triples.objects(NodeFactory.createURI(iri), "settles")) {
                settles.putIfAbsent(Triples.iri(triples.need(s, "property")), value(triples.need(s, "value")));
            }
        }
        Set<String> hazards = triples.objects(n, "hazard").stream().map(Triples::iri)
                .collect(Collectors.toCollection(HashSet::new));
        return new Concept(Triples.iri(n), type, triples.needText(n, SKOS.notation.asNode()),
                triples.needWords(n, Triples.prefLabel()), synonyms(n), triples.truth(n, "group"), broader, settles, hazards,
                triples.number(n, "contamination", Double.NaN), (int) triples.number(n, "rank", 0));
    }
}
