package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ClauseHygieneTest {

    private static final Ontology ONTOLOGY = Ontology.fromTurtle(List.of());

    private static final List<Clause> JUDGED = ONTOLOGY.clauses().stream().filter(c -> c.limit() != null).toList();

    private static final Set<String> ON_VALUE = Set.of("property", "through");

    private static final Set<String> ON_ITEMS = Set.of("items", "alsoItems", "called", "along", "where");

    /** The words of a limit by check kind; another word there is read by nobody. */
    private static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("Minimum", union(ON_VALUE, "value")), Map.entry("Maximum", union(ON_VALUE, "value")),
            Map.entry("Range", union(ON_VALUE, "low", "high")), Map.entry("OneOf", union(ON_VALUE, "values")),
            Map.entry("AllOf", union(ON_VALUE, "values")), Map.entry("Present", union(ON_VALUE, "values")),
            Map.entry("Absent", union(ON_VALUE, "values")), Map.entry("ItemCount", union(ON_ITEMS, "minimum", "maximum")),
            Map.entry("RequiredKinds", union(ON_ITEMS, "itemProperty", "values", "each", "eachItemProperty")),
            Map.entry("RequiredFields", Set.of("property", "fields")),
            Map.entry("Exclusion", Set.of("itemProperty", "pair", "table", "within")), Map.entry("StationOrder", Set.of("stations")),
            Map.entry("OneWay", Set.of("stations")), Map.entry("Avoids", Set.of("stations")),
            Map.entry("DistinctEnds", Set.of("others")), Map.entry("PressureRanking", Set.of("stations")));

    private static final Set<String> COMPARISONS = Set.of("in", "notIn", "is", "atLeast", "atMost", "moreThan", "lessThan");

    private static final Set<String> CLAUSE_WORDS = Set.of("alias", "category", "document", "locator", "obligation",
            "obligationChange", "basis", "evidence", "appliesTo", "alsoAppliesTo", "when", "unless", "demands", "limit", "manual",
            "remedy", "message", "consequence", "workPhase", "from", "until", "alsoIn", "yieldsTo");

    private static Set<String> union(Set<String> words, String... more) {
        Set<String> all = new HashSet<>(words);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void eachClauseHasADocumentAndEitherALimitOrAReason() {
        Problems problems = new Problems();
        for (Clause clause : ONTOLOGY.clauses()) {
            problems.unless(clause.document() != null, "%s has no document", clause.id());
            problems.unless((clause.limit() == null) != (clause.manualReason() == null), "%s", clause.id());
            problems.unless(clause.manualReason() == null || clause.manualReason().type().equals("Reason"),
                    "%s: %s is no reason", clause.id(), clause.manualReason());
            problems.unless(clause.category().type().equals("Category"), "%s: %s is no category", clause.id(),
                    clause.category().notation());
        }
        problems.none("Give it lc:limit, or lc:manual with a concept of lc:Reason; lc:category with one of lc:Category.");
    }

    @Test
    void thereIsAClauseOfEachCheckKindAndCategory() {
        Set<String> kinds = JUDGED.stream().map(c -> c.limit().getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(WORDS.keySet()), kinds, "Remove a check kind that no clause needs.");
        Set<String> categories = ONTOLOGY.clauses().stream().map(c -> c.category().notation())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ONTOLOGY.schema().concepts("Category").stream().map(Concept::notation)
                .collect(Collectors.toCollection(TreeSet::new)), categories, "Remove a category without a clause.");
    }

    @Test
    void eachJudgedClauseHasARemedy() {
        Problems problems = new Problems();
        JUDGED.forEach(c -> problems.unless(c.remedy() != null, "%s", c.id()));
        problems.none("Write lc:remedy in zh and en: what an architect has to do.");
    }

    @Test
    void aManualClauseHasNoRemedyAndOnlyConditionsOnTheProject() {
        Problems problems = new Problems();
        ONTOLOGY.clauses().stream().filter(c -> c.limit() == null).forEach(c -> problems.unless(c.remedy() == null && c.message() == null
                && c.unless().isEmpty() && (c.when().isEmpty() || "Project".equals(c.appliesTo())), "%s", c.id()));
        problems.none("Nobody reads lc:remedy, lc:message and lc:unless of a clause that a person judges; its lc:when is about the "
                + "project.");
    }

    @Test
    void limitsLieInThePlausibleRangeOfTheirProperty() {
        Problems problems = new Problems();
        for (Clause clause : JUDGED) {
            for (double number : numbers(clause.limit())) {
                DesignProperty p = ((Limit.OnValue) clause.limit()).path().last();
                problems.unless(p.numeric() && number >= p.low() && number <= p.high(),
                        "%s: %s is not within %s to %s of %s", clause.id(), number, p.low(), p.high(), p.name());
                double steps = number / p.resolution();
                problems.unless(Math.abs(steps - Math.rint(steps)) < 1e-6, "%s: %s is finer than the resolution %s of %s",
                        clause.id(), number, p.resolution(), p.name());
            }
        }
        problems.none("Correct the limit, or the plausible range or resolution of the property.");
    }

    private static List<Double> numbers(Limit limit) {
        if (limit instanceof Limit.Minimum minimum) {
            return List.of(minimum.value());
        }
        if (limit instanceof Limit.Maximum maximum) {
            return List.of(maximum.value());
        }
        return limit instanceof Limit.Range range ? List.of(range.low(), range.high()) : List.of();
    }

    @Test
    void limitsCanBeMetAndCanBeViolated() {
        Problems problems = new Problems();
        for (Clause clause : JUDGED) {
            Limit limit = clause.limit();
            if (limit instanceof Limit.Range range) {
                problems.unless(range.low() <= range.high(), "%s: low %s, high %s", clause.id(), range.low(), range.high());
            } else if (limit instanceof Limit.ItemCount count) {
                boolean bound = count.minimum() > 0 || count.maximum() < Integer.MAX_VALUE;
                problems.unless(bound && count.minimum() <= count.maximum(), "%s: %s", clause.id(), count);
            } else if (limit instanceof Limit.Minimum minimum) {
                problems.unless(minimum.value() > minimum.path().last().low(), "%s: nothing is below its minimum", clause.id());
            } else if (limit instanceof Limit.Maximum maximum) {
                problems.unless(maximum.value() < maximum.path().last().high(), "%s: nothing is above its maximum", clause.id());
            } else if (limit instanceof Limit.Exclusion exclusion) {
                exclusion.pairs().forEach(p -> problems.unless(!p.first().equals(p.second()) || exclusion.within() != null,
                        "%s: one class is kept apart from itself in one thing", clause.id()));
            } else if (limit instanceof Limit.StationOrder || limit instanceof Limit.PressureRanking) {
                List<String> stations = limit instanceof Limit.StationOrder order ? order.stations()
                        : ((Limit.PressureRanking) limit).stations();
                problems.unless(stations.size() > 1, "%s: an order of one", clause.id());
            }
        }
        problems.none("Write a limit that some design can meet and some other one violate.");
    }

    @Test
    void listsOfLimitsAreNotEmptyAndNameNothingTwice() {
        Problems problems = new Problems();
        for (Clause clause : JUDGED) {
            Limit limit = clause.limit();
            for (List<?> list : lists(limit)) {
                problems.unless(!list.isEmpty() || limit instanceof Limit.Present || limit instanceof Limit.Absent,
                        "%s: an empty list", clause.id());
                problems.unless(list.stream().distinct().count() == list.size(), "%s: twice in %s", clause.id(), list);
            }
            if (limit instanceof Limit.Absent absent && absent.values().isEmpty()) {
                Range range = absent.path().last().range();
                problems.unless(range == Range.Literal.BOOLEAN || range instanceof Range.Reference,
                        "%s: lc:Absent without lc:values needs a boolean, or things none of which may be there", clause.id());
            }
        }
        problems.none("Write lc:values, lc:fields, lc:stations and lc:others with at least one member and none twice.");
    }

    private static List<List<?>> lists(Limit limit) {
        if (limit instanceof Limit.OneOf || limit instanceof Limit.AllOf || limit instanceof Limit.Present
                || limit instanceof Limit.Absent) {
            return List.of(ClausePaths.listed((Limit.OnValue) limit));
        }
        if (limit instanceof Limit.RequiredKinds kinds) {
            return List.of(kinds.values());
        }
        if (limit instanceof Limit.RequiredFields fields) {
            return List.of(fields.fields());
        }
        if (limit instanceof Limit.StationOrder order) {
            return List.of(order.stations());
        }
        if (limit instanceof Limit.OneWay oneWay) {
            return List.of(oneWay.stations());
        }
        if (limit instanceof Limit.Avoids avoids) {
            return List.of(avoids.stations());
        }
        if (limit instanceof Limit.DistinctEnds ends) {
            return List.of(ends.others());
        }
        return limit instanceof Limit.PressureRanking ranking ? List.of(ranking.stations()) : List.of();
    }

    @Test
    void eachStepOfAPathIsAPropertyOfTheClassReached() {
        Problems problems = new Problems();
        ClausePaths paths = new ClausePaths(ONTOLOGY.schema(), problems);
        JUDGED.forEach(paths::check);
        problems.none("Let each property belong to the class that the path has reached, and each value to its range.");
    }

    @Test
    void aLimitCarriesTheWordsOfItsKindAndNoOthers() {
        Problems problems = new Problems();
        for (Node clause : instances("Clause")) {
            for (Node limit : objects(clause, "limit")) {
                Set<String> words = words(limit);
                String kind = objects(limit, RDF.type.asNode()).stream().map(Sources::name).collect(Collectors.joining());
                Set<String> known = WORDS.getOrDefault(kind, Set.of());
                words.stream().filter(w -> !known.contains(w))
                        .forEach(w -> problems.add("%s: lc:%s in lc:%s", Sources.name(clause), w, kind));
                problems.unless(!words.containsAll(Set.of("property", "through")), "%s: lc:property and lc:through",
                        Sources.name(clause));
                problems.unless(words.contains("each") == words.contains("eachItemProperty"),
                        "%s: lc:each without lc:eachItemProperty, or the reverse", Sources.name(clause));
            }
            words(clause).stream().filter(w -> !CLAUSE_WORDS.contains(w))
                    .forEach(w -> problems.add("%s: lc:%s in a clause", Sources.name(clause), w));
        }
        problems.none("Remove the word or use another check kind: the reader does not look at it.");
    }

    @Test
    void aConditionHasOnePathAndOneComparison() {
        Problems problems = new Problems();
        for (Node clause : instances("Clause")) {
            conditions(clause).forEach(c -> {
                Set<String> words = words(c);
                Set<String> left = new TreeSet<>(words);
                left.removeAll(COMPARISONS);
                boolean good = words.contains("anyOf") || words.contains("allOf") ? words.size() == 1
                        : words.contains("some") ? Set.of("some", "along", "where").containsAll(words)
                        : words.size() == 2 && left.size() == 1 && Set.of("property", "through").containsAll(left);
                problems.unless(good, "%s: [ %s ]", Sources.name(clause), words);
            });
        }
        problems.none("Write [ lc:property or lc:through ; one comparison ], [ lc:anyOf (…) ], [ lc:allOf (…) ] or [ lc:some ; lc:along "
                + "; lc:where ].");
    }

    private static List<Node> conditions(Node clause) {
        List<Node> open = new ArrayList<>(objects(clause, "when"));
        open.addAll(objects(clause, "unless"));
        objects(clause, "limit").forEach(l -> open.addAll(objects(l, "where")));
        Triples triples = new Triples(Sources.ALL);
        for (int i = 0; i < open.size(); i++) {
            open.addAll(objects(open.get(i), "where"));
            objects(open.get(i), "anyOf").forEach(l -> open.addAll(triples.list(l)));
            objects(open.get(i), "allOf").forEach(l -> open.addAll(triples.list(l)));
        }
        return open;
    }

    @Test
    void identifiersAndAliasesAreUnique() {
        Problems problems = new Problems();
        Map<String, String> owners = new HashMap<>();
        ONTOLOGY.clauses().forEach(c -> owners.put(c.id(), c.id()));
        ONTOLOGY.clauses().forEach(c -> c.aliases().forEach(a -> {
            String before = owners.putIfAbsent(a, c.id());
            problems.unless(before == null, "%s is an alias of %s and belongs to %s", a, c.id(), before);
        }));
        Map<String, String> ignoringCase = new HashMap<>();
        owners.keySet().forEach(id -> {
            String before = ignoringCase.put(id.toLowerCase(java.util.Locale.ROOT), id);
            problems.unless(before == null, "%s and %s differ in case only", id, before);
            problems.unless(id.matches("[A-Za-z0-9._-]+"), "%s cannot be the name of a folder everywhere", id);
        });
        problems.none("Give each clause an identifier, and each alias a name, of its own.");
    }

    @Test
    void noTwoClausesSayTheSameAtOneTime() {
        Problems problems = new Problems();
        Map<List<Object>, List<Clause>> same = new HashMap<>();
        ONTOLOGY.clauses().stream().filter(c -> c.limit() != null).forEach(c -> same.computeIfAbsent(List.of(
                Set.copyOf(c.subjects()), texts(c.when()), texts(c.unless()), c.limit()), k -> new ArrayList<>()).add(c));
        same.values().forEach(clauses -> clauses.forEach(one -> clauses.stream().filter(other -> one.id().compareTo(other.id()) < 0)
                .forEach(other -> problems.unless(apart(one, other), "%s and %s", one.id(), other.id()))));
        problems.none("Make one an alias of the other, with its document in lc:alsoIn, or let the earlier end when the later begins.");
    }

    private static Set<String> texts(List<Condition> conditions) {
        return conditions.stream().map(Condition::text).collect(Collectors.toSet());
    }

    private static boolean apart(Clause one, Clause other) {
        return one.sources().stream().allMatch(a -> other.sources().stream().allMatch(b -> over(a, b) || over(b, a)));
    }

    /** Whether one is over when the other begins. */
    private static boolean over(Source one, Source other) {
        return Stream.of(other.document().from(), other.period().from()).filter(Objects::nonNull).anyMatch(one::endedBy);
    }

    @Test
    void successorsAreThere() {
        Problems problems = new Problems();
        Set<String> documents = ONTOLOGY.documents().stream().map(Document::id).collect(Collectors.toSet());
        ONTOLOGY.clauses().stream().filter(c -> c.replacedBy() != null).forEach(c -> {
            problems.unless(ONTOLOGY.clause(c.replacedBy()).isPresent(), "clause %s is replaced by %s", c.id(), c.replacedBy());
            ONTOLOGY.clause(c.replacedBy()).ifPresent(s -> problems.unless(!s.document().equals(c.document()),
                    "clause %s is replaced by %s of the same document", c.id(), s.id()));
        });
        ONTOLOGY.documents().stream().filter(d -> d.replacedBy() != null).forEach(d -> problems.unless(
                documents.contains(d.replacedBy()), "document %s is replaced by %s", d.id(), d.replacedBy()));
        problems.none("Let dct:isReplacedBy name a clause of another document, or a document, that is there.");
    }

    @Test
    void eachDocumentWithAClauseIsInAProfile() {
        Problems problems = new Problems();
        ONTOLOGY.clauses().stream().map(c -> c.document().id()).distinct()
                .filter(d -> ONTOLOGY.profiles().stream().noneMatch(p -> p.documents().contains(d)))
                .forEach(d -> problems.add("%s", d));
        problems.none("Include it in a profile of profiles.ttl, or its clauses are never checked.");
    }

    @Test
    void theDefaultProfileIsThere() {
        assertTrue(ONTOLOGY.profile("guangxi").isPresent(), "The default profile of the command line is guangxi.");
    }

    @Test
    void aPeriodBeginsBeforeItEnds() {
        Problems problems = new Problems();
        ONTOLOGY.documents().forEach(d -> problems.unless(d.from() == null || d.until() == null
                || d.from().isBefore(d.until()), "%s: from %s until %s", d.id(), d.from(), d.until()));
        problems.none("Correct lc:from or lc:until of the document.");
    }

    @Test
    void aClauseStandsInTheFileOfItsCategory() {
        Problems problems = new Problems();
        Sources.FILES.forEach((name, graph) -> {
            if (name.startsWith("clauses/")) {
                graph.find(Node.ANY, lc("category"), Node.ANY).forEach(t -> {
                    String category = Sources.name(t.getObject());
                    problems.unless(name.matches("clauses/" + category + "(-[a-z]+)?\\.ttl"), "%s: %s is of %s", name,
                            Sources.name(t.getSubject()), category);
                });
            } else {
                problems.unless(!graph.contains(Node.ANY, RDF.type.asNode(), lc("Clause")), "%s holds a clause", name);
            }
        });
        problems.none("Move the clause to clauses/<category>.ttl or clauses/<category>-<part>.ttl.");
    }

    private static Node lc(String name) {
        return NodeFactory.createURI(Schema.NS + name);
    }

    private static List<Node> instances(String type) {
        return Sources.ALL.find(Node.ANY, RDF.type.asNode(), lc(type)).mapWith(Triple::getSubject).toList();
    }

    private static List<Node> objects(Node subject, String name) {
        return objects(subject, lc(name));
    }

    private static List<Node> objects(Node subject, Node predicate) {
        return Sources.ALL.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList();
    }

    /** The words of the ontology's own namespace that a node carries. */
    private static Set<String> words(Node node) {
        return Sources.ALL.find(node, Node.ANY, Node.ANY).mapWith(Triple::getPredicate)
                .filterKeep(p -> p.getURI().startsWith(Schema.NS)).mapWith(Sources::name).toSet()
                .stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
