package io.github.labcheck.checker.report;

import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** Says which changes cure a finding, and what else they do. */
public final class FixText {

    private static final Text HEADING = new Text("这样改即可消除（已在副本上试过）", "This cures it (tried on a copy)");
    private static final Text MORE = new Text("共消除 %d 项，无新增", "cures %d in all, nothing new");
    private static final Text WORSE = new Text("共消除 %d 项，但新增 %d 项：%s", "cures %d in all, but brings %d new: %s");

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
            String effect = fix.clean() ? MORE.in(page.language()).formatted(cured)
                    : WORSE.in(page.language()).formatted(cured, fix.effect().born().size(), fix.effect().born().get(0).clause());
            page.indent(indent + 2).text(fix.clean() ? Tone.GREEN : Tone.YELLOW, (i + 1) + ". " + fix.line()).text(Tone.DIM, page
                    .words(Words.BRACKETS, effect)).end();
        }
    }
}
