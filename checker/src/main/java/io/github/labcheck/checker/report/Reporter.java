package io.github.labcheck.checker.report;

import io.github.labcheck.checker.check.CheckReport;
import java.io.IOException;
import java.io.OutputStream;

/** Formats a report. The same report gives the same bytes. */
public interface Reporter {

    /** Writes a report; does not close the stream. */
    void write(CheckReport report, OutputStream out) throws IOException;
}
