package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Ledger;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.Clause.Status;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger for people: a clause a line, and the counts at the end. */
public final class LedgerText {

    private static final int IDS = 30;
    private static final int WORDS = 10;
    private static final int NAMES = 46;
    private static final int PHASES = 14;

    private final Page page;
    private final ProvenanceText sources;
    private final LocalDate day;

    /** For clauses as they bind on a day; null for as they were first in force. */
    public LedgerText(Page page, LocalDate day) {
        this.page = page;
        this.day = day == null ? LocalDate.MIN : day;
        this.sources = new ProvenanceText(page.language(), day);
    }

    /** Writes the ledger. */
    public void write(Ledger ledger) {
        grouped(ledger, e -> e.clause().category().notation()).values().forEach(this::category);
        counts(ledger);
    }

    private void category(List<Ledger.Entry> entries) {
        page.heading(Tone.BOLD, entries.get(0).clause().category().label().in(page.language()));
        for (Ledger.Entry entry : entries) {
            Clause clause = entry.clause();
            boolean manual = entry.status() == Status.MANUAL;
            page.text(VisibleText.padded(clause.id(), IDS) + " ")
                    .text(manual ? Tone.DIM : Tone.PLAIN, VisibleText.padded(page.words(Words.of(entry.status())), WORDS) + " ")
                    .text(VisibleText.padded(manual ? "" : page.words(Words.one(clause.severityOn(day))), WORDS) + " ")
                    .text(VisibleText.padded(clause.phase().label().in(page.language()), PHASES) + " ")
                    .text(clause.title().in(page.language()));
            if (manual) {
                page.text(Tone.DIM, page.words(Words.BRACKETS, entry.reason().label().in(page.language())));
            }
            page.end();
        }
    }

    private void counts(Ledger ledger) {
        page.heading(Tone.BOLD, page.words(Words.TOTAL));
        row(page.words(Words.CATEGORY), page.words(Words.CLAUSES), page.words(Words.AUTOMATED), page.words(Words.ASSISTED),
                page.words(Words.MANUAL));
        grouped(ledger, e -> e.clause().category().notation()).values()
                .forEach(g -> counted(g.get(0).clause().category().label(), g));
        counted(new Text(page.words(Words.TOTAL), page.words(Words.TOTAL)), ledger.entries());
        ranked(Words.CONSEQUENCE, ledger, Clause::consequence);
        ranked(Words.PHASE, ledger, Clause::phase);
        page.end();
        row(page.words(Words.DOCUMENT), page.words(Words.CLAUSES), page.words(Words.AUTOMATED), page.words(Words.ASSISTED),
                page.words(Words.MANUAL));
        grouped(ledger, e -> e.clause().document().id()).values()
                .forEach(g -> counted(Text.same(sources.document(g.get(0).clause().document())), g));
        page.end();
        List<Ledger.Entry> manual = ledger.entries().stream().filter(e -> e.reason() != null).toList();
        grouped(new Ledger(manual), e -> e.reason().label().in(page.language()))
                .forEach((reason, own) -> row(reason, Integer.toString(own.size())));
    }

    /** The counts by what has an order, in that order. */
    private void ranked(Words name, Ledger ledger, Function<Clause, Concept> by) {
        page.end();
        row(page.words(name), page.words(Words.CLAUSES), page.words(Words.AUTOMATED), page.words(Words.ASSISTED), page.words(Words.MANUAL));
        ledger.entries().stream().map(e -> by.apply(e.clause())).distinct().sorted(Comparator.comparingInt(Concept::rank))
                .forEach(c -> counted(c.label(), ledger.entries().stream().filter(e -> by.apply(e.clause()).equals(c)).toList()));
    }

    private void counted(Text name, List<Ledger.Entry> entries) {
        Ledger own = new Ledger(entries);
        row(name.in(page.language()), Stream.concat(Stream.of(entries.size()),
                Stream.of(Status.values()).map(own::count)).map(String::valueOf).toArray(String[]::new));
    }

    private void row(String name, String... cells) {
        StringBuilder line = new StringBuilder(VisibleText.padded(name, NAMES));
        Stream.of(cells).forEach(c -> line.append(VisibleText.rightAligned(c, WORDS)));
        page.line(0, line.toString());
    }

    private static Map<String, List<Ledger.Entry>> grouped(Ledger ledger, Function<Ledger.Entry, String> key) {
        return ledger.entries().stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }
}
