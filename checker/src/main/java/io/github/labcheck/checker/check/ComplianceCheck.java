package io.github.labcheck.checker.check;

import io.github.labcheck.checker.applicability.Applicability;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.drawing.DrawnValues;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.timing.Deadline;
import io.github.labcheck.checker.timing.Stage;
import io.github.labcheck.checker.timing.Stages;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import io.github.labcheck.rules.Due;
import io.github.labcheck.rules.RuleEngine;
import io.github.labcheck.rules.Subject;
import io.github.labcheck.rules.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks designs against the clauses of the ontology with the rules. */
public final class ComplianceCheck {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.clause().id()).thenComparing(f -> f.subject().id())
            .thenComparing(f -> f.related() == null ? "" : f.related().id()).thenComparing(Finding::id);

    /** Classes whose things are listed beside the findings. */
    private static final List<String> LISTED = List.of("Room", "Equipment");

    private final Ontology ontology;
    private final Supplier<RuleEngine> engine;
    private final Bounds bounds;

    public ComplianceCheck(Ontology ontology, RuleEngine engine) {
        this(ontology, () -> engine);
    }

    /** A check that asks for the rules when they are needed: until then they may still be loading. */
    public ComplianceCheck(Ontology ontology, Supplier<RuleEngine> engine) {
        this(ontology, engine, Bounds.STANDARD);
    }

    /** A check that looks and lists as far as the bounds allow. */
    public ComplianceCheck(Ontology ontology, Supplier<RuleEngine> engine, Bounds bounds) {
        this.ontology = ontology;
        this.engine = engine;
        this.bounds = bounds;
    }

    /** The report of a file that could not be read. */
    public static DesignReport unreadable(Reading reading, CheckOptions options) {
        return new DesignReport(reading.file(), "", "", profiles(options), null, null, reading.errors(), Summary.NOTHING,
                List.of(), List.of(), List.of(), List.of(), List.of(), Portrait.NONE, Scope.ALL, List.of());
    }

    private static List<String> profiles(CheckOptions options) {
        return options.profiles().stream().map(Profile::id).sorted().toList();
    }

    /** Checks one design. The design's graph is not changed. */
    public DesignReport check(Design design, CheckOptions options) {
        return check(design, complete(design, options), options);
    }

    /**
     * The graph of a design with everything that follows from it on the day of the check, for those who need more of it than its report.
     */
    public DesignGraph complete(Design design, CheckOptions options) {
        long since = Stages.now();
        DesignGraph graph = DrawnValues.complete(design.graph(), ontology.schema(), today(design, options), bounds);
        Stages.add(Stage.DERIVE, since);
        return graph;
    }

    private static LocalDate day(Design design, CheckOptions options) {
        return options.asOf() == null ? design.date() : options.asOf();
    }

    private static LocalDate today(Design design, CheckOptions options) {
        return options.today() == null ? design.date() : options.today();
    }

    /**
     * Checks one design.
     *
     * @param graph its graph as {@link #complete} makes it
     */
    public DesignReport check(Design design, DesignGraph graph, CheckOptions options) {
        return check(design, graph, options, Deadline.NEVER);
    }

    /**
     * Checks as many clauses, in their order, as there is time for; the report names the others.
     *
     * @param graph its graph as {@link #complete} makes it
     */
    public DesignReport check(Design design, DesignGraph graph, CheckOptions options, Deadline deadline) {
        return check(design, graph, options, new Recheck(), deadline);
    }

    /**
     * Checks a design that changes again and again.
     *
     * @param graph   its graph as {@link #complete} makes it; if it {@linkplain DesignGraph#noting notes what is looked up}, the next check
     *                is faster
     * @param recheck what is kept between its checks
     */
    public DesignReport check(Design design, DesignGraph graph, CheckOptions options, Recheck recheck) {
        return check(design, graph, options, recheck, Deadline.NEVER);
    }

    private DesignReport check(Design design, DesignGraph graph, CheckOptions options, Recheck recheck, Deadline deadline) {
        LocalDate day = day(design, options);
        recheck.goOn(graph, today(design, options));
        Ledger whole = Ledger.of(ontology, options.profiles(), day);
        Ledger spoken = Yielding.speaking(whole.restricted(options).upTo(options.phase()), whole, graph, options.profiles());
        Ledger asked = Concerning.of(spoken, graph);
        Supplier<Recheck.Basis> basis = () -> new Recheck.Basis(ontology, engine.get(), options, day, today(design, options), ids(asked),
                ids(whole), sections(design)); // whoever checks once need not wait for the rules yet
        // one more than are listed: of two that contradict each other, the later tells, so that the first of many ends as no other does
        Alike alike = Alike.of(design, graph, Tally.most(bounds) + 1, named(options));
        Sieve sieve = new Sieve(bounds, () -> Past.concerned(asked, whole));
        boolean sifted = !graph.looking().on() && alike.represented().isEmpty() && options.rooms().isEmpty();
        Recheck.Judged judged = recheck.judge(graph, basis, kept -> {
            long selecting = Stages.now();
            Set<String> left = alike.represented().isEmpty() ? kept : alike.represented();
            Applicability.Result due = Applicability.of(graph, asked.judged(), whole.judged(), left, deadline,
                    sifted ? (subjects, dues) -> {
                        long judging = Stages.now();
                        sieve.add(verdicts(subjects, dues));
                        Stages.without(Stage.SELECT, judging);
                    } : null);
            Stages.add(Stage.SELECT, selecting);
            return new Recheck.Judged(due, sieve.with(verdicts(due.subjects(), due.dues())), new Findings(graph.looking()));
        });
        Applicability.Result due = judged.due();
        Past past = Past.of(asked, whole, due, judged.verdicts(), graph, deadline);
        List<String> unreached = asked.judged().stream().map(Clause::id)
                .filter(id -> due.unreached().contains(id) || past.untold().contains(id)).toList();
        Ledger ledger = asked.only(e -> !unreached.contains(e.clause().id()));
        List<Verdict> all = judged.verdicts();
        long wording = Stages.now();
        List<Verdict> verdicts = speaking(all, ledger, past);
        FindingFactory factory = new FindingFactory(ontology, design, graph, due, all, options.waivers(), day, today(design, options));
        Tally tally = new Tally(bounds);
        for (Verdict verdict : verdicts) {
            if (wanted(verdict, options, graph)) {
                Outcome outcome = factory.outcome(verdict);
                tally.add(verdict.due().pair().clause(), outcome, () -> judged.words().finding(verdict, outcome, factory));
                tally.more(verdict.due().pair().clause(), outcome, alike.others(Applicability.portion(verdict.due())));
            }
        }
        sieve.count(tally);
        List<Finding> findings = tally.findings();
        findings.sort(ORDER);
        Stages.add(Stage.WORD, wording);
        List<ClauseResult> clauses = ledger.entries().stream().map(tally::result).toList();
        List<Listing> listings = options.listings() ? Listings.of(graph, factory, LISTED) : List.of();
        return new DesignReport(design.file(), design.projectId(), design.name(), profiles(options), day, today(design, options),
                outOfTime(unreached), tally.summary(clauses, spoken.entries().size() - asked.entries().size()), findings, clauses,
                Handovers.of(graph, ledger, factory),
                listings, design.lines(), Portrait.NONE, Scope.of(whole, options, ontology.schema()).listing(tally.unlisted())
                .without(unreached).suggesting(Suggesting.of(ontology, graph, options.profiles())), Lookalikes.of(design));
    }

    /** What is said of clauses for which there was no time; nothing if there are none. */
    private static List<InputError> outOfTime(List<String> unreached) {
        return unreached.isEmpty() ? List.of()
                : Reading.givenUp("", Text.of("check.ComplianceCheck.time-limit-was-reached", unreached.size(), unreached.get(0))).errors();
    }

    private List<String> sections(Design design) {
        return ontology.schema().classes().stream().map(DesignClass::name).filter(t -> design.positions().section(t).isPresent()).toList();
    }

    private static List<String> ids(Ledger ledger) {
        return ledger.judged().stream().map(Clause::id).toList();
    }

    private List<Verdict> verdicts(Map<String, Subject> subjects, List<Due> dues) {
        RuleEngine rules = engine.get();
        long since = Stages.now();
        List<Verdict> verdicts = rules.judge(subjects, dues);
        Stages.add(Stage.JUDGE, since);
        if (verdicts.size() != dues.size()) {
            throw new IllegalStateException(verdicts.size() + " verdicts on " + dues.size() + " limits");
        }
        return verdicts;
    }

    /**
     * How the clauses of the options end for each subject, what is met included, which a report only counts. Meant for a few clauses.
     *
     * @param graph its graph as {@link #complete} makes it
     */
    public List<Finding> outcomes(Design design, DesignGraph graph, CheckOptions options) {
        LocalDate day = day(design, options);
        Ledger whole = Ledger.of(ontology, options.profiles(), day);
        Ledger ledger = Yielding.speaking(whole.restricted(options).upTo(options.phase()), whole, graph, options.profiles());
        Applicability.Result due = Applicability.of(graph, ledger.judged(), whole.judged());
        List<Verdict> all = verdicts(due.subjects(), due.dues());
        FindingFactory factory = new FindingFactory(ontology, design, graph, due, all, options.waivers(), day, today(design, options));
        Past past = Past.of(ledger, whole, due, all, graph, Deadline.NEVER);
        return speaking(all, ledger, past).stream().map(v -> factory.finding(v, factory.outcome(v))).sorted(ORDER).toList();
    }

    /** The verdicts on clauses that are checked, without those of the past where something in force speaks instead. */
    private static List<Verdict> speaking(List<Verdict> all, Ledger ledger, Past past) {
        Set<String> asked = ledger.entries().stream().map(e -> e.clause().id()).collect(Collectors.toSet());
        return all.stream().filter(v -> asked.contains(v.due().clause()) && !past.silent(v.due())).toList();
    }

    /** Ids of things that are not alike to any other, because an option names them. */
    private static Set<String> named(CheckOptions options) {
        return Stream.concat(options.rooms().stream(), options.waivers().stream().map(Waiver::subject).filter(Objects::nonNull))
                .collect(Collectors.toSet());
    }

    /** A verdict is wanted if no rooms were named, or its subject is one of them or stands in one. */
    private static boolean wanted(Verdict verdict, CheckOptions options, DesignGraph graph) {
        return options.rooms().isEmpty()
                || graph.roomsOf(verdict.due().pair().subject()).stream().anyMatch(options.rooms()::contains)
                || graph.roomsOf(verdict.due().pair().related()).stream().anyMatch(options.rooms()::contains);
    }
}
