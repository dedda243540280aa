package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Stretch;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Condition;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Missing;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Turns verdicts into findings: with names, places, values and words. */
final class FindingFactory {

    private final Ontology ontology;
    private final Design design;
    private final DesignGraph graph;
    private final Map<String, Subject> subjects;
    private final List<Waiver> waivers;
    private final LocalDate day;
    private final Names names;

    FindingFactory(Ontology ontology, Design design, DesignGraph graph, Map<String, Subject> subjects,
                   List<Waiver> waivers, LocalDate day) {
        this.ontology = ontology;
        this.design = design;
        this.graph = graph;
        this.subjects = subjects;
        this.waivers = waivers;
        this.day = day;
        this.names = new Names(graph);
    }

    /** How a verdict counts once waivers are taken into account. */
    Outcome outcome(Verdict verdict) {
        return switch (verdict.outcome()) {
            case MET -> Outcome.MET;
            case UNDETERMINED -> Outcome.UNDETERMINED;
            case VIOLATED -> waiver(verdict.due().pair()).isPresent() ? Outcome.WAIVED : Outcome.VIOLATED;
        };
    }

    /** Of several waivers that hold, the one that names the subject counts, and of those the one that holds longest. */
    private Optional<Waiver> waiver(Pair pair) {
        String subject = names.id(pair.subject());
        return waivers.stream().filter(w -> w.holdsOn(day) && w.covers(pair.clause(), subject))
                .max(Comparator.comparing((Waiver w) -> w.subject() != null).thenComparing(Waiver::until));
    }

    Finding finding(Verdict verdict, Outcome outcome) {
        Due due = verdict.due();
        Pair pair = due.pair();
        Clause clause = ontology.clause(pair.clause()).orElseThrow();
        Evidence evidence = Evidence.of(clause, due, subjects.get(pair.subject()), names);
        List<Lacking> missing = outcome == Outcome.UNDETERMINED ? missing(due) : List.of();
        Thing subject = thing(NodeFactory.createURI(pair.subject()));
        Thing related = pair.related().isEmpty() ? null : thing(NodeFactory.createURI(pair.related()));
        Wording wording = new Wording(clause, subject, related, evidence, missing);
        return new Finding(id(clause, subject, related, evidence), clause, outcome, clause.severityOn(day), subject,
                related, evidence.property(), evidence.measured(), evidence.required(), missing,
                location(pair.subject(), evidence), wording.message(outcome), wording.remedy(outcome),
                evidence.witness(), way(evidence.drawn().line()), new ConditionWords(ontology.schema()).all(clause),
                outcome == Outcome.WAIVED ? waiver(pair).orElse(null) : null);
    }

    /** A line cut where it changes the storey. */
    private List<Stretch> way(List<Spot> line) {
        List<Stretch> way = new ArrayList<>();
        String storey = null;
        for (Spot spot : line) {
            if (!spot.storey().equals(storey)) {
                storey = spot.storey();
                way.add(new Stretch(names.id(storey), new ArrayList<>()));
            }
            way.get(way.size() - 1).points().add(List.of(Tolerance.rounded(spot.x()), Tolerance.rounded(spot.y())));
        }
        return way;
    }

    Thing thing(Node resource) {
        DesignClass type = graph.schema().designClass(graph.classOf(resource));
        String kind = type.properties().stream().filter(p -> p.name().equals("function") || p.key().equals("type"))
                .flatMap(p -> graph.values(resource, p.name()).stream()).findFirst()
                .flatMap(n -> graph.schema().concept(n.getURI())).map(c -> c.notation()).orElse(null);
        String name = graph.value(resource, "name").map(Node::getLiteralLexicalForm).orElse(null);
        return new Thing(graph.id(resource), type.name(), type.label(), kind, name, resource.getURI());
    }

    /** Whether all conditions of a clause but some hold for a resource. */
    boolean appliesApartFrom(Clause clause, Node resource, Predicate<Condition> left) {
        return Applicability.holds(graph, resource, clause.when().stream().filter(left.negate()).toList())
                && clause.unless().stream().noneMatch(c -> Applicability.holds(graph, resource, List.of(c)));
    }

    private List<Lacking> missing(Due due) {
        List<Missing> all = new ArrayList<>(due.doubt());
        if (due instanceof Due.OnRelation relation) {
            all.addAll(relation.unknown());
        } else if (due instanceof Due.OnValue onValue) {
            all.addAll(subjects.get(due.subject()).at(onValue.path()).missing());
        }
        return all.stream().distinct().map(this::lacking).sorted(Comparator.comparing(Lacking::subject)
                .thenComparing(Lacking::property)).toList();
    }

    private Lacking lacking(Missing missing) {
        String local = missing.property().substring(Schema.NS.length());
        boolean section = graph.schema().classes().stream().anyMatch(c -> c.name().equals(local));
        if (section) {
            DesignClass type = graph.schema().designClass(local);
            return new Lacking(names.id(missing.subject()), type.section(), type.label());
        }
        return new Lacking(names.id(missing.subject()), graph.schema().named(local).key(),
                graph.schema().named(local).label());
    }

    /** The key's place; of something absent its entry's; of a block's key, the block's. */
    Position location(String subject, Evidence evidence) {
        for (String property : evidence.places()) {
            Optional<Position> key = design.positions().key(subject, property);
            if (key.isPresent()) {
                return key.get();
            }
        }
        return design.positions().of(subject);
    }

    private String id(Clause clause, Thing subject, Thing related, Evidence evidence) {
        String text = String.join("\n", design.projectId(), clause.id(), subject.type(), subject.id(),
                related == null ? "" : related.id(), evidence.property() == null ? "" : evidence.property().name());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
