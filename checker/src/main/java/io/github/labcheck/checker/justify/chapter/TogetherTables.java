package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.inventory.Inventory;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The tables of several laboratories: one in a row, and their sum below. */
final class TogetherTables {

    private static final String NOTHING = "—";

    private final List<Justification> all;
    private final PaperBuilder out;

    TogetherTables(List<Justification> all, PaperBuilder out) {
        this.all = all;
        this.out = out;
    }

    /** A column of numbers: its head and its number for a laboratory, null where it has none. */
    private record Number(Column column, Function<Justification, BigDecimal> of, boolean money) {

        String shown(BigDecimal number) {
            return number == null ? NOTHING : money ? Money.shown(number) : number.toPlainString();
        }
    }

    private Number count(Text words, Function<Justification, Integer> of) {
        return new Number(out.numbers(words, 3), e -> of.apply(e) == null ? null : BigDecimal.valueOf(of.apply(e)), false);
    }

    private Number area(Text words, Function<Justification, BigDecimal> of) {
        return new Number(out.numbers(words, 4), of, false);
    }

    private Number money(Text words, Function<Justification, BigDecimal> of) {
        return new Number(out.numbers(words, 5), of, true);
    }

    /** Rooms, areas and people. */
    void extent() {
        table(Text.of("justify.chapter.TogetherTables.extent-laboratories"), List.of(
                count(Text.of("justify.chapter.TogetherTables.rooms"), e -> e.design().inventory().rooms().size()),
                area(Text.of("justify.chapter.TogetherTables.rooms-under-roof-m2"), e -> e.design().inventory().areas().net()),
                area(Text.of("justify.chapter.TogetherTables.floor-area-m2"), e -> e.design().inventory().areas().gross()),
                area(Text.of("justify.chapter.TogetherTables.built-refitted-m2"), e -> Inventory.area(e.scope().built())),
                count(Text.of("justify.chapter.TogetherTables.staff"), e -> e.design().inventory().areas().staff())));
        lacking(Text.of("justify.chapter.TogetherTables.floor-area"), e -> e.design().inventory().areas().gross() == null);
        lacking(Text.of("justify.chapter.TogetherTables.staff-in-extent"), e -> e.design().inventory().areas().staff() == null);
    }

    /** Who does not say something, so that it is in no sum. */
    private void lacking(Text words, Function<Justification, Boolean> lacks) {
        List<String> who = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (lacks.apply(all.get(i))) {
                who.add(Together.annex(i, out));
            }
        }
        if (!who.isEmpty()) {
            out.note(Text.of("justify.chapter.TogetherTables.no-stated-no-sum", out.list(who), out.say(words)));
        }
    }

    /** Pieces and what they are worth. */
    void equipment() {
        table(Text.of("justify.chapter.TogetherTables.equipment-laboratories"), List.of(
                count(Text.of("justify.chapter.TogetherTables.pieces"), e -> Inventory.pieces(e.design().inventory().equipment())),
                count(Text.of("justify.chapter.TogetherTables.bought"), e -> Inventory.pieces(e.scope().bought())),
                money(Text.of("justify.chapter.TogetherTables.bought-cny-10-000"),
                        e -> TenThousands.of(e.estimate()).parts().get(Part.EQUIPMENT)),
                count(Text.of("justify.chapter.TogetherTables.there"), e -> Inventory.pieces(e.scope().owned())),
                money(Text.of("justify.chapter.TogetherTables.there-cny-10-000"), e -> TenThousands.alone(owned(e)))));
        out.paragraph(Text.of("justify.chapter.TogetherTables.amounts-those-equipment-price"));
    }

    private static BigDecimal owned(Justification one) {
        return Money.sum(one.scope().owned().stream().flatMap(e -> one.quotes().equipment(e)
                .map(q -> Money.times(BigDecimal.valueOf(e.quantity()), q.price())).stream()).toList());
    }

    /** Verdicts by how much they bind. */
    void findings() {
        out.paragraph(Text.of("justify.chapter.TogetherTables.errors-violate-mandatory-shall"));
        table(Text.of("justify.chapter.TogetherTables.violations-laboratories"), List.of(
                count(Text.of("justify.chapter.TogetherTables.present-state"), e -> e.compared() ? e.present().size() : null),
                verdicts(Text.of("justify.chapter.TogetherTables.errors"), Summary::errors),
                        verdicts(Text.of("justify.chapter.TogetherTables.warnings"), Summary::warnings),
                verdicts(Text.of("justify.chapter.TogetherTables.advice"), Summary::advice),
                        verdicts(Text.of("justify.chapter.TogetherTables.waived"), Summary::waived),
                verdicts(Text.of("justify.chapter.TogetherTables.not-judged"), Summary::undetermined),
                        verdicts(Text.of("justify.chapter.TogetherTables.manual"), Summary::manual)));
    }

    private Number verdicts(Text words, Function<Summary, Integer> of) {
        return count(words, e -> of.apply(e.design().report().summary()));
    }

    /** The estimates by their parts. */
    void costs() {
        out.paragraph(Text.same(out.begin(Together.estimate(all, out))));
        if (all.stream().noneMatch(e -> new MoneyWords(e, out).priced())) {
            return;
        }
        table(Text.of("justify.chapter.TogetherTables.estimates-laboratories-cny-10"), List.of(
                part(Text.of("justify.chapter.TogetherTables.construction"), Part.CONSTRUCTION),
                        part(Text.of("justify.chapter.TogetherTables.equipment"), Part.EQUIPMENT),
                part(Text.of("justify.chapter.TogetherTables.other-costs"), Part.OTHER),
                        part(Text.of("justify.chapter.TogetherTables.contingency"), Part.CONTINGENCY),
                money(Text.of("justify.chapter.TogetherTables.total"), e -> TenThousands.of(e.estimate()).total()),
                count(Text.of("justify.chapter.TogetherTables.no-price"), e -> e.estimate().unpriced().size())));
    }

    private Number part(Text words, Part part) {
        return money(words, e -> TenThousands.of(e.estimate()).parts().get(part));
    }

    /** What is asked for. */
    void asked() {
        out.paragraph(Text.same(out.begin(Together.request(all, out))));
        if (all.stream().anyMatch(e -> Together.asked(e) != null)) {
            table(Text.of("justify.chapter.TogetherTables.amounts-asked-cny-10"), List.of(
                    money(Text.of("justify.chapter.TogetherTables.asked"), Together::asked)));
        }
    }

    private void table(Text caption, List<Number> numbers) {
        List<Column> columns = new ArrayList<>(List.of(out.words(Text.of("justify.chapter.TogetherTables.annex"), 3),
                out.words(Text.of("justify.chapter.TogetherTables.laboratory"), 8)));
        numbers.forEach(n -> columns.add(n.column()));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Justification one = all.get(i);
            List<String> cells = new ArrayList<>(List.of(Together.annex(i, out), one.design().report().name()));
            numbers.forEach(n -> cells.add(n.shown(n.of().apply(one))));
            rows.add(new Row(cells, false));
        }
        List<String> sums = new ArrayList<>(List.of("", out.say(Text.of("justify.chapter.TogetherTables.total"))));
        numbers.forEach(n -> sums.add(n.shown(all.stream().map(n.of()).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null))));
        rows.add(new Row(sums, true));
        out.table(caption, columns, rows);
    }
}
