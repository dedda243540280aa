package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.check.WaiverPolicy;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file of accepted violations.
 *
 * @param path     the file, null if none was given
 * @param waivers  what it accepts
 * @param errors   what is wrong with it
 * @param lines    its lines
 */
public record WaiverFile(Path path, List<Waiver> waivers, List<InputError> errors, List<String> lines) {

    /** Reads a file strictly, as far as the bounds of the workbench allow; null gives none. */
    public static WaiverFile read(Path path, Workbench workbench) {
        if (path == null) {
            return new WaiverFile(null, List.of(), List.of(), List.of());
        }
        Ontology ontology = workbench.ontology();
        YamlFile yaml = YamlFile.read(path, ontology.schema(), workbench.bounds());
        WaiverReader reader = new WaiverReader(yaml, ontology, path.toAbsolutePath().getParent());
        List<Waiver> waivers = reader.read();
        return new WaiverFile(path, waivers, reader.errors(), yaml.lines());
    }

    /** How a run ends that could not use it. */
    public Exit exit() {
        return InputFile.exit(errors, Exit.WAIVER);
    }

    /** Says what is wrong with it, and where. */
    public void explain(Streams streams, Language language) {
        streams.say(language, OperationWords.WAIVERS_WRONG);
        InputFile.explain(path.toString(), lines, errors, streams, language);
    }

    /**
     * Says which waivers had no effect on some designs: {@link Exit#WAIVER} if one has expired, which is not to be overlooked,
     * unless another that holds has taken its place.
     */
    Exit used(List<DesignReport> designs, Streams streams, Language language) {
        Set<Waiver> used = new HashSet<>();
        designs.forEach(d -> d.findings().stream().map(Finding::waiver).forEach(used::add));
        Exit exit = Exit.DONE;
        for (Waiver waiver : waivers) {
            if (designs.stream().anyMatch(d -> barred(waiver, d))) {
                streams.say(language, OperationWords.WAIVER_NEVER, waiver.clause(), subject(waiver, language));
                exit = exit.and(Exit.WAIVER);
                continue;
            }
            if (used.contains(waiver) && designs.stream().anyMatch(d -> d.read() && WaiverPolicy.usual().endsSoon(waiver, d.today()))) {
                streams.say(language, OperationWords.WAIVER_ENDS_SOON, waiver.clause(), subject(waiver, language), waiver.until());
            }
            if (used.contains(waiver) && waiver.approver() == null) {
                streams.say(language, OperationWords.WAIVER_UNSIGNED, waiver.clause(), subject(waiver, language));
            }
            Optional<DesignReport> late = late(waiver, designs);
            if (late.isPresent()) {
                exit = exit.and(expired(waiver, late.get(), streams, language));
            } else if (!used.contains(waiver)) {
                unused(waiver, used, streams, language);
            }
        }
        return exit;
    }

    /** A design for which a waiver has expired, rather one that misses it. */
    private Optional<DesignReport> late(Waiver waiver, List<DesignReport> designs) {
        List<DesignReport> late = designs.stream().filter(d -> d.read() && !waiver.holdsOn(d.today())).toList();
        return late.stream().filter(d -> stands(waiver, d)).findFirst()
                .or(() -> late.stream().filter(d -> renewed(waiver, d).isEmpty()).findFirst()).or(() -> late.stream().findFirst());
    }

    /** Whether a waiver covers a violation of a clause that may never be waived. */
    private static boolean barred(Waiver waiver, DesignReport design) {
        return design.findings().stream().anyMatch(f -> f.outcome() == Outcome.VIOLATED && waiver.covers(f.clause().id(), f.subject().id())
                && WaiverPolicy.usual().never(f.clause(), design.asOf()));
    }

    private static boolean stands(Waiver waiver, DesignReport design) {
        return design.findings().stream().anyMatch(f -> f.outcome() == Outcome.VIOLATED
                && waiver.covers(f.clause().id(), f.subject().id()));
    }

    /** The waiver that holds in place of one that has expired. */
    private Optional<Waiver> renewed(Waiver waiver, DesignReport design) {
        return stands(waiver, design) ? Optional.empty() : waivers.stream()
                .filter(w -> w.holdsOn(design.today()) && w.meets(waiver)).max(Comparator.comparing(Waiver::until));
    }

    private Exit expired(Waiver waiver, DesignReport design, Streams streams, Language language) {
        Optional<Waiver> renewed = renewed(waiver, design);
        OperationWords words = stands(waiver, design) ? OperationWords.WAIVER_EXPIRED
                : renewed.isPresent() ? OperationWords.WAIVER_RENEWED : OperationWords.WAIVER_PAST;
        streams.say(language, words, waiver.clause(), subject(waiver, language), waiver.until(), design.today(),
                renewed.map(Waiver::until).orElse(null));
        return renewed.isPresent() ? Exit.DONE : Exit.WAIVER;
    }

    private static void unused(Waiver waiver, Set<Waiver> used, Streams streams, Language language) {
        Optional<Waiver> other = used.stream().filter(Objects::nonNull).filter(waiver::meets).max(Comparator.comparing(Waiver::until));
        if (other.isPresent()) {
            streams.say(language, OperationWords.WAIVER_DOUBLE, waiver.clause(), subject(waiver, language), waiver.until(),
                    other.get().until());
        } else {
            streams.say(language, OperationWords.WAIVER_UNUSED, waiver.clause(), subject(waiver, language));
        }
    }

    private static String subject(Waiver waiver, Language language) {
        return waiver.subject() == null ? OperationWords.ALL_SUBJECTS.in(language) : waiver.subject();
    }
}
