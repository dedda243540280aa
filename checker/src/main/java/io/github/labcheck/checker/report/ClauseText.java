package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.checker.evidence.ConditionWords;
import io.github.labcheck.checker.kind.Kinds;
import io.github.labcheck.checker.kind.Phrases;
import io.github.labcheck.checker.reading.NamedPart;
import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Severity;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Limit;
import io.github.labcheck.ontology.Path;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains one clause to a person. */
public final class ClauseText {

    private static final int NAMES = 12;

    private final Page page;
    private final Schema schema;
    private final LocalDate day;

    /** For clauses as they bind on a day; null for as they were first in force. */
    public ClauseText(Page page, Schema schema, LocalDate day) {
        this.page = page;
        this.schema = schema;
        this.day = day == null ? LocalDate.MIN : day;
    }

    /** What it asks, of whom, where it comes from and how it is checked. */
    public void write(Ledger.Entry entry) {
        Clause clause = entry.clause();
        Language language = page.language();
        page.line(0, Tone.BOLD, clause.id() + "  " + clause.title().in(language));
        page.end();
        field(Words.CATEGORY, clause.category().label().in(language));
        field(Words.CONSEQUENCE, clause.consequence().label().in(language));
        field(Words.PHASE, clause.phase().label().in(language));
        source(clause);
        field(Words.STATUS, page.words(Words.of(entry.status()))
                + (entry.reason() == null ? "" : page.words(Words.COLON) + entry.reason().label().in(language)));
        if (clause.limit() != null) {
            field(Words.SEVERITY, severity(clause));
            scope(clause);
            check(clause.limit());
        }
        if (clause.remedy() != null) {
            field(Words.FIX, clause.remedy().in(language));
        }
        if (!clause.aliases().isEmpty()) {
            field(Words.ALIASES, String.join(page.words(Words.COMMA), clause.aliases()));
        }
        if (clause.replacedBy() != null) {
            field(Words.SUCCESSOR, clause.replacedBy());
        }
    }

    /** On the day; without one from the beginning on, with the days on which it changes. */
    private String severity(Clause clause) {
        Severity last = clause.severityOn(day);
        StringBuilder words = new StringBuilder(page.words(Words.one(last)));
        for (LocalDate change : day.equals(LocalDate.MIN) ? changes(clause) : List.<LocalDate>of()) {
            Severity next = clause.severityOn(change);
            if (next != last) {
                words.append(page.words(Words.SEMICOLON)).append(page.words(Words.CHANGE_FROM, change, page.words(Words.one(next))));
            }
            last = next;
        }
        return words.toString();
    }

    private static List<LocalDate> changes(Clause clause) {
        Stream<LocalDate> periods = clause.sources().stream().flatMap(source -> Stream.of(source.document().from(),
                source.document().until(), source.period().from(), source.period().until()));
        return Stream.concat(periods, clause.changes().stream().map(Clause.ObligationChange::from)).filter(Objects::nonNull).distinct()
                .sorted().toList();
    }

    private void field(Words name, String value) {
        page.field(0, NAMES, name, value);
    }

    private void source(Clause clause) {
        Document document = clause.document();
        Language language = page.language();
        field(Words.SOURCE, new ProvenanceText(language, day).of(clause));
        clause.changes().forEach(c -> field(Words.CHANGE,
                page.words(Words.CHANGE_FROM, c.from(), page.words(Words.of(c.obligation())))));
        field(Words.TITLE_FIELD, document.title().in(language));
        field(Words.AUTHORITY, page.words(Words.of(document.authority())));
        field(Words.PERIOD, period(document) + page.words(Words.COMMA) + (document.verified() == null ? page.words(Words.RECALLED_PERIOD)
                : page.words(Words.VERIFIED, document.verified())));
        if (document.periodNote() != null) {
            field(Words.NOTE, document.periodNote().in(language));
        }
        if (document.replacedBy() != null) {
            field(Words.REPLACED_BY, document.replacedBy());
        }
    }

    private String period(Document document) {
        String from = document.from() == null ? page.words(Words.FROM_UNKNOWN) : page.words(Words.FROM, document.from());
        return document.until() == null ? from : from + page.words(Words.COMMA) + page.words(Words.BEFORE, document.until());
    }

    private void scope(Clause clause) {
        field(Words.APPLIES_TO, clause.subjects().stream().map(c -> schema.designClass(c).label().in(page.language()))
                .collect(Collectors.joining(page.words(Words.COMMA))));
        List<Text> conditions = new ConditionWords(schema).all(clause);
        conditions.forEach(c -> field(Words.TRACE, c.in(page.language())));
    }

    private void check(Limit limit) {
        field(Words.REQUIRED, new Phrases(schema).of(limit).in(page.language()));
        String key = limit.toValue().map(path -> page.words(Words.COLON) + path.steps().stream().map(s -> s.property().key())
                .collect(Collectors.joining("/")) + unit(path)).orElse("");
        field(Words.CHECKED_BY, Kinds.of(limit).name().in(page.language()) + key);
    }

    private String unit(Path path) {
        String unit = Numbers.unit(path.last().unit(), page.language());
        return unit.isEmpty() ? "" : page.words(Words.BRACKETS, unit);
    }

    /** A part of an example file, with what it is an example of. */
    public void example(boolean good, String file, NamedPart part) {
        page.heading(good ? Tone.GREEN : Tone.RED, page.words(good ? Words.GOOD_EXAMPLE : Words.BAD_EXAMPLE, file, part.name()));
        part.lines().forEach(l -> page.line(0, l.replace("\t", "    ")));
    }
}
