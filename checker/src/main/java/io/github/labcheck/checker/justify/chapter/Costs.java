package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.estimate.Estimate;
import io.github.labcheck.checker.justify.estimate.Estimate.Line;
import io.github.labcheck.checker.justify.estimate.Estimate.Part;
import io.github.labcheck.checker.justify.estimate.Estimate.Unpriced;
import io.github.labcheck.checker.justify.estimate.Money;
import io.github.labcheck.checker.justify.estimate.TenThousands;
import io.github.labcheck.checker.justify.estimate.Work;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 投资估算: each line with quantity, price, where the price comes from and which clauses and findings it answers. */
final class Costs extends Chapter {

    private static final int SHOWN = 2;
    private static final int LISTED = 60;
    private static final String NOTHING = "—";

    private final TenThousands amounts;

    /** The place of each line in the estimate; equal lines are two. */
    private final Map<Line, Integer> places = new IdentityHashMap<>();

    Costs(Justification evidence, PaperBuilder out) {
        super(evidence, out);
        amounts = TenThousands.of(evidence.estimate());
        evidence.estimate().lines().forEach(line -> places.put(line, places.size()));
    }

    @Override
    void write() {
        Estimate estimate = evidence().estimate();
        if (!evidence().asks()) {
            out().paragraph(Text.of("justify.chapter.Costs.nothing-built-bought-put"));
            return;
        }
        if (evidence().prices() == null) {
            out().note(Text.of("justify.chapter.Costs.there-no-prices-so"));
            equipment(estimate);
            unpriced(estimate.unpriced());
            return;
        }
        out().paragraph(Text.of("justify.chapter.Costs.prices-amounts-cny-10", evidence().prices().title().isEmpty()
                ? out().say(Text.of("justify.chapter.Costs.supplied-author")) : evidence().prices().title()));
        summary(estimate);
        construction(estimate);
        equipment(estimate);
        shares(estimate);
        out().paragraph(Text.of("justify.chapter.Costs.clauses-counts-those-ask"));
        if (evidence().compared()) {
            out().paragraph(Text.of("justify.chapter.Costs.puts-right-counts-own"));
            new Remedied(evidence(), out()).write();
        }
        unpriced(estimate.unpriced());
    }

    private void summary(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        Groups.by(estimate.lines(Part.CONSTRUCTION), Line::group)
                .forEach((work, lines) -> rows.add(row(out().say(Text.of("words.indent")) + out().begin(in(work)), lines.size(), sum(lines),
                share(Money.sum(lines.stream().map(Line::amount).toList()), estimate.total()))));
        rows.sort(Comparator.comparingInt(r -> order(r.cells().get(0))));
        rows.add(0, strong(name(Part.CONSTRUCTION), estimate.lines(Part.CONSTRUCTION).size(),
                sum(Part.CONSTRUCTION),
                share(estimate.sum(Part.CONSTRUCTION), estimate.total())));
        for (Part part : List.of(Part.EQUIPMENT, Part.OTHER, Part.CONTINGENCY)) {
            rows.add(strong(name(part), estimate.lines(part).size(), sum(part),
                    share(estimate.sum(part), estimate.total())));
        }
        boolean partial = !estimate.unpriced().isEmpty();
        rows.add(strong(partial ? out().say(Text.of("justify.chapter.Costs.sum-what-price-items", estimate.unpriced().size()))
                : out().say(Text.of("justify.chapter.Costs.total")),
                estimate.lines().size(), Money.shown(amounts.total()), share(estimate.total(), estimate.total())));
        out().table(partial ? Text.of("justify.chapter.Costs.summary-incomplete-estimate")
                : Text.of("justify.chapter.Costs.summary-estimate"),
                List.of(out().words(Text.of("justify.chapter.Costs.part"), 5),
                out().numbers(Text.of("justify.chapter.Costs.lines"), 2), out().numbers(Text.of("justify.chapter.Costs.cny-10-000"), 4),
                        out().numbers(Text.of("justify.chapter.Costs.share"), 2)), rows);
    }

