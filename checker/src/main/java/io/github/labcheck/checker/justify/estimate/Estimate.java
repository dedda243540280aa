package io.github.labcheck.checker.justify.estimate;

import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a project costs, line by line.
 *
 * @param lines     priced lines, in the order of their parts
 * @param unpriced  what would cost something but has no price; in no sum
 */
public record Estimate(List<Line> lines, List<Unpriced> unpriced) {

    public Estimate {
        lines = List.copyOf(lines);
        unpriced = List.copyOf(unpriced);
    }

    /** The parts of a project's cost. */
    public enum Part { CONSTRUCTION, EQUIPMENT, OTHER, CONTINGENCY }

    /**
     * One line.
     *
     * @param part      the part it belongs to
     * @param group     what kind of thing it is, null where the amount is a share of others
     * @param name      what is paid for
     * @param quantity  how much of it, null where the amount is a share of others
     * @param unit      what it is counted in
     * @param price     yuan a unit, null where there is no quantity
     * @param amount    yuan, in whole cents
     * @param source    where the price comes from
     * @param clauses   ids of the clauses that ask for such a thing; empty if none does
     * @param things    what it pays for, as {@link #thing} names it
     */
    public record Line(Part part, Text group, Text name, BigDecimal quantity, Text unit, BigDecimal price, BigDecimal amount,
                       Text source, List<String> clauses, List<String> things) {
        public Line {
            clauses = List.copyOf(clauses);
            things = List.copyOf(things);
        }
    }

    /** Something without a price. */
    public record Unpriced(Part part, Text name, BigDecimal quantity, Text unit, List<String> things) {
        public Unpriced {
            things = List.copyOf(things);
        }
    }

    /** How a room or a thing is named among what a line pays for. */
    public static String thing(String type, String id) {
        return type + " " + id;
    }

    /** The lines of a part. */
    public List<Line> lines(Part part) {
        return lines.stream().filter(l -> l.part() == part).toList();
    }

    /** The sum of a part. */
    public BigDecimal sum(Part part) {
        return Money.sum(lines(part).stream().map(Line::amount).toList());
    }

    /** The sums of all parts, which add up to the total. */
    public Map<Part, BigDecimal> sums() {
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            sums.put(part, sum(part));
        }
        return sums;
    }

    /** The sum of everything. */
    public BigDecimal total() {
        return Money.sum(sums().values());
    }
}
