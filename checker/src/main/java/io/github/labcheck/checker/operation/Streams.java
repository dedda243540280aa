package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where an operation writes.
 *
 * @param out      for what was asked for
 * @param err      for everything else
 * @param colour   whether {@code out} is a terminal that shows colours
 * @param progress whether {@code err} is a terminal, on which long work shows its progress
 * @param outFile  a name of what {@code out} leads to, perhaps a file; null where it leads to no file
 */
public record Streams(OutputStream out, OutputStream err, boolean colour, boolean progress, Path outFile) {

    /** Streams that lead to no file. */
    public Streams(OutputStream out, OutputStream err, boolean colour, boolean progress) {
        this(out, err, colour, progress, null);
    }

    /** Streams into files, pipes or tests. */
    public static Streams plain(OutputStream out, OutputStream err) {
        return new Streams(out, err, false, false);
    }

    /** A page for messages beside the output. */
    Page messages(Language language) {
        return new Page(err, language, false);
    }

    /** Writes one line beside the output. */
    void say(Language language, OperationWords words, Object... arguments) {
        Page page = messages(language);
        page.line(0, words.in(language, arguments));
        page.flush();
    }
}
