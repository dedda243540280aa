package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.applicability.Choice;
import io.github.labcheck.checker.check.Finding.Alternative;
import io.github.labcheck.checker.check.Finding.Lacking;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Finding.Source;
import io.github.labcheck.checker.check.Finding.Stretch;
import io.github.labcheck.checker.check.Finding.Thing;
import io.github.labcheck.checker.evidence.ConditionWords;
import io.github.labcheck.checker.evidence.Evidence;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.evidence.Said;
import io.github.labcheck.checker.geometry.Tolerance;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.graph.Spot;
import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Origin;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.words.Called;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.Pair;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<String, Clause> printed = new HashMap<>();
    private final Names names;
    private final Wording wording;
    private final Cures cures;
    private final Map<Pair, Choice> choices;
    private final Set<Pair> met;
    private final MissingFacts facts;
    private final Map<String, List<Text>> traces = new HashMap<>();
    private final Remembered<Node, Thing> things;

    /**
     * @param verdicts how everything that was due ended
     * @param day      whose editions judge
     * @param today    on which waivers have to hold
     */
    FindingFactory(Ontology ontology, Design design, DesignGraph graph, Applicability.Result due, Collection<Verdict> verdicts,
                   List<Waiver> waivers, LocalDate day, LocalDate today) {
        this.ontology = ontology;
        this.design = design;
        this.graph = graph;
        this.subjects = due.subjects();
        this.choices = due.choices();
        this.met = choices.isEmpty() ? Set.of() : verdicts.stream().filter(v -> v.outcome() == Verdict.Outcome.MET)
                .map(v -> v.due().pair()).filter(choices::containsKey).collect(Collectors.toSet());
        this.waivers = waivers.stream().filter(w -> w.holdsOn(today))
                .filter(w -> ontology.clause(w.clause()).filter(c -> WaiverPolicy.usual().never(c, day)).isEmpty()).toList();
        this.day = day;
        this.things = new Remembered<>(graph);
        this.names = new Names(graph, ontology.sayings());
        this.cures = new Cures(graph, names);
        this.wording = new Wording(ontology, names);
        this.facts = new MissingFacts(graph, names, type -> design.positions().section(type).isPresent());
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
        return waivers.stream().filter(w -> w.covers(pair.clause(), subject))
                .max(Comparator.comparing((Waiver w) -> w.subject() != null).thenComparing(Waiver::until));
    }

    /** A clause as it is printed that day. */
    private Clause printed(String id) {
        return printed.computeIfAbsent(id, i -> {
            Clause clause = ontology.clause(i).orElseThrow();
            return clause.on(day).orElse(clause);
        });
    }

    /** A finding, and what it was made from. */
    record Worded(Finding finding, Evidence evidence) { }

    Finding finding(Verdict verdict, Outcome outcome) {
        return worded(verdict, outcome).finding();
    }

    /** A finding as it was, at the place where its subject stands now. */
    Worded again(Verdict verdict, Worded before) {
        Finding finding = before.finding();
        String subject = verdict.due().subject();
        Finding.Saying saying = finding.outcome() != Outcome.UNDETERMINED ? finding.saying()
                : open(verdict.due(), finding.clause(), before.evidence(), finding.subject(), finding.missing(), finding.choice());
        return new Worded(finding.at(location(subject, before.evidence()), origin(subject, before.evidence()), saying),
                before.evidence());
    }

    /** Words that look into the design when somebody reads them. */
    private Finding.Saying open(Due due, Clause clause, Evidence evidence, Thing subject, List<Lacking> missing, List<Alternative> choice) {
        return new OpenWords(() -> words(due.pair(), missing), subject.called(), () -> new ChoiceWords(evidence, choice)
                .measured(() -> wording.said(clause, due, evidence), Called.one(names.it(due.subject()))));
    }

    Worded worded(Verdict verdict, Outcome outcome) {
        Due due = verdict.due();
        Pair pair = due.pair();
        Clause clause = printed(pair.clause());
        Evidence evidence = evidence(clause, due);
        List<Lacking> missing = outcome == Outcome.UNDETERMINED ? missing(due) : List.of();
        Thing subject = thing(NodeFactory.createURI(pair.subject()));
        Thing related = pair.related().isEmpty() ? null : thing(NodeFactory.createURI(pair.related()));
        boolean wrong = outcome == Outcome.VIOLATED || outcome == Outcome.WAIVED;
        Said said = wrong ? wording.said(clause, due, evidence) : null;
        List<Alternative> choice = outcome == Outcome.MET ? List.of() : choice(pair);
        ChoiceWords limits = new ChoiceWords(evidence, choice);
        Finding.Saying saying = wrong ? new Finding.Written(said.about(subject.called(), evidence.drawn().because(), limits.whichever(
                        () -> words(pair, facts.of(List.of(choices.get(pair).missing()))))), wording.remedy(clause, said, subject.called()))
                : outcome == Outcome.MET ? new Finding.Written(clause.title(), null)
                : open(due, clause, evidence, subject, missing, choice);
        return new Worded(new Finding(id(clause, subject, related, evidence), clause, outcome, clause.severityOn(day), subject,
                related, evidence.property(), evidence.measured(), evidence.required(), missing,
                missing.isEmpty() || !due.inDoubt() ? List.of() : facts.of(List.of(due.doubt())), choice,
                location(pair.subject(), evidence), said == null ? null : said.fact(), saying,
                witness(clause, due, outcome, evidence), way(evidence.drawn().line()),
                traces.computeIfAbsent(clause.id(), id -> new ConditionWords(ontology.schema()).all(clause)),
                outcome == Outcome.WAIVED ? waiver(pair).orElse(null) : null, origin(pair.subject(), evidence),
                outcome == Outcome.VIOLATED ? cures.of(clause, due) : null), evidence);
    }

    /** What shows the outcome: where a limit is met by things, these. */
    private List<String> witness(Clause clause, Due due, Outcome outcome, Evidence evidence) {
        List<String> met = outcome == Outcome.MET ? Kinds.of(clause.limit()).metBy(due, names) : List.of();
        return met.isEmpty() ? evidence.witness() : met;
    }

    private MissingWords words(Pair pair, List<Lacking> missing) {
        return new MissingWords(ontology.schema(), ontology.sayings(), names, pair.subject(), missing);
    }

    private Evidence evidence(Clause clause, Due due) {
        return Kinds.of(clause.limit()).evidence(clause.limit(), due, Optional.ofNullable(subjects.get(due.subject())), names);
    }

    /** The limits that may apply instead, and whether the value keeps them. */
    private List<Alternative> choice(Pair pair) {
        Choice choice = choices.isEmpty() ? null : choices.get(pair);
        return choice == null ? List.of() : choice.limits().stream().map(due -> new Alternative(due.pair().clause(),
                evidence(ontology.clause(due.pair().clause()).orElseThrow(), due).required(), met.contains(due.pair()))).toList();
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

    Names names() {
        return names;
    }

    Thing thing(Node resource) {
        return things.get(resource, this::read);
    }

    private Thing read(Node resource) {
        DesignClass type = graph.schema().designClass(graph.classOf(resource));
        String kind = type.properties().stream().filter(p -> p.name().equals("function") || p.key().equals("type"))
                .flatMap(p -> graph.values(resource, p.name()).stream()).findFirst()
                .flatMap(n -> graph.schema().concept(n.getURI())).map(c -> c.notation()).orElse(null);
        String name = graph.value(resource, "name").map(Node::getLiteralLexicalForm).orElse(null);
        return new Thing(graph.id(resource), type.name(), type.label(), kind, name, names.called(resource),
                resource.getURI(), source(resource));
    }

    /** Where a thing, or the entry that a block belongs to, was imported from; null if it was not. */
    private Source source(Node thing) {
        Node block = graph.value(NodeFactory.createURI(names.owner(thing.getURI())), "source").orElse(null);
        if (block == null) {
            return null;
        }
        String key = Stream.of("globalId", "handle", "row").filter(k -> graph.value(block, k).isPresent()).findFirst().orElse(null);
        return new Source(text(block, "file"), key, key == null ? null : text(block, key));
    }

    private String text(Node thing, String property) {
        return graph.value(thing, property).map(Node::getLiteralLexicalForm).orElse(null);
    }

    private List<Lacking> missing(Due due) {
        return facts.of(List.of(due.doubt(), due.open(subjects.get(due.subject()))));
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

    /** What brings in the key that the place is of; null if the entry says it itself. */
    private Origin origin(String subject, Evidence evidence) {
        for (String property : evidence.places()) {
            if (design.positions().key(subject, property).isPresent()) {
                return design.positions().origin(subject, property).orElse(null);
            }
        }
        return null;
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