    /** The place of a kind of work in the usual order. */
    private int order(String cell) {
        for (Work work : Work.values()) {
            if (cell.equals(out().say(Text.of("words.indent")) + out().begin(in(work.label())))) {
                return work.ordinal();
            }
        }
        return Work.values().length;
    }

    /** What lines cost together, in ten thousands. */
    private String sum(List<Line> lines) {
        return Money.shown(amounts.sum(indices(lines)));
    }

    /** What a part costs, in ten thousands. */
    private String sum(Part part) {
        return Money.shown(amounts.parts().get(part));
    }

    private List<Integer> indices(List<Line> lines) {
        return lines.stream().map(places::get).toList();
    }

    private static String share(BigDecimal part, BigDecimal total) {
        return total.signum() == 0 ? "0.0" : part.multiply(BigDecimal.valueOf(100)).divide(total, 1, RoundingMode.HALF_UP).toPlainString();
    }

    private String name(Part part) {
        return switch (part) {
            case CONSTRUCTION -> out().say(Text.of("justify.chapter.Costs.construction"));
            case EQUIPMENT -> out().say(Text.of("justify.chapter.Costs.equipment"));
            case OTHER -> out().say(Text.of("justify.chapter.Costs.other-costs"));
            case CONTINGENCY -> out().say(Text.of("justify.chapter.Costs.contingency"));
        };
    }

