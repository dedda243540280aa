package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.fixing.Fix;
import io.github.labcheck.checker.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of a text.
 *
 * @param document the text
 * @param reading  what it says, and what is wrong with it; of a text with errors what can be understood without them
 * @param report   what was found; null if nothing can be understood
 * @param fixes    changes that were found to cure a finding, by its id
 */
record Analysis(OpenDocument document, Reading reading, DesignReport report, Map<String, List<Fix>> fixes) {

    Analysis(OpenDocument document, Reading reading, DesignReport report) {
        this(document, reading, report, new ConcurrentHashMap<>());
    }

    /** Whether the text is free of input errors. */
    boolean sound() {
        return reading.design() != null && reading.errors().isEmpty();
    }
}
