package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Estimate.Unpriced;
import io.github.labcheck.checker.justify.estimate.PriceList.Quote;
import io.github.labcheck.checker.justify.inventory.AreaKind;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the estimate of a project from its rooms, its equipment, the work on findings, and the prices. */
public final class Estimator {

    private static final Text SQUARE_METRES = new Text("m²", "m²");
    private static final Text PIECES = Text.of("justify.estimate.Estimator.pcs");
    private static final Text FIT_OUT = Work.FIT_OUT.label();
    private static final Text REMEDIES = Work.REMEDY.label();
    private static final Text WORKS = Text.of("justify.estimate.Estimator.item");

    private final Prices prices;
    private final PriceList list;
    private final Schema schema;
    private final Answers answers;
    private final Function<Concept, Text> groups;
    private final List<Line> lines = new ArrayList<>();
    private final List<Unpriced> unpriced = new ArrayList<>();

    /** Which clauses ask for something, by their ids. */
    public interface Answers {

        /** Those that bind rooms of some functions. */
        List<String> rooms(List<Concept> functions);

        /** Those that ask for equipment of a type, which may be null. */
        List<String> equipment(Concept type);
    }

    /**
     * An estimator.
     *
     * @param prices what the user gave, null if nothing
     * @param groups the group of a type of equipment
     */
    public Estimator(Prices prices, Schema schema, Answers answers, Function<Concept, Text> groups) {
        this.prices = prices;
        this.list = new PriceList(prices, schema);
        this.schema = schema;
        this.answers = answers;
        this.groups = groups;
    }

    /** The estimate of what is built, bought and put right, without works that go by floor area. */
    public Estimate estimate(List<Room> built, List<Equipment> bought, List<Fix> fixes) {
        return estimate(built, bought, fixes, null, false);
    }

    /**
     * The estimate of what is built, bought and put right.
     *
     * @param area        floor area by which works are paid, m²; null if nothing is built
     * @param newBuilding whether the works that a new building needs must all have a price
     */
    public Estimate estimate(List<Room> built, List<Equipment> bought, List<Fix> fixes, BigDecimal area, boolean newBuilding) {
        if (area != null && prices != null) {
            works(area, newBuilding);
        }
        rooms(built);
        fixes(fixes);
        equipment(bought);
        if (prices != null && !lines.isEmpty()) { // who builds and buys nothing pays no fees either
            shares();
        }
        return new Estimate(lines, unpriced);
    }

    private void works(BigDecimal area, boolean newBuilding) {
        for (Work work : Work.values()) {
            Optional<Prices.WorkPrice> price = prices.works().stream().filter(w -> w.work() == work).findFirst();
            if (price.isPresent()) {
                Prices.WorkPrice p = price.get();
                Text name = new Text(work.label().zh().endsWith("工程") ? work.label().zh() : work.label().zh() + "工程", work.label().en());
                if (p.price() != null) {
                    line(Part.CONSTRUCTION, work.label(), name, area, SQUARE_METRES, p.price(), PriceList.LISTED, List.of(), List.of());
                } else {
                    line(Part.CONSTRUCTION, work.label(), name, BigDecimal.ONE, WORKS, p.amount(), PriceList.LISTED, List.of(), List.of());
                }
            } else if (newBuilding && work.needed()) {
                unpriced.add(new Unpriced(Part.CONSTRUCTION,
                        new Text(work.label().zh().endsWith("工程") ? work.label().zh() : work.label().zh() + "工程", work.label().en()), area,
                        SQUARE_METRES, List.of()));
            }
        }
    }

