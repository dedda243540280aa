package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.Finding.Outcome;
import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.compare.Comparison.Pair;
import io.github.labcheck.checker.compare.Seen;
import io.github.labcheck.ontology.Clause.Severity;
import java.util.List;

/** Says what became of the findings of a design. */
public final class ComparisonText {

    /** Questions that are shown: one new thing raises many. */
    private static final int QUESTIONS = 5;

    private final Page page;
    private final int shown;

    /** On a page; of each list so many are shown. */
    public ComparisonText(Page page, int shown) {
        this.page = page;
        this.shown = shown;
    }

    /** Counts in one line: violations that are new, gone, other and as before, and questions that came and went. */
    public void counts(String heading, Comparison all) {
        String line = ComparisonWords.COUNTS.in(page.language(), all.born().size(), all.cured().size(), all.changed().size() + all.same()
                .size());
        String questions = all.opened().isEmpty() && all.settled().isEmpty() ? ""
                : ComparisonWords.QUESTIONS.in(page.language(), all.opened().size(), all.settled().size());
        page.line(0, Tone.BOLD, heading + page.words(Words.COLON) + line + questions);
    }

    /** That some findings were only counted, so that others that seem new or gone may be neither; nothing if all were listed. */
    public void unlisted(int count) {
        if (count > 0) {
            page.line(2, Tone.YELLOW, ComparisonWords.UNLISTED.in(page.language(), count));
        }
    }

    /** What is new, what is gone, what changed; what is as before is counted only. */
    public void write(Comparison all) {
        heading(Tone.RED, ComparisonWords.BORN, all.born().size());
        all.born().stream().limit(shown).forEach(s -> line("✗ ", s, tone(s.severity())));
        more(all.born(), shown);
        heading(Tone.GREEN, ComparisonWords.CURED, all.cured().size());
        all.cured().stream().limit(shown).forEach(p -> {
            line("✓ ", p.before(), Tone.GREEN);
            if (p.now() != null && p.now().outcome() != Outcome.MET) {
                page.line(4, Tone.YELLOW, (p.now().outcome() == Outcome.WAIVED ? ComparisonWords.NOW_WAIVED : ComparisonWords.NOW_OPEN)
                        .in(page.language()));
            }
        });
        more(all.cured(), shown);
        heading(Tone.YELLOW, ComparisonWords.CHANGED, all.changed().size());
        all.changed().stream().limit(shown).forEach(this::changed);
        more(all.changed(), shown);
        heading(Tone.DIM, ComparisonWords.OPENED, all.opened().size());
        int few = Math.min(shown, QUESTIONS);
        all.opened().stream().limit(few).forEach(s -> line("? ", s, Tone.DIM));
        more(all.opened(), few);
    }

    private void heading(Tone tone, ComparisonWords words, int count) {
        if (count > 0) {
            page.line(0, tone, words.in(page.language(), count));
        }
    }

    private void more(List<?> all, int most) {
        if (all.size() > most) {
            page.line(2, ComparisonWords.MORE.in(page.language(), all.size() - most));
        }
    }

    private void line(String mark, Seen seen, Tone tone) {
        page.indent(2).text(tone, mark + seen.clause() + " ").text(seen.message().in(page.language())).text(Tone.DIM, " [" + shortId(seen)
                + "]").end();
    }

    private void changed(Pair pair) {
        line("✗ ", pair.now(), tone(pair.now().severity()));
        String before = pair.before().value().in(page.language());
        String now = pair.now().value().in(page.language());
        if (!before.equals(now)) {
            page.line(4, Tone.DIM, ComparisonWords.FROM_TO.in(page.language(), before.isEmpty() ? "–" : before, now.isEmpty() ? "–" : now));
        }
    }

    static String shortId(Seen seen) {
        return seen.id().substring(0, Math.min(FaultText.SHORT_ID, seen.id().length()));
    }

    private static Tone tone(Severity severity) {
        return FindingsText.tone(severity);
    }
}
