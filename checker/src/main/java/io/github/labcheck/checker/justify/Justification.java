package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Estimator;
import io.github.labcheck.checker.justify.estimate.Fix;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.PriceDoubts;
import io.github.labcheck.checker.justify.estimate.PriceList;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.justify.inventory.AreaKind;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that a paper is made from.
 *
 * @param design    the design that funds are asked for
 * @param before    the present state, one or several designs; none if it was not given
 * @param changes   what becomes of what the present state violates; empty without one
 * @param cures     what becomes of each violation of the present state; of none without one
 * @param scope     what is built and bought
 * @param prices    what the user says things cost, null if nothing
 * @param quotes    finds the price of a thing
 * @param fixes     work on the design's own violations that has a price, the best for the money first
 * @param estimate  what the project costs
 * @param groups    groups of rooms and equipment
 * @param benchmarks how the design stands to the figures of standards for its kind of body
 * @param ontology  version of the clauses
 */
public record Justification(Survey design, List<Survey> before, List<Change> changes, Cures cures, Scope scope, Prices prices,
                            PriceList quotes, List<Fix> fixes, Estimate estimate, Groups groups, List<Benchmark> benchmarks,
                            String ontology) {

    /** Kinds of project that put up a building, for which a price of fitting out is not the whole cost. */
    private static final Set<String> NEW = Set.of("new-build", "extension", "relocation");

    /** Kinds of project whose present state lies elsewhere. */
    private static final Set<String> MOVES = Set.of("new-build", "relocation");

    /**
     * Works everything out.
     *
     * @param outcomes how the clauses that the present state violates end for each subject of the design; empty without a present state
     */
    public static Justification of(Survey design, List<Survey> before, List<Finding> outcomes, Prices prices, Ontology ontology) {
        Scope scope = Scope.of(design.inventory(), before.stream().map(Survey::inventory).toList());
        ClauseLinks links = new ClauseLinks(design.report().clauses());
        Groups groups = new Groups(ontology.schema());
        boolean nothing = !before.isEmpty() && scope.built().isEmpty() && scope.bought().isEmpty(); // the same before and after
        List<Fix> fixes = prices == null || nothing ? List.of() : Fix.of(prices, design.violations());
        Estimate estimate = new Estimator(prices, ontology.schema(), links, groups::of)
                .estimate(scope.built(), scope.bought(), fixes, area(design.inventory(), scope), NEW.contains(design.inventory().phase()));
        List<Change> changes = before.isEmpty() ? List.of() : Change.of(before, design, outcomes);
        return new Justification(design, List.copyOf(before), changes,
                Cures.of(before, changes, outcomes, new Makers(design.inventory(), estimate)),
                scope, prices, new PriceList(prices, ontology.schema()), fixes, estimate, groups, List.of(), ontology.version());
    }

    /** The same with what {@link Benchmark} knows. */
    public Justification beside(List<Benchmark> figures) {
        return new Justification(design, before, changes, cures, scope, prices, quotes, fixes, estimate, groups, List.copyOf(figures),
                ontology);
    }

    /** The floor area by which works are paid: that of the whole where all of it is built and it is stated, or else that of the rooms. */
    private static BigDecimal area(Inventory design, Scope scope) {
        List<Inventory.Room> indoors = scope.built().stream().filter(r -> AreaKind.of(r) != AreaKind.OUTDOOR).toList();
        return indoors.isEmpty() ? null : scope.kept().isEmpty() && design.areas().gross() != null && !design.areas().contradicts()
                ? design.areas().gross()
                : Inventory.area(indoors);
    }

    /** Violations of the present state: of the designs that describe it, or of the design itself where it is the present state. */
    public List<Finding> present() {
        return before.isEmpty() ? design.violations() : before.stream().flatMap(b -> b.violations().stream()).toList();
    }

    /** Violations of what binds: of mandatory or "shall" clauses whose text is known. */
    public static long binding(List<Finding> violations) {
        return violations.stream().filter(f -> f.severity() == Clause.Severity.ERROR).count();
    }

    /**
     * The clauses that bear on the project: of the design all that apply or may apply, of the present state, of which less is known, those
     * that judged something.
     */
    public Stream<ClauseResult> bearing() {
        return Stream.concat(design.report().clauses().stream().filter(c -> c.reason() != null || !c.notApplicable()),
                before.stream().flatMap(b -> b.report().clauses().stream()).filter(c -> c.met() + c.violated() + c.waived() > 0));
    }

    /**
     * The documents in force of which a clause binds something of the design or of the present state, in the order in which a paper lists
     * them.
     */
    public List<Document> documents() {
        return bearingDocuments().filter(d -> !d.endedBy(design.report().asOf())).toList();
    }

    /** The documents that have been replaced and of which a clause is still looked at; a paper does not rest on them. */
    public List<Document> formerDocuments() {
        return bearingDocuments().filter(d -> d.endedBy(design.report().asOf())).toList();
    }

    private Stream<Document> bearingDocuments() {
        return bearing().map(c -> c.clause().document()).filter(d -> d.authority() != Document.Authority.PRACTICE).distinct()
                .sorted(DocumentRank.ORDER);
    }

    /** What a piece of equipment is worth, yuan: what was paid for it, or else its price; nothing if neither is known. */
    public Optional<BigDecimal> piece(Equipment item) {
        return Optional.ofNullable(item.book().value()).or(() -> quotes.equipment(item).map(PriceList.Quote::price));
    }

    /** What equipment is worth together, yuan, as far as it is known. */
    public BigDecimal value(List<Equipment> all) {
        return Money.sum(all.stream().flatMap(e -> piece(e).map(p -> Money.times(BigDecimal.valueOf(e.quantity()), p)).stream()).toList());
    }

    /** What is to be asked of the prices. */
    public List<Text> doubts() {
        List<Equipment> all = Stream.concat(Stream.of(design), before.stream()).flatMap(s -> s.inventory().equipment().stream()).toList();
        return Stream.concat(PriceDoubts.of(estimate, scope.bought(), quotes).stream(), PriceDoubts.strange(prices, all).stream()).toList();
    }

    /** Whether a present state may be that of somebody else or of another place, said for each that may be. */
    public List<Text> doubtfulPresent() {
        List<Text> doubts = new ArrayList<>();
        for (Survey one : before) {
            differs(one, "owner").ifPresent(o -> doubts.add(Text.of("justify.chapter.AuthorSheet.other-owner", one.report().name(), o,
                    design.inventory().field("owner"))));
            differs(one, "location").filter(o -> !MOVES.contains(design.inventory().phase())).ifPresent(o -> doubts.add(Text
                    .of("justify.chapter.AuthorSheet.other-place", one.report().name(), o, design.inventory().field("location"))));
        }
        return doubts;
    }

    /** What a present state says of itself, where the design says something else of itself. */
    private Optional<Text> differs(Survey one, String property) {
        Text here = design.inventory().field(property);
        return Optional.ofNullable(one.inventory().field(property)).filter(there -> here != null && !there.equals(here));
    }

    /** Whether anything is built, bought or put right. */
    public boolean asks() {
        return !scope.built().isEmpty() || !scope.bought().isEmpty() || !fixes.isEmpty();
    }

    /** Whether the present state was given. */
    public boolean compared() {
        return !before.isEmpty();
    }

    /** The rooms and equipment of the present state. */
    public List<Inventory> beforeInventories() {
        return before.stream().map(Survey::inventory).toList();
    }
}
