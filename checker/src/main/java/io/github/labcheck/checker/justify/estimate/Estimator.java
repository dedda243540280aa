package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Estimate.Unpriced;
import io.github.labcheck.checker.justify.estimate.PriceList.Quote;
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
    private static final Text FIT_OUT = new Text("装修", "fitting out");
    private static final Text REMEDIES = new Text("整改", "remedies");
    private static final Text WORKS = new Text("项", "item");

    private final Prices prices;
    private final PriceList list;
    private final Schema schema;
    private final Answers answers;
    private final Function<Concept, Text> groups;
    private final List<Line> lines = new ArrayList<>();
    private final List<Unpriced> unpriced = new ArrayList<>();

    /** Which clauses and findings something answers, by their ids. */
    public interface Answers {

        /** What rooms of some functions answer. */
        List<String> rooms(List<Concept> functions);

        /** What equipment of a type answers; the type may be null. */
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

    /** The estimate of what is built, bought and put right. */
    public Estimate estimate(List<Room> built, List<Equipment> bought, List<Fix> fixes) {
        rooms(built);
        fixes(fixes);
        equipment(bought);
        if (prices != null) {
            shares();
        }
        return new Estimate(lines, unpriced);
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
                        SQUARE_METRES, e.getKey().price(), PriceList.line(e.getKey().line()),
                        answers.rooms(e.getValue().stream().flatMap(r -> r.functions().stream()).distinct().toList())));
        if (!without.isEmpty()) {
            unpriced.add(new Unpriced(Part.CONSTRUCTION, new Text("房间装修，" + without.size() + " 间",
                    "fitting out " + without.size() + " rooms"), Inventory.area(without), SQUARE_METRES));
        }
    }

    private Text fitOutName(Prices.FitOut price, int rooms) {
        Text group = price.function() == null ? new Text("其他房间", "other rooms")
                : schema.concept(price.function()).orElseThrow().label();
        return new Text(group.zh() + "装修，" + rooms + " 间", "fitting out " + group.en() + ", " + rooms + " rooms");
    }

    private void fixes(List<Fix> fixes) {
        for (Fix fix : fixes) {
            List<String> cleared = new ArrayList<>();
            fix.findings().forEach(f -> {
                if (!cleared.contains(f.clause().id())) {
                    cleared.add(f.clause().id());
                }
                cleared.add("#" + f.id().substring(0, Math.min(8, f.id().length())));
            });
            line(Part.CONSTRUCTION, REMEDIES, new Text("整改：" + fix.work().zh(), "remedy: " + fix.work().en()), BigDecimal.ONE, WORKS,
                    fix.cost(), PriceList.line(fix.line()), cleared);
        }
    }

    /** Equal things at an equal price are one line. */
    private record Kind(Text name, Concept type, String model, Quote quote) { }

    private void equipment(List<Equipment> bought) {
        Map<Kind, Integer> kinds = new LinkedHashMap<>();
        bought.forEach(e -> kinds.merge(new Kind(e.name(), e.type(), e.model(), list.equipment(e).orElse(null)), e.quantity(), Integer::sum));
        kinds.forEach((kind, pieces) -> {
            Text name = kind.model().isEmpty() ? kind.name()
                    : new Text(kind.name().zh() + "（" + kind.model() + "）", kind.name().en() + " (" + kind.model() + ")");
            if (kind.quote() == null) {
                unpriced.add(new Unpriced(Part.EQUIPMENT, name, BigDecimal.valueOf(pieces), PIECES));
            } else {
                line(Part.EQUIPMENT, groups.apply(kind.type()), name, BigDecimal.valueOf(pieces), PIECES, kind.quote().price(), kind.quote().source(),
                        answers.equipment(kind.type()));
            }
        });
    }

    private void line(Part part, Text group, Text name, BigDecimal quantity, Text unit, BigDecimal price, Text source, List<String> answered) {
        lines.add(new Line(part, group, name, quantity, unit, price, Money.times(quantity, price), source, answered));
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
            share(Part.OTHER, Text.same(cost.name()), amount, cost.rate() == null ? null : of(cost.rate(), cost.base()), cost.line());
        }
        if (prices.contingency() != null) {
            Prices.Rate rate = prices.contingency();
            share(Part.CONTINGENCY, new Text("预备费", "contingency"),
                    Money.percent(rate.percent(), new Estimate(lines, unpriced).total()),
                    of(rate.percent(), new Text("前三部分之和", "the sum of the first three parts")), rate.line());
        }
    }

    private void share(Part part, Text name, BigDecimal amount, Text share, int at) {
        Text source = PriceList.line(at);
        lines.add(new Line(part, null, name, null, null, null, amount, share == null ? source
                : new Text(share.zh() + "；" + source.zh(), share.en() + "; " + source.en()), List.of()));
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
