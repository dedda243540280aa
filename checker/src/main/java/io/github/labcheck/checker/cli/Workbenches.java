package io.github.labcheck.checker.cli;

import io.github.labcheck.checker.operation.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Hands out what commands work with. For a check it begins to load before the options are understood: that saves a fifth of a second. */
final class Workbenches {

    private static final Set<String> CHECKING = Set.of("check", "compare-editions", "diff", "import", "justify", "watch");

    private final Workbench begun;

    private Workbenches(Workbench begun) {
        this.begun = begun;
    }

    /** Looks at the first argument to see what will be needed. */
    static Workbenches expecting(String... arguments) {
        return new Workbenches(arguments.length > 1 && CHECKING.contains(arguments[0]) ? Workbench.forChecking(List.of()) : null);
    }

    /** With a workbench that is there already; packs need another. */
    static Workbenches sharing(Workbench workbench) {
        return new Workbenches(workbench);
    }

    Workbench forChecking(SharedOptions shared) {
        return forChecking(shared.packs()).within(shared.bounds());
    }

    Workbench forReading(SharedOptions shared) {
        return forReading(shared.packs()).within(shared.bounds());
    }

    Workbench forChecking(List<Path> packs) {
        return begun != null && packs.isEmpty() ? begun : Workbench.forChecking(packs);
    }

    Workbench forReading(List<Path> packs) {
        return Workbench.forReading(packs);
    }
}
