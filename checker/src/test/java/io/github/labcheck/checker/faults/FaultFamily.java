package io.github.labcheck.checker.faults;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Faults of one kind, and what must be found of each. */
final class FaultFamily {

    /** No preparation. */
    static final Consumer<EditedDesign> NONE = d -> { };

    private final String id;
    private final String zh;
    private final String en;
    private final List<String> clauses;
    private final Map<String, String> companions = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Consumer<EditedDesign> preparation = NONE;
    private LocalDate asOf;

    /**
     * A family without faults yet.
     *
     * @param zh      what is broken, in Chinese
     * @param en      the same in English
     * @param clauses identifiers of which one must be found violated
     */
    FaultFamily(String id, String zh, String en, String... clauses) {
        this.id = id;
        this.zh = zh;
        this.en = en;
        this.clauses = List.of(clauses);
    }

    String id() {
        return id;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    List<String> clauses() {
        return clauses;
    }

    /** Clauses that such a fault breaks too, with the reason. */
    Map<String, String> companions() {
        return companions;
    }

    List<Fault> faults() {
        return faults;
    }

    /** A harmless change that makes room for the fault; it must give no finding by itself. */
    Consumer<EditedDesign> preparation() {
        return preparation;
    }

    /** The day that counts as today, for clauses that are not in force on the day of the design; otherwise null. */
    LocalDate asOf() {
        return asOf;
    }

    FaultFamily asOf(int year) {
        asOf = LocalDate.of(year, 12, 1);
        return this;
    }

    FaultFamily prepared(Consumer<EditedDesign> change) {
        preparation = change;
        return this;
    }

    /** Names another clause that such a fault breaks, and why that is right. */
    FaultFamily with(String clause, String reason) {
        companions.put(clause, reason);
        return this;
    }

    FaultFamily add(Fault fault) {
        faults.add(fault);
        return this;
    }

    FaultFamily add(String subject, String what, Consumer<EditedDesign> edit) {
        return add(Fault.of(subject, what, edit));
    }
}
