package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.report.InputErrorText;
import io.github.labcheck.checker.report.Page;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of accepted violations.
 *
 * @param path     the file, null if none was given
 * @param waivers  what it accepts
 * @param errors   what is wrong with it
 */
record WaiverFile(Path path, List<Waiver> waivers, List<InputError> errors) {

    /** Reads a file strictly; null gives none. */
    static WaiverFile read(Path path, Ontology ontology) {
        if (path == null) {
            return new WaiverFile(null, List.of(), List.of());
        }
        try {
            WaiverReader reader = new WaiverReader(ontology);
            List<Waiver> waivers = reader.read(Files.readAllBytes(path));
            return new WaiverFile(path, waivers, reader.errors());
        } catch (IOException e) {
            Text words = Files.exists(path) ? new Text("豁免文件无法读取。", "The waiver file cannot be read.")
                    : new Text("豁免文件不存在。", "There is no such waiver file.");
            return new WaiverFile(path, List.of(), List.of(new InputError("unreadable", words, Position.START, null)));
        }
    }

    void explain(Streams streams, Language language) {
        streams.say(language, OperationWords.WAIVERS_WRONG);
        Page page = streams.messages(language);
        new InputErrorText(page, path.toString(), DesignBatch.lines(path)).list(errors);
        page.flush();
    }
}
