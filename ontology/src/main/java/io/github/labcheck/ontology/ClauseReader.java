package io.github.labcheck.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Reads clauses; a clause that is not well formed is named in the exception. */
final class ClauseReader {

    private final Triples triples;
    private final Schema schema;
    private final Map<String, Document> documents;
    private final LimitReader limits;
    private final TopicReader topics;

    ClauseReader(Triples triples, Schema schema, Map<String, Document> documents) {
        this.triples = triples;
        this.schema = schema;
        this.documents = documents;
        this.limits = new LimitReader(triples, schema, new ConditionReader(triples, schema));
        this.topics = new TopicReader(triples, schema);
    }

    Clause clause(Node c) {
        String id = triples.needText(c, DCTerms.identifier.asNode());
        try {
            return read(c, id);
        } catch (OntologyException e) {
            throw new OntologyException("clause " + id + ": " + e.getMessage(), e);
        }
    }

    private Clause read(Node c, String id) {
        Document document = document(c);
        ConditionReader conditions = new ConditionReader(triples, schema);
        Limit limit = triples.object(c, "limit").map(limits::limit).orElse(null);
        Concept reason = triples.object(c, "manual").map(this::concept).orElse(null);
        if ((limit == null) == (reason == null)) {
            throw new OntologyException("needs either lc:limit or lc:manual");
        }
        List<Clause.ObligationChange> changes = triples.objects(c, "obligationChange").stream()
                .map(n -> new Clause.ObligationChange(Triples.parseDay(n, Triples.literal(triples.need(n, "from"))),
                        constant(Clause.Obligation.class, n, "obligation")))
                .sorted(Comparator.comparing(Clause.ObligationChange::from)).toList();
        return new Clause(id,
                triples.objects(c, "alias").stream().map(Triples::literal).toList(),
                triples.needWords(c, Triples.prefLabel()), concept(triples.need(c, "category")), document,
                locator(c), constant(Clause.Obligation.class, c, "obligation"),
                changes, constant(Clause.Basis.class, c, "basis"), constant(Clause.Evidence.class, c, "evidence"),
                subject(c, limit),
                triples.objects(c, "alsoAppliesTo").stream().map(n -> schema.designClass(Triples.name(n)).name()).toList(),
                conditions.conditions(c, "when"),
                unless(c, conditions), limit, reason,
                triples.words(c, triples.term("remedy")).orElse(null),
                triples.words(c, triples.term("message")).map(t -> SayingReader.checked(t, "lc:message")).orElse(null),
                triples.object(c, DCTerms.isReplacedBy.asNode()).map(Triples::name).orElse(null),
                topics.said(c, limit, "consequence", "Consequence"), topics.said(c, limit, "workPhase", "WorkPhase"),
                period(c), triples.objects(c, "alsoIn").stream().map(this::source).sorted(Comparator.comparing(s -> s.document().id()))
                .toList());
    }

    /** What a clause binds; a person is told of a clause by what the project is, so its conditions are on the project. */
    private String subject(Node c, Limit limit) {
        if (limit == null && triples.object(c, "appliesTo").isEmpty()) {
            return null;
        }
        String subject = schema.designClass(Triples.name(triples.need(c, "appliesTo"))).name();
        if (limit == null && !subject.equals("Project")) {
            throw new OntologyException("a clause with lc:manual applies to lc:Project");
        }
        return subject;
    }

    private Period period(Node node) {
        return new Period(triples.day(node, "from").orElse(null), triples.day(node, "until").orElse(null));
    }

    private Source source(Node node) {
        return new Source(document(node), locator(node), period(node));
    }

    private Document document(Node node) {
        String id = Triples.name(triples.need(node, "document"));
        Document document = documents.get(id);
        if (document == null) {
            throw new OntologyException("unknown document " + id);
        }
        return document;
    }

    /** A number is written once; a place that takes words is written in both languages. */
    private Text locator(Node c) {
        return triples.words(c, triples.term("locator"))
                .orElseGet(() -> Text.same(triples.needText(c, triples.term("locator"))));
    }

    /** The clause's own exemptions, and where what it demands is forbidden by what else a room is. */
    private List<Condition> unless(Node c, ConditionReader conditions) {
        List<Condition> all = new ArrayList<>(conditions.conditions(c, "unless"));
        for (Node demand : triples.objects(c, "demands")) {
            List<Condition> forbidden = conditions.conditions(demand, "forbiddenWhere");
            if (forbidden.isEmpty()) {
                throw new OntologyException(Triples.name(demand) + " is forbidden nowhere");
            }
            DesignClass subject = schema.designClass(Triples.name(triples.need(c, "appliesTo")));
            forbidden.forEach(f -> all.add(subject.name().equals("Room") ? f
                    : new Condition.Some("Room", waysToRooms(subject), List.of(f))));
        }
        return all;
    }

    /** How the rooms of a thing are reached: what it serves or else where it is, or what it lies between. */
    private List<Path> waysToRooms(DesignClass subject) {
        return Stream.of("serves", "room", "between").map(n -> schema.property(Schema.NS + n))
                .filter(p -> p.domains().contains(subject.name())).limit(1).map(Path::of).toList();
    }

    private Concept concept(Node node) {
        return schema.concept(Triples.iri(node))
                .orElseThrow(() -> new OntologyException("unknown concept " + Triples.name(node)));
    }

    private <E extends Enum<E>> E constant(Class<E> type, Node subject, String localName) {
        String notation = concept(triples.need(subject, localName)).notation();
        try {
            return Enum.valueOf(type, notation.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new OntologyException("lc:" + localName + " cannot be " + notation, e);
        }
    }
}
