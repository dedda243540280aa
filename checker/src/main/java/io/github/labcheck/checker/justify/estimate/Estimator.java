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
    private static final Text PIECES = new Text("台（套）", "pcs");
    private static final Text FIT_OUT = Work.FIT_OUT.label();
    private static final Text REMEDIES = Work.REMEDY.label();
    private static final Text WORKS = new Text("项", "item");

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
        unpriced(without.stream().filter(r -> AreaKind.of(r).fittedOut()).toList(), "房间装修", "fitting out");
        unpriced(without.stream().filter(r -> AreaKind.of(r) == AreaKind.OUTDOOR).toList(), "室外场地", "yards");
    }

    private void unpriced(List<Room> rooms, String zh, String en) {
        if (!rooms.isEmpty()) {
            unpriced.add(new Unpriced(Part.CONSTRUCTION, new Text(zh + "，" + rooms.size() + " 处", en + ", " + rooms.size() + " places"),
                    Inventory.area(rooms),
                    SQUARE_METRES, things(rooms)));
        }
    }

    private static List<String> things(List<Room> rooms) {
        return rooms.stream().map(r -> Estimate.thing("Room", r.id())).toList();
    }

    private Text fitOutName(Prices.FitOut price, int rooms) {
        Text group = price.function() == null ? new Text("其他房间", "other rooms")
                : schema.concept(price.function()).orElseThrow().label();
        return new Text(group.zh() + "装修，" + rooms + " 间", "fitting out " + group.en() + ", " + rooms + " rooms");
    }

    private void fixes(List<Fix> fixes) {
        for (Fix fix : fixes) {
            line(Part.CONSTRUCTION, REMEDIES, new Text("整改：" + fix.work().zh(), "remedy: " + fix.work().en()), BigDecimal.ONE, WORKS,
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
                    : new Text(kind.name().zh() + "（" + kind.model() + "）", kind.name().en() + " (" + kind.model() + ")");
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
            share(Part.CONTINGENCY, new Text("预备费", "contingency"),
                    Money.percent(rate.percent(), new Estimate(lines, unpriced).total()),
                    of(rate.percent(), new Text("前三部分之和", "the sum of the first three parts")));
        }
    }

    private void share(Part part, Text name, BigDecimal amount, Text share) {
        Text source = PriceList.LISTED;
        lines.add(new Line(part, null, name, null, null, null, amount, share == null ? source
                : new Text(share.zh() + "；" + source.zh(), share.en() + "; " + source.en()), List.of(), List.of()));
    }

    private static Text of(BigDecimal rate, Prices.Base base) {
        return of(rate, switch (base) {
            case CONSTRUCTION -> new Text("建筑安装工程费", "construction");
            case EQUIPMENT -> new Text("设备购置费", "equipment");
            case BOTH -> new Text("建筑安装工程费与设备购置费之和", "construction and equipment");
        });
    }

    private static Text of(BigDecimal rate, Text base) {
        String percent = rate.stripTrailingZeros().toPlainString();
        return new Text(base.zh() + "的 " + percent + "%", percent + "% of " + base.en());
    }
}