    private void rooms(List<Room> built) {
        Map<Prices.FitOut, List<Room>> byPrice = new LinkedHashMap<>();
        List<Room> without = new ArrayList<>();
        for (Room room : built) {
            Optional<Prices.FitOut> price = room.area() == null ? Optional.empty() : list.fitOut(room);
            price.ifPresentOrElse(p -> byPrice.computeIfAbsent(p, k -> new ArrayList<>()).add(room), () -> without.add(room));
        }
        byPrice.entrySet().stream().sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Prices.FitOut::line)))
                .forEach(e -> line(Part.CONSTRUCTION, FIT_OUT, fitOutName(e.getKey(), e.getValue().size()), Inventory.area(e.getValue()),
                        SQUARE_METRES, e.getKey().price(), PriceList.LISTED,
                        answers.rooms(e.getValue().stream().flatMap(r -> r.functions().stream()).distinct().toList()),
                        things(e.getValue())));
        unpriced(without.stream().filter(r -> AreaKind.of(r).fittedOut()).toList(), Text.of("justify.estimate.Estimator.fitting-out"));
        unpriced(without.stream().filter(r -> AreaKind.of(r) == AreaKind.OUTDOOR).toList(), Text.of("justify.estimate.Estimator.yards"));
    }

    private void unpriced(List<Room> rooms, Text words) {
        if (!rooms.isEmpty()) {
            unpriced.add(new Unpriced(Part.CONSTRUCTION, Text.of("justify.estimate.Estimator.places", words, rooms.size()),
                    Inventory.area(rooms),
                    SQUARE_METRES, things(rooms)));
        }
    }

    private static List<String> things(List<Room> rooms) {
        return rooms.stream().map(r -> Estimate.thing("Room", r.id())).toList();
    }

    private Text fitOutName(Prices.FitOut price, int rooms) {
        Text group = price.function() == null ? Text.of("justify.estimate.Estimator.other-rooms")
                : schema.concept(price.function()).orElseThrow().label();
        return Text.of("justify.estimate.Estimator.fitting-out-rooms", group, rooms);
    }

    private void fixes(List<Fix> fixes) {
        for (Fix fix : fixes) {
            line(Part.CONSTRUCTION, REMEDIES, Text.of("justify.estimate.Estimator.remedy", fix.work()), BigDecimal.ONE, WORKS,
                    fix.cost(), PriceList.LISTED, fix.findings().stream().map(f -> f.clause().id()).distinct().toList(), List.of());
        }
    }

    /** Equal things at an equal price are one line. */
    private record Kind(Text name, Concept type, String model, Quote quote) { }

    private void equipment(List<Equipment> bought) {
        Map<Kind, List<Equipment>> kinds = new LinkedHashMap<>();
        bought.forEach(e -> kinds.computeIfAbsent(new Kind(e.name(), e.type(), e.model(), list.equipment(e).orElse(null)),
                k -> new ArrayList<>()).add(e));
        kinds.forEach((kind, items) -> {
            int pieces = Inventory.pieces(items);
            List<String> things = items.stream().map(e -> Estimate.thing("Equipment", e.id())).toList();
            Text name = kind.model().isEmpty() ? kind.name()
                    : Text.of("words.with-brackets", kind.name(), kind.model());
            if (kind.quote() == null) {
                unpriced.add(new Unpriced(Part.EQUIPMENT, name, BigDecimal.valueOf(pieces), PIECES, things));
            } else {
                line(Part.EQUIPMENT, groups.apply(kind.type()), name, BigDecimal.valueOf(pieces), PIECES, kind.quote().price(), kind.quote()
                        .source(),
                        answers.equipment(kind.type()), things);
            }
        });
    }

    private void line(Part part, Text group, Text name, BigDecimal quantity, Text unit, BigDecimal price, Text source,
                      List<String> clauses, List<String> things) {
        lines.add(new Line(part, group, name, quantity, unit, price, Money.times(quantity, price), source, clauses, things));
    }

    /** Costs that are shares of others, and what is set aside. */
    private void shares() {
        BigDecimal construction = new Estimate(lines, unpriced).sum(Part.CONSTRUCTION);
        BigDecimal equipment = new Estimate(lines, unpriced).sum(Part.EQUIPMENT);
        for (Prices.OtherCost cost : prices.otherCosts()) {
            BigDecimal amount = cost.rate() == null ? Money.cents(cost.amount()) : Money.percent(cost.rate(), switch (cost.base()) {
                case CONSTRUCTION -> construction;
                case EQUIPMENT -> equipment;
                case BOTH -> construction.add(equipment);
            });
            share(Part.OTHER, Text.same(cost.name()), amount, cost.rate() == null ? null : of(cost.rate(), cost.base()));
        }
        if (prices.contingency() != null) {
            Prices.Rate rate = prices.contingency();
            share(Part.CONTINGENCY, Text.of("justify.estimate.Estimator.contingency"),
                    Money.percent(rate.percent(), new Estimate(lines, unpriced).total()),
                    of(rate.percent(), Text.of("justify.estimate.Estimator.sum-first-three-parts")));
        }
    }

    private void share(Part part, Text name, BigDecimal amount, Text share) {
        Text source = PriceList.LISTED;
        lines.add(new Line(part, null, name, null, null, null, amount, share == null ? source
                : Text.of("justify.estimate.Estimator.share", share, source), List.of(), List.of()));
    }

    private static Text of(BigDecimal rate, Prices.Base base) {
        return of(rate, switch (base) {
            case CONSTRUCTION -> Text.of("justify.estimate.Estimator.construction");
            case EQUIPMENT -> Text.of("justify.estimate.Estimator.equipment");
            case BOTH -> Text.of("justify.estimate.Estimator.construction-equipment");
        });
    }

    private static Text of(BigDecimal rate, Text base) {
        String percent = rate.stripTrailingZeros().toPlainString();
        return Text.of("justify.estimate.Estimator.of", base, percent);
    }
}
