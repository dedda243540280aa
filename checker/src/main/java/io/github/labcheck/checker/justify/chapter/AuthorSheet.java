package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.check.CheckReport.ClauseResult;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.justify.Groups;
import io.github.labcheck.checker.justify.Justification;
import io.github.labcheck.checker.justify.Survey;
import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Row;
import io.github.labcheck.checker.justify.paper.PaperBuilder;
import io.github.labcheck.checker.report.ProvenanceText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Clause.Evidence;
import io.github.labcheck.ontology.Document;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 编制工作单: what the author has to settle before the paper is handed in. It is no part of what is handed in. */
final class AuthorSheet extends Chapter {

    private final List<Justification> all;
    private final List<Unread> unread;

    /**
     * The sheet of a paper.
     *
     * @param all    the laboratories of the paper, at least one
     * @param unread designs that could not be read and so are not in the paper
     */
    AuthorSheet(List<Justification> all, List<Unread> unread, PaperBuilder out) {
        super(all.get(0), out);
        this.all = all;
        this.unread = unread;
    }

    @Override
    void write() {
        out().add(new Block.PageBreak(false));
        out().aside(Text.of("justify.chapter.AuthorSheet.author-sheet-taken-out"));
        out().paragraph(Text.of("justify.chapter.AuthorSheet.what-marked-so-author"));
        out().aside(Text.of("justify.chapter.AuthorSheet.sources-versions"));
        sources();
        all.forEach(one -> one.doubtfulPresent().forEach(out()::note));
        unread();
        out().aside(Text.of("justify.chapter.AuthorSheet.how-far-clauses-were"));
        verified();
        early();
        out().aside(Text.of("justify.chapter.AuthorSheet.where-drawing-words-differ"));
        agreement();
        out().aside(Text.of("justify.chapter.AuthorSheet.prices-looked-again"));
        prices();
    }

    private void sources() {
        List<Row> rows = new ArrayList<>();
        for (Justification one : all) {
            rows.add(row(out().say(Text.of("justify.chapter.AuthorSheet.design")), one.design().report().file()));
            one.before().forEach(b -> rows.add(row(out().say(Text.of("justify.chapter.AuthorSheet.present-state")), b.report().file())));
        }
        if (evidence().prices() != null) {
            rows.add(row(out().say(Text.of("justify.chapter.AuthorSheet.prices")), evidence().prices().file()));
        }
        rows.add(row(out().say(Text.of("justify.chapter.AuthorSheet.version-clauses")), evidence().ontology()));
        out().table(Text.of("justify.chapter.AuthorSheet.sources"),
                List.of(out().words(Text.of("justify.chapter.AuthorSheet.kind"), 2),
                out().words(Text.of("justify.chapter.AuthorSheet.source"), 8)), rows);
    }

    /** What is missing in the paper because it could not be read. */
    private void unread() {
        if (unread.isEmpty()) {
            return;
        }
        out().aside(Text.of("justify.chapter.AuthorSheet.designs-not-paper"));
        out().note(Text.of("justify.chapter.AuthorSheet.designs-could-not-read", unread.size()));
        out().table(Text.of("justify.chapter.AuthorSheet.designs-that-could-not-be-read"),
                List.of(out().words(Text.of("justify.chapter.AuthorSheet.source"), 4),
                        out().words(Text.of("justify.chapter.AuthorSheet.why"), 6)),
                unread.stream().map(u -> row(u.file(), in(u.why()))).toList());
    }

    /** A clause that was recalled must not pass for a quoted one. */
    private void verified() {
        Map<Evidence, List<ClauseResult>> byEvidence = new TreeMap<>(Groups.by(due(), c -> c.clause().evidence()));
        List<Row> rows = new ArrayList<>();
        byEvidence.forEach((evidence, clauses) -> rows.add(row(Words.of(evidence).in(out().language()), clauses.size())));
        out().table(Text.of("justify.chapter.AuthorSheet.how-far-clauses-apply"),
                List.of(out().words(Text.of("justify.chapter.AuthorSheet.grade"), 8),
                        out().numbers(Text.of("justify.chapter.AuthorSheet.clauses"), 2)), rows);
        ProvenanceText names = new ProvenanceText(out().language(), evidence().design().report().asOf());
        List<Row> unseen = new ArrayList<>();
        Groups.by(due().stream().filter(c -> c.clause().evidence() != Evidence.TEXT).toList(), c -> c.clause().document())
                .forEach((document, clauses) ->
                unseen.add(row(document.authority() == Document.Authority.PRACTICE ? in(document.title()) : names.document(document),
                        clauses.size(),
                        out().ids(clauses.stream().map(c -> c.clause().id()).toList(), 6))));
        out().paragraph(Text.of("justify.chapter.AuthorSheet.look-up-text-every"));
        out().table(Text.of("justify.chapter.AuthorSheet.clauses-whose-text-looked"),
                List.of(out().words(Text.of("justify.chapter.AuthorSheet.document"), 5),
                        out().numbers(Text.of("justify.chapter.AuthorSheet.clauses"), 1),
                out().words(Text.of("justify.chapter.AuthorSheet.among-them"), 8)), unseen);
    }

    /** Editions that the clauses follow and that came after the day of the paper. */
    private void early() {
        ProvenanceText names = new ProvenanceText(out().language(), evidence().design().report().asOf());
        List<String> early = due().stream().map(c -> c.clause().document()).distinct().map(names::document)
                .filter(n -> Printed.early(evidence().design().report().asOf(), n)).toList();
        if (!early.isEmpty()) {
            out().note(Text.of("justify.chapter.AuthorSheet.clauses-these-documents-follow", out().list(early)));
        }
    }

    /** The clauses that apply to any of the laboratories, each once. */
    private List<ClauseResult> due() {
        Map<String, ClauseResult> due = new TreeMap<>();
        all.stream().flatMap(e -> e.design().report().clauses().stream()).filter(c -> c.reason() != null || !c.notApplicable())
                .forEach(c -> due.putIfAbsent(c.clause().id(), c));
        return List.copyOf(due.values());
    }

    private void agreement() {
        out().paragraph(Text.of("justify.chapter.AuthorSheet.no-document-asks-drawing"));
        List<Finding> found = all.stream().flatMap(e -> Stream.concat(Stream.of(e.design()), e.before().stream())).map(Survey::agreement)
                .flatMap(List::stream).toList();
        if (found.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.AuthorSheet.drawing-words-agree"));
        }
        out().points(found.stream().map(f -> in(f.message())).toList());
    }

    private void prices() {
        List<Text> doubts = all.stream().flatMap(e -> e.doubts().stream()).distinct().toList();
        if (doubts.isEmpty()) {
            out().paragraph(Text.of("justify.chapter.AuthorSheet.no-price-looks-absurd"));
        }
        out().points(doubts.stream().map(this::in).toList());
    }
}
