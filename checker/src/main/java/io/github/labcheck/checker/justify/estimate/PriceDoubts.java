package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.inventory.Inventory.Equipment;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prices that an author should look at again: out of any usual order, or far from what the design itself says. */
public final class PriceDoubts {

    /** Fitting out a square metre of a laboratory costs at least and at most about so much, yuan. */
    private static final BigDecimal LOWEST_FIT_OUT = BigDecimal.valueOf(100);
    private static final BigDecimal HIGHEST_FIT_OUT = BigDecimal.valueOf(50_000);

    /** Hardly a piece of laboratory equipment costs more, yuan. */
    private static final BigDecimal HIGHEST_PIECE = BigDecimal.valueOf(30_000_000);

    /** A price is far from another from this factor on. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    /** Names in a sentence. */
    private static final int NAMED = 6;

    private PriceDoubts() {
    }

    /** What is to be asked of the prices of an estimate and of the equipment that it buys. */
    public static List<Text> of(Estimate estimate, List<Equipment> bought, PriceList quotes) {
        List<Text> doubts = new ArrayList<>();
        for (Line line : estimate.lines()) {
            if (line.price() == null) {
                continue;
            }
            boolean area = line.part() == Part.CONSTRUCTION && line.unit().zh().equals("m²");
            if (line.price().signum() == 0) {
                doubts.add(asked(line, Text.of("justify.estimate.PriceDoubts.price-0")));
            } else if (area && (line.price().compareTo(LOWEST_FIT_OUT) < 0 || line.price().compareTo(HIGHEST_FIT_OUT) > 0)) {
                doubts.add(asked(line, Text.of("justify.estimate.PriceDoubts.price-square-metre-unusual")));
            } else if (line.part() == Part.EQUIPMENT && line.price().compareTo(HIGHEST_PIECE) > 0) {
                doubts.add(asked(line, Text.of("justify.estimate.PriceDoubts.price-unusual")));
            }
        }
        bought.stream().filter(e -> e.cost() != null && e.cost().signum() > 0)
                .forEach(e -> quotes.equipment(e).filter(q -> far(q.price(),
                        e.cost())).ifPresent(q -> doubts.add(Text.of("justify.estimate.PriceDoubts.price-cny-ten-times", e.name(), e.id(),
                        Money.shown(q.price()), Money.shown(e.cost())))));
        return doubts;
    }

    /** Prices for single things or models that there are not: the file may belong to another project. */
    public static List<Text> strange(Prices prices, List<Equipment> there) {
        List<String> names = prices == null ? List.of() : prices.equipment().stream().filter(p -> p.by() != Prices.By.TYPE)
                .filter(p -> there.stream().noneMatch(e -> p.name().equals(p.by() == Prices.By.ID ? e.id() : e.model())))
                .map(Prices.Equipment::name).distinct().toList();
        if (names.isEmpty()) {
            return List.of();
        }
        String shown = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return List.of(Text.of("justify.estimate.PriceDoubts.price-list-ids-models", names.size(), shown, names.size() > NAMED
                ? Text.of("justify.estimate.PriceDoubts.more") : Text.same("")));
    }

    private static Text asked(Line line, Text words) {
        return Text.of("justify.estimate.PriceDoubts.cny", line.name(), words, Money.shown(line.price()));
    }

    private static boolean far(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(FAR)) >= 0 || other.compareTo(one.multiply(FAR)) >= 0;
    }
}
