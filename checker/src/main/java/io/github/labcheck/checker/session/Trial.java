package io.github.labcheck.checker.session;

import io.github.labcheck.checker.compare.Comparison;
import io.github.labcheck.checker.editing.Edit;
import io.github.labcheck.checker.editing.EditHistory;
import io.github.labcheck.checker.editing.EditRefused;
import io.github.labcheck.checker.operation.UsageException;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.ComparisonText;
import io.github.labcheck.checker.report.ComparisonWords;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.Tone;
import java.nio.charset.StandardCharsets;

/** Tries a change on the design of a session: its text is changed, read and checked again, and what became of the verdicts is told. */
final class Trial {

    private static final int SHOWN = 10;

    private final Session session;
    private final Page page;

    Trial(Session session, Page page) {
        this.session = session;
        this.page = page;
    }

    /** Tries a change that was typed as a line. */
    void change(String line, Edit edit) {
        EditHistory edits = session.requireDesign().edits();
        try {
            String after = edit.on(session.text().of(edits.now(), session.ontology().schema())).after();
            go(line, edits.with(line, after.getBytes(StandardCharsets.UTF_8)));
        } catch (EditRefused e) {
            throw new UsageException(e.text());
        }
    }

    /** Goes on with other changes, and tells under a heading what that did. */
    void go(String heading, EditHistory next) {
        Checked before = session.checkedNow();
        Reading reading = session.tryOut(next);
        if (reading.design() == null) {
            page.line(0, Tone.RED, TrialWords.NOT_DONE.in(page.language()));
            new InputErrorText(page, reading.file(), reading.lines()).write(reading.errors());
            page.flush();
            return;
        }
        Checked now = session.check(before.options());
        session.text().begin(next.now(), session.ontology().schema());
        tell(heading, before, now);
        if (session.requireDesign().edits().unsaved()) {
            page.line(0, Tone.DIM, TrialWords.NOT_SAVED.in(page.language()));
        }
        page.flush();
    }

    /** What became of the verdicts between two checks. */
    void tell(String heading, Checked before, Checked now) {
        Comparison comparison = Comparison.ofFindings(before.design().findings(), now.design().findings());
        ComparisonText text = new ComparisonText(page, session.terminal() ? SHOWN : Integer.MAX_VALUE);
        text.counts(heading, comparison);
        text.write(comparison);
        if (comparison.nothing()) {
            page.line(0, ComparisonWords.NOTHING.in(page.language()));
        }
    }
}
