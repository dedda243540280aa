package io.github.labcheck.ontology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One requirement of a document.
 *
 * @param id             its identifier, for example {@code JGJ91-93-4.1.5b}
 * @param aliases        other identifiers of the same requirement
 * @param title          what it asks, in one sentence
 * @param category       notation of its category
 * @param document       where it stands
 * @param locator        its place within the document in words, or {@code unknown}
 * @param obligation     how strongly it binds, before any change
 * @param changes        obligations that hold from a day on, in the order of the days
 * @param basis          standard or practice
 * @param evidence       what was seen of it
 * @param appliesTo      local name of the class it binds, null where a person judges
 * @param alsoAppliesTo  local names of other classes that it binds just the same
 * @param when           conditions that must all hold
 * @param unless         exemptions, any one of which exempts
 * @param limit          what it asks, null where a person judges
 * @param manualReason   why a person judges, null where it has a limit
 * @param remedy         what to do about a violation, null where a person judges
 * @param message        words that replace those of the check kind, or null
 * @param replacedBy     identifier of the successor clause, or null
 * @param consequence    what a violation leads to; the concepts of the class have an order
 * @param phase          in which phase of a project it is decided; the concepts of the class have an order
 * @param period         when it holds within the time of its document
 * @param alsoIn         other places where the same is printed, the one that counts first being the first
 */
