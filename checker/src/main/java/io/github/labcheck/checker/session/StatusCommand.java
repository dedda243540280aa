package io.github.labcheck.checker.session;

import io.github.labcheck.checker.check.CheckReport.Summary;
import io.github.labcheck.checker.operation.Streams;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Profile;
import io.github.labcheck.ontology.Text;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code status}: what the session has. */
final class StatusCommand extends SessionCommand {

    private static final int NAMES = 10;

    StatusCommand(Session session) {
        super(session, CommandForm.of("status", List.of("状态"), Text.of("session.StatusCommand.shows-what-session-design")));
    }

    @Override
    void run(Input input, Streams streams) {
        Page page = page(streams);
        Optional<LoadedDesign> design = session().design();
        field(page, SessionWords.STATUS_DESIGN, design.map(d -> d.design().name() + " (" + d.design().projectId() + ") "
                + d.design().date()).orElse(session().say(SessionWords.NO_DESIGN_YET)));
        design.ifPresent(d -> {
            field(page, SessionWords.STATUS_FILE, d.path() + fileNote(d));
            field(page, SessionWords.STATUS_CHECK, session().checked().map(this::result).orElse(session().say(SessionWords.NOT_CHECKED)));
        });
        field(page, SessionWords.STATUS_PROFILES, session().profiles().all().stream().map(Profile::id)
                .collect(Collectors.joining(session().say(SessionWords.BETWEEN))));
        field(page, SessionWords.STATUS_LANGUAGE, session().say(SessionWords.LANGUAGE_NAME));
        field(page, SessionWords.STATUS_ONTOLOGY, session().say(SessionWords.ONTOLOGY, session().ontology().version(),
                session().ontology().clauses().size()));
        page.flush();
    }

    private void field(Page page, SessionWords name, String value) {
        page.line(0, VisibleText.padded(session().say(name), NAMES) + value);
    }

    private String fileNote(LoadedDesign design) {
        String unsaved = design.edits().unsaved() ? "  — " + session().say(TrialWords.UNSAVED_NOTE) : "";
        return unsaved + changed(design);
    }

    private String changed(LoadedDesign design) {
        return !design.outdated() ? "" : "  — " + session().say(Files.exists(design.path()) ? SessionWords.FILE_CHANGED
                : SessionWords.FILE_GONE);
    }

    private String result(Checked checked) {
        Summary summary = checked.design().summary();
        String counts = Words.RESULT_LINE.in(session().language(), summary.errors(), summary.warnings(), summary.advice(),
                summary.undetermined(), summary.waived(), summary.met() + summary.metByStatement());
        String restricted = checked.restriction(session().language());
        return String.join(", ", checked.design().profiles()) + " " + checked.design().asOf() + "  " + counts
                + (restricted.isEmpty() ? "" : "  " + session().say(SessionWords.RESTRICTED, restricted));
    }
}
