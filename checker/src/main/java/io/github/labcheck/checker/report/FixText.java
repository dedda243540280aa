package io.github.labcheck.checker.report;

import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Says which changes cure a finding, and what else they do. */
public final class FixText {

    private static final Text HEADING = Text.of("report.FixText.cures-tried-copy");

    private FixText() {
    }

    /** Writes them in their order, numbered. */
    public static void write(Page page, int indent, List<Fix> fixes) {
        if (fixes.isEmpty()) {
            return;
        }
        page.line(indent, Tone.BOLD, HEADING.in(page.language()));
        for (int i = 0; i < fixes.size(); i++) {
            Fix fix = fixes.get(i);
            int cured = fix.effect().cured().size();
            String effect = fix.clean() ? Text.of("report.FixText.cures-all-nothing-new", cured).in(page.language())
                    : Text.of("report.FixText.cures-all-but-brings", cured, fix.effect().born().size(),
                            fix.effect().born().get(0).clause()).in(page.language());
            page.indent(indent + 2).text(fix.clean() ? Tone.GREEN : Tone.YELLOW, (i + 1) + ". " + fix.line()).text(Tone.DIM, page
                    .words(Words.BRACKETS, effect)).end();
        }
    }
}
