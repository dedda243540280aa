package io.github.labcheck.checker.faults;

import io.github.labcheck.checker.faults.Checked.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Checks the clean design after each edit and compares with what was found before. */
final class FaultRun {

    /**
     * What became of a fault.
     *
     * @param found  what was expected was found
     * @param others new errors that were neither expected nor named as companions, in order
     * @param marks  everything new, in order
     */
    record Outcome(Fault fault, boolean found, List<Mark> others, List<Mark> marks) { }

    private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::toString);

    private final EditedDesign clean;
    private final Checked.Checker checker = new Checked.Checker();
    private final Map<LocalDate, Set<Mark>> baselines = new HashMap<>();
    private final Map<FaultFamily, Set<Mark>> prepared = new HashMap<>();

    FaultRun(EditedDesign clean) {
        this.clean = clean;
    }

    /** What the preparation of a family gives by itself; nothing, if it is one. */
    List<Mark> afterPreparation(FaultFamily family) {
        return sorted(prepared(family), baseline(family.asOf()));
    }

    private Set<Mark> baseline(LocalDate asOf) {
        if (!baselines.containsKey(asOf)) {
            baselines.put(asOf, checker.marks(clean, asOf));
        }
        return baselines.get(asOf);
    }

    private Set<Mark> prepared(FaultFamily family) {
        return prepared.computeIfAbsent(family, f -> f.preparation() == FaultFamily.NONE
                ? baseline(f.asOf()) : after(f.preparation(), f.asOf()));
    }

    private Set<Mark> after(Consumer<EditedDesign> edit, LocalDate asOf) {
        EditedDesign design = clean.copy();
        edit.accept(design);
        return checker.marks(design, asOf);
    }

    Outcome seed(FaultFamily family, Fault fault) {
        List<Mark> marks = sorted(after(family.preparation().andThen(fault.edit()), family.asOf()), prepared(family));
        boolean found = marks.stream().anyMatch(m -> m.violated() && family.clauses().contains(m.clause())
                && fault.subjects().contains(m.subject()));
        List<Mark> others = marks.stream().filter(Mark::error).filter(m -> !family.clauses().contains(m.clause())
                && !family.companions().containsKey(m.clause())).toList();
        return new Outcome(fault, found, others, marks);
    }

    /** What is new after an edit that breaks nothing. */
    List<Mark> leave(HarmlessEdits.Edit edit) {
        Set<Mark> marks = after(edit.base().andThen(edit.change()), null).stream().map(edit.back()).collect(Collectors.toSet());
        return sorted(marks, edit.base() == FaultFamily.NONE ? baseline(null) : after(edit.base(), null));
    }

    private static List<Mark> sorted(Set<Mark> marks, Set<Mark> before) {
        List<Mark> fresh = new ArrayList<>(marks);
        fresh.removeAll(before);
        fresh.sort(ORDER);
        return fresh;
    }
}
