package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What a user asks of a check, names not yet looked up.
 *
 * @param files       files and folders
 * @param profiles    names of profiles; none for the default
 * @param asOf        the day whose editions judge, or null for each design's own date
 * @param language    language of the report and the messages
 * @param formats     each {@code FORMAT} or {@code FORMAT=PATH}; none for text
 * @param output      where the format without a path goes, or null for standard output
 * @param categories  categories to check; none for all
 * @param clauses     clauses to check; none for all
 * @param rooms       ids of the rooms to report on; none for all
 * @param failOn      smallest severity that counts, or null if none does
 * @param strict      whether what could not be judged counts as well
 * @param waivers     file of waivers, or null
 * @param jobs        how many designs are checked at the same time
 * @param without     categories that are left out
 * @param phase       the last phase of work whose clauses are checked, or null for all
 * @param inForceOnly whether clauses of documents that are over are left out
 * @param today       the day for what is valid until a day, or null for each design's own date
 * @param keepGoing   whether of a design with input errors the rest is checked
 * @param timeLimit   for each design, after which clauses that were not reached are left; null for none
 */
public record CheckRequest(List<Path> files, List<String> profiles, LocalDate asOf, Language language,
                           List<String> formats, Path output, List<String> categories, List<String> clauses,
                           List<String> rooms, Severity failOn, boolean strict, Path waivers, int jobs,
                           List<String> without, String phase, boolean inForceOnly, LocalDate today, boolean keepGoing,
                           Duration timeLimit) {

    /** A check of all phases, with no category left out. */
    public CheckRequest(List<Path> files, List<String> profiles, LocalDate asOf, Language language, List<String> formats, Path output,
                        List<String> categories, List<String> clauses, List<String> rooms, Severity failOn, boolean strict, Path waivers,
                        int jobs) {
        this(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers, jobs,
                List.of(), null, false, null, false, null);
    }

    /** A check that does not go on where a design has input errors. */
    public CheckRequest(List<Path> files, List<String> profiles, LocalDate asOf, Language language, List<String> formats, Path output,
                        List<String> categories, List<String> clauses, List<String> rooms, Severity failOn, boolean strict, Path waivers,
                        int jobs, List<String> without, String phase, boolean inForceOnly, LocalDate today) {
        this(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers, jobs, without, phase,
                inForceOnly, today, false, null);
    }

    /** A check of one design after the other. */
    public CheckRequest(List<Path> files, List<String> profiles, LocalDate asOf, Language language, List<String> formats, Path output,
                        List<String> categories, List<String> clauses, List<String> rooms, Severity failOn, boolean strict, Path waivers) {
        this(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers, 1);
    }

    /** A check of some files with nothing else said. */
    public static CheckRequest of(List<Path> files, Language language) {
        return new CheckRequest(files, List.of(), null, language, List.of(), null, List.of(), List.of(), List.of(),
                Severity.ERROR, false, null);
    }

    /** The same with other formats. */
    public CheckRequest withFormats(List<String> wanted, Path path) {
        return new CheckRequest(files, profiles, asOf, language, wanted, path, categories, clauses, rooms, failOn,
                strict, waivers, jobs, without, phase, inForceOnly, today, keepGoing, timeLimit);
    }

    /** The same up to a phase, without some categories. */
    public CheckRequest restricted(String last, List<String> leftOut) {
        return new CheckRequest(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers, jobs,
                leftOut, last, inForceOnly, today, keepGoing, timeLimit);
    }

    /** The same with several designs at the same time. */
    public CheckRequest withJobs(int wanted) {
        return new CheckRequest(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers,
                wanted,
                without, phase, inForceOnly, today, keepGoing, timeLimit);
    }

    /** The same that checks the rest of a design with input errors. */
    public CheckRequest keepingGoing() {
        return new CheckRequest(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers, jobs,
                without, phase, inForceOnly, today, true, timeLimit);
    }

    /** The same with a time for each design; null for none. */
    public CheckRequest within(Duration wanted) {
        return new CheckRequest(files, profiles, asOf, language, formats, output, categories, clauses, rooms, failOn, strict, waivers, jobs,
                without, phase, inForceOnly, today, keepGoing, wanted);
    }

    /** Whether a finding counts for the exit code. */
    boolean counts(Finding finding) {
        boolean asked = finding.outcome() == Outcome.VIOLATED || strict && finding.outcome() == Outcome.UNDETERMINED;
        return asked && failOn != null && finding.severity().compareTo(failOn) <= 0;
    }
}
