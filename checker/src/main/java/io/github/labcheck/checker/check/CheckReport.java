package io.github.labcheck.checker.check;

import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.ontology.Api;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that a run found; reporters only format it.
 *
 * @param ontology  version of the ontology
 * @param rules     number of rules of the rule base
 * @param designs   one a file, in the order in which the files were given
 * @param leftOut   files that were found and not checked
 */
@Api
public record CheckReport(String ontology, int rules, List<DesignReport> designs, List<LeftOut> leftOut) {

    /** A report on designs beside which nothing was found. */
    public CheckReport(String ontology, int rules, List<DesignReport> designs) {
        this(ontology, rules, designs, List.of());
    }

    /**
     * A file or folder that was not checked.
     *
     * @param why the reason, in a sentence that names it
     */
    public record LeftOut(String file, Text why) { }

    /** The same of other reports. */
    public CheckReport with(List<DesignReport> others) {
        return new CheckReport(ontology, rules, others, leftOut);
    }

    /** The same with files that were not checked. */
    public CheckReport leavingOut(List<LeftOut> files) {
        return new CheckReport(ontology, rules, designs, files);
    }

    /**
     * What was found in one file.
     *
     * @param file         as it was given
     * @param id           id of the project, empty if the file could not be read
     * @param name         its name
     * @param profiles     names of the profiles
     * @param asOf         the day whose editions judged, null if the file could not be read
     * @param today        the day for what is valid until a day, null if the file could not be read
     * @param inputErrors  errors that kept it, or parts of it, from being checked
     * @param summary      counts
     * @param findings     violated, undetermined and waived, sorted by severity, clause, subject and related
     * @param clauses      the ledger with the counts of each clause
     * @param handover     what is to be labelled before new equipment is used
     * @param listings     rooms and equipment, if they were asked for
     * @param lines        the lines of the file
     * @param portrait     plans and places, if they were asked for
     * @param scope        to what the check was restricted
     * @param inputWarnings what may be a slip in the file, though it could be read
     */
    public record DesignReport(String file, String id, String name, List<String> profiles, LocalDate asOf, LocalDate today,
                               List<InputError> inputErrors, Summary summary, List<Finding> findings,
                               List<ClauseResult> clauses, List<Handover> handover, List<Listing> listings,
                               List<String> lines, Portrait portrait, Scope scope, List<InputError> inputWarnings) {

        /** The same with other lines. */
        public DesignReport withLines(List<String> others) {
            return new DesignReport(file, id, name, profiles, asOf, today, inputErrors, summary, findings, clauses, handover, listings,
                    others, portrait, scope, inputWarnings);
        }

        /** Its counts, with nothing of what was found one by one. */
        public DesignReport counted(List<ClauseResult> kept) {
            return new DesignReport(file, id, name, profiles, asOf, today, inputErrors, summary, List.of(), kept, List.of(), List.of(),
                    List.of(), Portrait.NONE, scope, List.of());
        }

        /** The same with its plans and places. */
        public DesignReport withPortrait(Portrait made) {
            return new DesignReport(file, id, name, profiles, asOf, today, inputErrors, summary, findings, clauses, handover, listings,
                    lines, made, scope, inputWarnings);
        }

        /** The same without the clauses that are not wanted, counted anew. */
        public DesignReport only(Predicate<ClauseResult> wanted) {
            List<ClauseResult> kept = clauses.stream().filter(wanted).toList();
            Set<String> ids = kept.stream().map(c -> c.clause().id()).collect(Collectors.toSet());
            List<Finding> own = findings.stream().filter(f -> ids.contains(f.clause().id())).toList();
            return new DesignReport(file, id, name, profiles, asOf, today, inputErrors, Tally.summary(kept, own, 0), own, kept, handover,
                    listings, lines, portrait, scope, inputWarnings);
        }

        /** The same of a file in which something else was wrong that was left out. */
        public DesignReport withErrors(List<InputError> errors) {
            return errors.isEmpty() ? this : new DesignReport(file, id, name, profiles, asOf, today,
                    Stream.concat(errors.stream(), inputErrors.stream()).toList(), summary, findings, clauses, handover, listings, lines,
                    portrait, scope, inputWarnings);
        }

        /** Whether it could be read, at least in part. */
        public boolean read() {
            return asOf != null;
        }

        /** Whether it was checked only in part: without what is wrong in it, or as far as there was time. */
        public boolean partial() {
            return read() && !inputErrors.isEmpty();
        }

        /** Whether there was no time for all of its clauses. */
        public boolean cutShort() {
            return !scope.unreached().isEmpty();
        }

        /** Number of clauses with a status. */
        public int count(Clause.Status status) {
            return (int) clauses.stream().filter(c -> c.status() == status).count();
        }

        /** The documents of the clauses that judged something, in the order of their identifiers. */
        public List<Document> documents() {
            Map<String, Document> byId = new TreeMap<>();
            clauses.stream().filter(c -> c.status() != Clause.Status.MANUAL && !c.notApplicable())
                    .forEach(c -> byId.put(c.clause().document().id(), c.clause().document()));
            return List.copyOf(byId.values());
        }
    }

    /**
     * Counts of a design.
     *
     * @param met              verdicts met, from what is described
     * @param metByStatement   verdicts met, from a statement that a person must confirm
     * @param violated         verdicts violated
     * @param undetermined     verdicts that could not be reached
     * @param waived           verdicts violated but waived
     * @param notApplicable    clauses without a subject: judged ones, and those for a person that do not concern the design
     * @param manual           clauses that concern the design or may concern it and that a person judges
     * @param errors           violated of severity error
     * @param warnings         violated of severity warning
     * @param advice           violated of severity advice
     */
    public record Summary(int met, int metByStatement, int violated, int undetermined, int waived, int notApplicable,
                          int manual, int errors, int warnings, int advice) {

        static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Verdicts that were reached. */
        public int judged() {
            return met + metByStatement + violated + waived;
        }

        /** Violations of a severity. */
        public int violated(Clause.Severity severity) {
            return switch (severity) {
                case ERROR -> errors;
                case WARNING -> warnings;
                case ADVICE -> advice;
            };
        }
    }

    /**
     * A clause of the run.
     *
     * @param reason why a person judges it, null otherwise
     */
    public record ClauseResult(Clause clause, Clause.Status status, Text reason, int met, int violated,
                               int undetermined, int waived) {

        /** Whether it is judged but nothing in the design is its subject. */
        public boolean notApplicable() {
            return status != Clause.Status.MANUAL && met + violated + undetermined + waived == 0;
        }
    }

    /**
     * New equipment and what its label must carry when it is put to use.
     *
     * @param clauses identifiers of the clauses that will then apply
     */
    public record Handover(Finding.Thing equipment, List<Text> fields, List<String> clauses) { }
}
