package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckOptions;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.report.FirstQuestions;
import io.github.labcheck.checker.report.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks, after an import, for the answers that would settle most. A design that is too large for that is left to the check. */
final class ImportQuestions {

    private static final int ASKED = 10;
    /** Bytes of a design whose check takes a few seconds. */
    private static final int LARGEST = 1 << 20;

    private final Workbench workbench;

    ImportQuestions(Workbench workbench) {
        this.workbench = workbench;
    }

    /** Asks about the text of a design. */
    void ask(String text, Page page) {
        if (text.length() > LARGEST) {
            return;
        }
        Reading reading = workbench.reader().read("", text.getBytes(StandardCharsets.UTF_8));
        if (reading.design() != null) {
            CheckOptions options = CheckOptions.all(new Selection(workbench.ontology()).profiles(List.of()));
            FirstQuestions.write(page, workbench.check().check(reading.design(), options), ASKED);
        }
    }
}