@Api
public record Clause(String id, List<String> aliases, Text title, Concept category, Document document, Text locator,
                     Obligation obligation, List<ObligationChange> changes, Basis basis, Evidence evidence,
                     String appliesTo, List<String> alsoAppliesTo, List<Condition> when, List<Condition> unless, Limit limit,
                     Concept manualReason, Text remedy, Text message, String replacedBy, Concept consequence,
                     Concept phase, Period period, List<Source> alsoIn) {

    /** How strongly a clause binds. */
    public enum Obligation { MANDATORY, SHALL, SHOULD, MAY }

    /** What a clause rests on: a document, habit, or that a design must not contradict itself. */
    public enum Basis { STANDARD, PRACTICE, CONSISTENCY }

    /** What was seen of a clause: itself, a table that quotes it, a public report of it, or nothing. */
    public enum Evidence { TEXT, SECONDARY, REPORT, RECALLED }

    /** How a clause is judged. */
    public enum Status { AUTOMATED, ASSISTED, MANUAL }

    /** How heavy a violation weighs. */
    public enum Severity { ERROR, WARNING, ADVICE }

    /** An obligation that holds from a day on. */
    public record ObligationChange(LocalDate from, Obligation obligation) { }

    /** Local names of all classes that it binds. */
    public List<String> subjects() {
        if (alsoAppliesTo.isEmpty()) {
            return appliesTo == null ? List.of() : List.of(appliesTo);
        }
        return Stream.concat(Stream.of(appliesTo), alsoAppliesTo.stream()).toList();
    }

    /** How it is judged: from what is described, from a statement to be confirmed, or by a person. */
    public Status status() {
        if (limit == null) {
            return Status.MANUAL;
        }
        return limit.toValue().filter(path -> path.last().statement()).isPresent() ? Status.ASSISTED : Status.AUTOMATED;
    }

    /** The same with another limit. */
    public Clause with(Limit other) {
        return new Clause(id, aliases, title, category, document, locator, obligation, changes, basis, evidence, appliesTo, alsoAppliesTo,
                when,
                unless, other, manualReason, remedy, message, replacedBy, consequence, phase, period, alsoIn);
    }

    /** The same with a note behind its title and behind what it says is to be done. */
    public Clause noting(Text note) {
        return new Clause(id, aliases, title.and(note), category, document, locator, obligation, changes, basis, evidence, appliesTo,
                alsoAppliesTo, when, unless, limit, manualReason, remedy == null ? null : remedy.and(note), message, replacedBy,
                consequence, phase, period, alsoIn);
    }

    /** How strongly it binds on a day. */
    public Obligation obligationOn(LocalDate day) {
        Obligation current = obligation;
        for (ObligationChange change : changes) {
            if (!day.isBefore(change.from())) {
                current = change.obligation();
            }
        }
        return current;
    }

    /** Whether all documents that print it, or its own time in them, are over on a day. */
    public boolean endedBy(LocalDate day) {
        return own().endedBy(day) && alsoIn.stream().allMatch(source -> source.endedBy(day));
    }

    /** The last day of what it stands in, if all of that is over on a day. */
    public Optional<LocalDate> endedSince(LocalDate day) {
        return !endedBy(day) ? Optional.empty() : sources().stream()
                .map(source -> earlier(source.document().until(), source.period().until())).max(Comparator.naturalOrder());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** Where it is printed: first its own document, then the others. */
    public List<Source> sources() {
        return alsoIn.isEmpty() ? List.of(own()) : Stream.concat(Stream.of(own()), alsoIn.stream()).toList();
    }

    private Source own() {
        return new Source(document, locator, period);
    }

    private List<Source> inForceOn(LocalDate day) {
        return sources().stream().filter(source -> source.inForceOn(day)).toList();
    }

    /**
     * What a clause limits.
     *
     * @param subjects local names of the classes of the things it asks something of
     * @param way      what is limited, as a text: the path to a value, or the class of things and the paths to them
     * @param things   what is counted, null for a value
     */
    public record Matter(List<String> subjects, String way, Limit.Items things) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Matter matter && way.equals(matter.way) && subjects.equals(matter.subjects)
                    && (things == null ? matter.things == null : matter.things != null && things.text().equals(matter.things.text()));
        }

        @Override
        public int hashCode() {
            return 31 * subjects.hashCode() + way.hashCode(); // things hold much, and all that matters of them is in their way
        }
    }

    /** What it is about: a value or a number of things, of which things; empty for other limits. */
    public Optional<Matter> matter() {
        if (limit == null) {
            return Optional.empty();
        }
        return limit.toValue().map(path -> new Matter(subjects(), path.text(), null))
                .or(() -> limit.counted().map(items -> new Matter(subjects(), items.designClass() + items.alongText(), items)));
    }

    /** The same clause as it is printed in the first of its documents that is in force on a day; empty if none is. */
    public Optional<Clause> on(LocalDate day) {
        if (alsoIn.isEmpty()) {
            return own().inForceOn(day) ? Optional.of(this) : Optional.empty();
        }
        List<Source> inForce = inForceOn(day);
        if (inForce.size() == 1 + alsoIn.size()) {
            return Optional.of(this);
        }
        return inForce.isEmpty() ? Optional.empty() : Optional.of(new Clause(id, aliases, title, category, inForce.get(0).document(),
                inForce.get(0).locator(), obligation, changes, basis, evidence, appliesTo, alsoAppliesTo, when, unless, limit,
                manualReason, remedy,
                message, replacedBy, consequence, phase, inForce.get(0).period(), inForce.subList(1, inForce.size())));
    }

    /**
     * Weight of a violation on a day: practice, recalled clauses and those of the past are advice, whatever they say, and what
     * recommended documents alone ask for is a warning at most.
     */
    public Severity severityOn(LocalDate day) {
        if (basis == Basis.PRACTICE || evidence == Evidence.RECALLED || endedBy(day)) {
            return Severity.ADVICE;
        }
        return switch (obligationOn(day)) {
            case MANDATORY, SHALL -> recommendedOn(day) ? Severity.WARNING : Severity.ERROR;
            case SHOULD -> Severity.WARNING;
            case MAY -> Severity.ADVICE;
        };
    }

    private boolean recommendedOn(LocalDate day) {
        List<Source> inForce = inForceOn(day);
        return !inForce.isEmpty() && inForce.stream().allMatch(source -> source.document().authority() == Document.Authority.RECOMMENDED);
    }
}
