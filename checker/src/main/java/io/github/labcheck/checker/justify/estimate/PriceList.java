package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.justify.estimate.Prices.By;
import io.github.labcheck.checker.justify.inventory.AreaKind;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.checker.justify.inventory.Inventory.Room;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the price of a thing: the most particular entry of the price file that fits, or what the design says. */
public final class PriceList {

    /**
     * A price and where it comes from.
     *
     * @param price yuan a unit
     */
    public record Quote(BigDecimal price, Text source) { }

    /** Where a price of the price file comes from, as a paper says it. */
    static final Text LISTED = Text.of("justify.estimate.PriceList.price-list");

    private final Prices prices;
    private final Schema schema;

    /**
     * A price list.
     *
     * @param prices what the user gave, null if nothing
     */
    public PriceList(Prices prices, Schema schema) {
        this.prices = prices;
        this.schema = schema;
    }

    /** The price of a piece of equipment: by id, by model, by type, by a wider type, and last what the design states. */
    public Optional<Quote> equipment(Equipment item) {
        Optional<Quote> listed = prices == null ? Optional.empty() : prices.equipment().stream()
                .filter(p -> fits(p, item)).min(Comparator.comparing(Prices.Equipment::by)
                        .thenComparing(p -> -width(p)).thenComparing(Prices.Equipment::line))
                .map(p -> new Quote(p.price(), LISTED));
        return listed.or(() -> Optional.ofNullable(item.cost())
                .map(c -> new Quote(c, Text.of("justify.estimate.PriceList.design"))));
    }

    private static boolean fits(Prices.Equipment price, Equipment item) {
        return switch (price.by()) {
            case ID -> price.name().equals(item.id());
            case MODEL -> price.name().equals(item.model());
            case TYPE -> item.type() != null && item.type().is(price.name());
        };
    }

    private int width(Prices.Equipment price) {
        return price.by() == By.TYPE ? depth(price.name()) : 0;
    }

    /**
     * The price of fitting out a room: by its function, by a wider one, and last the one for all other rooms. Stairs, shafts, lifts and
     * yards
     * have none but one that is given for them.
     */
    public Optional<Prices.FitOut> fitOut(Room room) {
        List<Concept> functions = room.functions();
        return prices == null ? Optional.empty() : prices.fitOut().stream()
                .filter(p -> AreaKind.of(room).fittedOut() || p.function() != null && schema.concept(p.function()).filter(AreaKind::named)
                .isPresent())
                .filter(p -> p.function() == null || functions.stream().anyMatch(f -> f.is(p.function())))
                .min(Comparator.comparingInt((Prices.FitOut p) -> p.function() == null ? 0 : -depth(p.function()))
                        .thenComparing(Prices.FitOut::line));
    }

    /** How narrow a concept is; at least 1. */
    private int depth(String iri) {
        return schema.concept(iri).map(c -> c.broader().size()).orElse(1);
    }
}
