package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.revision.Revision;
import io.github.labcheck.checker.importing.revision.RevisionAccount;
import io.github.labcheck.checker.importing.revision.RevisionAccount.Line;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Tells what the next revision of a drawing did to a design: what changed, what is new, what vanished, what to look at. */
final class RevisionAccountText {

    private static final int SHOWN = 40;

    private final Page page;
    private final Language language;

    RevisionAccountText(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    void tell(Revision.Result result, String file, boolean dryRun) {
        RevisionAccount account = result.account();
        lines(Text.of("operation.RevisionAccountText.changed"), account.changed());
        lines(Text.of("operation.RevisionAccountText.new"), account.added());
        lines(Text.of("operation.RevisionAccountText.vanished-from-drawing-kept"), account.vanished());
        lines(Text.of("operation.RevisionAccountText.removed"), account.removed());
        head(Text.of("operation.RevisionAccountText.look"), account.look().size());
        account.look().stream().limit(SHOWN).forEach(t -> page.line(2, t.in(language)));
        more(account.look().size());
        page.line(0, InPlace.ending(result.edits(), file, dryRun).in(language));
    }

    private void lines(Text head, List<Line> lines) {
        head(head, lines.size());
        lines.stream().limit(SHOWN).forEach(l -> page.line(2,
                l.section() + " " + l.thing() + (l.what().in(language).isEmpty() ? "" : ": " + l.what().in(language))));
        more(lines.size());
    }

    private void head(Text head, int count) {
        if (count > 0) {
            page.line(0, head.in(language) + " " + count);
        }
    }

    private void more(int count) {
        if (count > SHOWN) {
            page.line(2, Text.of("operation.RevisionAccountText.more", count - SHOWN).in(language));
        }
    }
}
