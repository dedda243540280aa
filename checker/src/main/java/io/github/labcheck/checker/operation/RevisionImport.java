package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.revision.AmbiguousFile;
import io.github.labcheck.checker.importing.revision.Revision;
import io.github.labcheck.checker.operation.output.OutputFile;
import io.github.labcheck.checker.operation.output.RunFiles;
import io.github.labcheck.checker.report.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Brings a design up to the next revision of its drawings, and tells what that did. */
final class RevisionImport {

    private final Workbench workbench;
    private final ImportRequest request;

    RevisionImport(Workbench workbench, ImportRequest request) {
        this.workbench = workbench;
        this.request = request;
    }

    /**
     * Takes a draft into the design.
     *
     * @param target the design as an output; null for a dry run
     */
    Exit run(Draft draft, RunFiles files, OutputFile target, Streams streams) throws IOException {
        InPlace place = new InPlace(workbench, request);
        Optional<InPlace.Opened> opened = place.open(streams);
        if (opened.isEmpty()) {
            return Exit.UNREADABLE;
        }
        List<String> names = request.files().stream().map(f -> f.getFileName().toString()).toList();
        Page page = streams.messages(request.language());
        Revision.Result result;
        try {
            result = Revision.of(opened.get().text(), draft, names, request.into().remove(), workbench.ontology().schema(),
                    request.language());
        } catch (AmbiguousFile e) {
            page.line(0, e.text().in(request.language()));
            page.flush();
            return Exit.UNREADABLE;
        }
        if (!place.write(opened.get(), result.edits(), files, target, streams)) {
            return Exit.UNREADABLE;
        }
        new ImportAccount(page, request.language()).tellLeft(draft);
        new RevisionAccountText(page, request.language()).tell(result, request.into().design().toString(), target == null);
        if (target != null && !result.edits().isEmpty()) {
            new ImportQuestions(workbench).ask(result.edits().after(), page);
        }
        page.flush();
        return Exit.DONE;
    }
}
