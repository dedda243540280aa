package io.github.labcheck.checker.justify.estimate;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a user says things cost.
 *
 * @param file         the file, as it was given
 * @param title        where the prices come from
 * @param equipment    prices of equipment
 * @param fitOut       prices of fitting out rooms
 * @param otherCosts   costs beside building and equipment
 * @param contingency  percent of everything else that is set aside, null if nothing is said
 * @param remedies     what it costs to put findings right
 * @param works        prices of kinds of work
 */
public record Prices(String file, String title, List<Equipment> equipment, List<FitOut> fitOut, List<OtherCost> otherCosts,
                     Rate contingency, List<Remedy> remedies, List<WorkPrice> works) {

    public Prices {
        equipment = List.copyOf(equipment);
        fitOut = List.copyOf(fitOut);
        otherCosts = List.copyOf(otherCosts);
        remedies = List.copyOf(remedies);
        works = List.copyOf(works);
    }

    /** What a price of equipment is given for. */
    public enum By { ID, MODEL, TYPE }

    /** What a percentage is taken of. */
    public enum Base { CONSTRUCTION, EQUIPMENT, BOTH }

    /**
     * The price of a piece of equipment.
     *
     * @param by    what it is known by
     * @param name  id, model, or IRI of the type
     * @param price yuan apiece
     * @param line  line of the price file
     */
    public record Equipment(By by, String name, BigDecimal price, int line) { }

    /**
     * The price of fitting out rooms.
     *
     * @param function  IRI of the room function, null for all rooms that no other entry fits
     * @param price     yuan a square metre
     */
    public record FitOut(String function, BigDecimal price, int line) { }

    /** A percentage. */
    public record Rate(BigDecimal percent, int line) { }

    /**
     * A cost beside building and equipment.
     *
     * @param rate    percent of the base, null where the amount is given
     * @param amount  yuan, null where the rate is given
     */
    public record OtherCost(String name, BigDecimal rate, Base base, BigDecimal amount, int line) { }

    /**
     * The price of a kind of work.
     *
     * @param price  yuan a square metre of floor area, null where the amount is given
     * @param amount yuan, null where the price is given
     */
    public record WorkPrice(Work work, BigDecimal price, BigDecimal amount, int line) { }

    /**
     * What it costs to put findings right.
     *
     * @param clauses   identifiers of the clauses whose findings it clears; empty where a finding is named
     * @param finding   beginning of the id of the finding it clears, or null
     * @param work      what is done, or null
     * @param cost      yuan
     * @param once      whether it is paid once for all subjects, rather than for each
     */
    public record Remedy(List<String> clauses, String finding, String work, BigDecimal cost, boolean once, int line) {
        public Remedy {
            clauses = List.copyOf(clauses);
        }
    }
}