    /** Every line of construction and equipment with its source and all that it answers, for the annex. */
    void lines() {
        FindingNumbers numbers = new FindingNumbers(evidence(), out().language());
        List<Row> rows = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Line> lines = evidence().estimate().lines(part);
            if (!lines.isEmpty()) {
                rows.add(Row.across(name(part)));
            }
            for (Line line : lines) {
                rows.add(row(in(line.name()), line.quantity() == null ? NOTHING : line.quantity().toPlainString() + " " + in(line.unit()),
                        line.price() == null ? NOTHING
                        : Money.shown(line.price()), Money.shown(line.amount()),
                        in(line.source())));
                List<Finding> cured = evidence().cures().ofLine(places.get(line));
                if (!cured.isEmpty()) {
                    rows.add(Row.more(out().say(Text.of("justify.chapter.Costs.puts-right-present-state", numbers.ofPresent(cured)))));
                }
            }
            if (!lines.isEmpty()) {
                rows.add(strong(out().say(Text.of("justify.chapter.Costs.sum")), "", "", Money.shown(evidence().estimate().sum(part)), ""));
            }
        }
        if (!rows.isEmpty()) {
            rows.add(strong(evidence().estimate().unpriced().isEmpty() ? out().say(Text.of("justify.chapter.Costs.total")) : out()
                    .say(Text.of("justify.chapter.Costs.sum-what-price")), "", "",
                    Money.shown(evidence().estimate().total()), ""));
        }
        out().table(Text.of("justify.chapter.Costs.lines-estimate"),
                List.of(out().words(Text.of("justify.chapter.Costs.what"), 8), out().numbers(Text.of("justify.chapter.Costs.quantity"), 3),
                out().numbers(Text.of("justify.chapter.Costs.price-cny"), 3),
                        out().numbers(Text.of("justify.chapter.Costs.amount-cny"), 4),
                        out().words(Text.of("justify.chapter.Costs.price-from"), 4)), rows);
    }

    private void construction(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Line line : estimate.lines(Part.CONSTRUCTION)) {
            rows.add(answering(row(rows.size() + 1, in(line.name()), line.quantity().toPlainString() + " " + in(line.unit()),
                    Money.shown(line.price()), sum(List.of(line)), clauses(List.of(line))), List.of(line)));
        }
        if (!rows.isEmpty()) {
            rows.add(answering(strong("", out().say(Text.of("justify.chapter.Costs.sum")), "", "", sum(Part.CONSTRUCTION), ""),
                    estimate.lines(Part.CONSTRUCTION)));
        }
        out().table(new Text(name(Part.CONSTRUCTION), name(Part.CONSTRUCTION)),
                answering(List.of(out().numbers(Text.of("justify.chapter.Costs.no"), 1),
                out().words(Text.of("justify.chapter.Costs.what"), 6),
                out().numbers(Text.of("justify.chapter.Costs.quantity"), 3), out().numbers(Text.of("justify.chapter.Costs.price-cny"), 4),
                out().numbers(Text.of("justify.chapter.Costs.cny-10-000"), 4), out()
                .numbers(Text.of("justify.chapter.Costs.clauses"), 3))), rows);
    }

    private void equipment(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        Map<String, List<Line>> groups = new TreeMap<>(Groups.othersLast());
        groups.putAll(Groups.by(estimate.lines(Part.EQUIPMENT), l -> out().begin(in(l.group()))));
        groups.forEach((group, lines) -> rows.add(answering(row(group, lines.size(),
                lines.stream().map(Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString(),
                sum(lines), clauses(lines)), lines)));
        if (!rows.isEmpty()) {
            rows.add(answering(strong(out().say(Text.of("justify.chapter.Costs.sum")), estimate.lines(Part.EQUIPMENT).size(), "",
                    sum(Part.EQUIPMENT), ""), estimate.lines(Part.EQUIPMENT)));
        }
        out().table(new Text(name(Part.EQUIPMENT), name(Part.EQUIPMENT)),
                answering(List.of(out().words(Text.of("justify.chapter.Costs.kind"), 4),
                out().numbers(Text.of("justify.chapter.Costs.kinds"), 2),
                out().numbers(Text.of("justify.chapter.Costs.pieces"), 3), out().numbers(Text.of("justify.chapter.Costs.cny-10-000"), 4),
                out().numbers(Text.of("justify.chapter.Costs.clauses"), 3))), rows);
    }

    /** How many clauses ask for what some lines pay for. */
    private static String clauses(List<Line> lines) {
        return Long.toString(lines.stream().flatMap(l -> l.clauses().stream()).distinct().count());
    }

    /** A row with how many violations of the present state lines cure, each line alone; without a present state the row as it is. */
    private Row answering(Row row, List<Line> lines) {
        return evidence().compared() ? new Row(with(row.cells(),
                Integer.toString(evidence().cures().ofLines(indices(lines)))), row.strong())
                : row;
    }

    /** Columns with that of what lines put right, where there is a present state. */
    private List<Column> answering(List<Column> columns) {
        return evidence().compared() ? with(columns, out().numbers(Text.of("justify.chapter.Costs.puts-right"), 3)) : columns;
    }

    private static <T> List<T> with(List<T> all, T last) {
        return Stream.concat(all.stream(), Stream.of(last)).toList();
    }

    /** Other costs and the contingency, which are shares of what stands before them. */
    private void shares(Estimate estimate) {
        List<Row> rows = new ArrayList<>();
        for (Part part : List.of(Part.OTHER, Part.CONTINGENCY)) {
            estimate.lines(part).forEach(l -> rows.add(row(name(part), in(l.name()), how(l), sum(List.of(l)))));
            if (!estimate.lines(part).isEmpty()) {
                rows.add(strong(name(part), out().say(Text.of("justify.chapter.Costs.sum")), "", sum(part)));
            }
        }
        out().table(Text.of("justify.chapter.Costs.other-costs-contingency"),
                List.of(out().words(Text.of("justify.chapter.Costs.part"), 4), out().words(Text.of("justify.chapter.Costs.what"), 4),
                out().words(Text.of("justify.chapter.Costs.how"), 7), out().numbers(Text.of("justify.chapter.Costs.cny-10-000"), 4)), rows);
    }

    /** How a share is worked out, without where the price file says so. */
    private String how(Line line) {
        String source = in(line.source());
        int end = source.lastIndexOf(out().say(Text.of("words.semicolon")));
        return end < 0 ? out().say(Text.of("justify.chapter.Costs.fixed-amount")) : source.substring(0, end);
    }

    private void unpriced(List<Unpriced> unpriced) {
        if (unpriced.isEmpty()) {
            return;
        }
        List<String> items = unpriced.stream().map(u -> in(u.name()) + " " + u.quantity().toPlainString() + " " + in(u.unit())).toList();
        out().note(Text.of("justify.chapter.Costs.items-without-price-no", unpriced.size(), out().list(items, LISTED)));
    }
}
