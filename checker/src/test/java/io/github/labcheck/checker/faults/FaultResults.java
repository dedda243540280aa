package io.github.labcheck.checker.faults;

import io.github.labcheck.checker.faults.Checked.Mark;
import io.github.labcheck.checker.faults.FaultRun.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of all faults and of all harmless edits, and whether that is good enough. */
final class FaultResults {

    /** Of all faults at least this share must be found, and of those of each family. */
    private static final double OVERALL = 0.98;
    private static final double FAMILY = 0.90;

    private final Map<FaultFamily, List<Outcome>> outcomes = new LinkedHashMap<>();
    private final Map<FaultFamily, List<Mark>> preparations = new LinkedHashMap<>();
    private final Map<HarmlessEdits.Edit, List<Mark>> harmless = new LinkedHashMap<>();

    void seed(FaultRun run, FaultFamily family, List<Fault> faults) {
        preparations.put(family, run.afterPreparation(family).stream().filter(Mark::violated).toList());
        outcomes.put(family, faults.stream().map(f -> run.seed(family, f)).toList());
    }

    void leave(FaultRun run, HarmlessEdits.Edit edit) {
        harmless.put(edit, run.leave(edit));
    }

    Map<FaultFamily, List<Outcome>> outcomes() {
        return outcomes;
    }

    Map<HarmlessEdits.Edit, List<Mark>> harmless() {
        return harmless;
    }

    static long found(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::found).count();
    }

    static long others(List<Outcome> outcomes) {
        return outcomes.stream().mapToLong(o -> o.others().size()).sum();
    }

    List<Outcome> all() {
        return outcomes.values().stream().flatMap(List::stream).toList();
    }

    /** What is not good enough, one a line. */
    List<String> shortcomings() {
        List<String> lines = new ArrayList<>();
        if (found(all()) < OVERALL * all().size()) {
            lines.add("only " + found(all()) + " of " + all().size() + " faults are found");
        }
        outcomes.forEach((family, each) -> {
            if (found(each) < FAMILY * each.size()) {
                lines.add(family.id() + ": only " + found(each) + " of " + each.size() + " are found");
            }
            each.stream().filter(o -> !o.others().isEmpty())
                    .forEach(o -> lines.add(family.id() + ", " + o.fault().what() + ": other errors " + o.others()));
        });
        preparations.forEach((family, marks) -> {
            if (!marks.isEmpty()) {
                lines.add(family.id() + ": the preparation is not harmless: " + marks);
            }
        });
        harmless.forEach((edit, marks) -> {
            if (!marks.isEmpty()) {
                lines.add("harmless, " + edit.kind() + ", " + edit.what() + ": " + marks);
            }
        });
        return lines;
    }

    /** Faults that were not found, with what was found instead. */
    List<String> missed() {
        List<String> lines = new ArrayList<>();
        outcomes.forEach((family, each) -> each.stream().filter(o -> !o.found())
                .forEach(o -> lines.add(family.id() + ", " + o.fault().what() + ": " + o.marks())));
        return lines;
    }
}
