package io.github.labcheck.checker.report;

import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.compare.Comparison.Pair;
import io.github.labcheck.checker.compare.Difference;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.checker.compare.State;
import io.github.labcheck.ontology.Language;
import java.io.OutputStream;
import java.util.List;

/** Writes what became of the findings of designs: for people at a terminal, for programs, for a discussion. */
public final class DifferenceReport {

    private final Language language;
    private final List<Difference> all;

    /** Of some designs. */
    public DifferenceReport(Language language, List<Difference> all) {
        this.language = language;
        this.all = all;
    }

    /** For a terminal or a text file; what is as before is counted. */
    public void text(OutputStream out, boolean colour) {
        Page page = new Page(out, language, colour);
        for (Difference difference : all) {
            ComparisonText text = new ComparisonText(page, Integer.MAX_VALUE);
            text.counts(title(difference), difference.comparison());
            text.unlisted(difference.unlisted());
            renamed(page, difference);
            text.write(difference.comparison());
            if (difference.comparison().nothing()) {
                page.line(0, ComparisonWords.NOTHING.in(language));
            }
            if (difference != all.get(all.size() - 1)) {
                page.end();
            }
        }
        page.flush();
    }

    private void renamed(Page page, Difference difference) {
        if (!difference.renamed().isEmpty()) {
            page.line(2, Tone.DIM, ComparisonWords.RENAMED.in(language, String.join(Words.COMMA.in(language), difference.renamed())));
        }
    }

    /** The design, and the two files with their days. */
    private static String title(Difference difference) {
        return difference.named().name() + " (" + place(difference.old()) + " → " + place(difference.now()) + ")";
    }

    /** A state by its file and day; a dash where there is none. */
    public static String place(State state) {
        return state == null ? "–" : state.file() + (state.asOf().isEmpty() ? "" : " " + state.asOf());
    }

    /** For a discussion. */
    public void markdown(OutputStream out) {
        Page page = new Page(out, language, false);
        for (Difference difference : all) {
            Comparison comparison = difference.comparison();
            page.line(0, "## " + PropertyMarkdown.escaped(title(difference))).end();
            page.line(0, ComparisonWords.COUNTS.in(language, comparison.born().size(), comparison.cured().size(),
                    comparison.changed().size() + comparison.same().size())).end();
            new ComparisonText(page, Integer.MAX_VALUE).unlisted(difference.unlisted());
            renamed(page, difference);
            list(page, ComparisonWords.BORN, comparison.born());
            list(page, ComparisonWords.CURED, comparison.cured().stream().map(Pair::before).toList());
            list(page, ComparisonWords.CHANGED, comparison.changed().stream().map(Pair::now).toList());
            list(page, ComparisonWords.SAME, comparison.same().stream().map(Pair::now).toList());
        }
        page.flush();
    }

    private void list(Page page, ComparisonWords heading, List<Seen> findings) {
        if (!findings.isEmpty()) {
            page.line(0, "### " + heading.in(language, findings.size())).end();
            findings.forEach(f -> page.line(0, "- **" + f.clause() + "** " + PropertyMarkdown.escaped(f.message().in(language)) + " `"
                    + ComparisonText.shortId(f) + "`"));
            page.end();
        }
    }

    /** For programs. */
    public void json(OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("labcheck", () -> {
                    json.number("difference", 1);
                    json.string("version", Version.current());
                });
                json.objects("designs", all, d -> {
                    json.string("id", d.named().id());
                    json.string("name", d.named().name());
                    json.string("old", d.old() == null ? null : d.old().file());
                    json.string("new", d.now() == null ? null : d.now().file());
                    json.strings("renamed", d.renamed());
                    Comparison c = d.comparison();
                    json.object("summary", () -> {
                        json.number("born", c.born().size());
                        json.number("cured", c.cured().size());
                        json.number("changed", c.changed().size());
                        json.number("same", c.same().size());
                        json.number("opened", c.opened().size());
                        json.number("settled", c.settled().size());
                    });
                    json.objects("born", c.born(), s -> seen(json, s));
                    json.objects("cured", c.cured(), p -> {
                        seen(json, p.before());
                        json.string("now", p.now() == null ? null : Notation.of(p.now().outcome()));
                    });
                    json.objects("changed", c.changed(), p -> {
                        seen(json, p.now());
                        json.string("was", p.before().value().in(Language.EN));
                    });
                    json.objects("same", c.same(), p -> seen(json, p.now()));
                    json.objects("opened", c.opened(), s -> seen(json, s));
                    json.objects("settled", c.settled(), p -> seen(json, p.before()));
                });
            });
        }
    }

    private static void seen(JsonWriter json, Seen seen) {
        json.string("id", seen.id());
        json.string("clause", seen.clause());
        json.string("severity", Notation.of(seen.severity()));
        json.string("subject", seen.subject().id());
        json.string("related", seen.related() == null ? null : seen.related().id());
        json.number("line", seen.line());
        json.text("message", seen.message());
    }
}
