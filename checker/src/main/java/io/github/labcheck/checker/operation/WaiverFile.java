package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.check.CheckReport.DesignReport;
import io.github.labcheck.checker.check.Finding;
import io.github.labcheck.checker.check.Waiver;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        InputFile.explain(path, path.toString(), errors, streams, language);
    }

    /** Says which waivers had no effect on some designs: {@link Exit#WAIVER} if one has expired, which is not to be overlooked. */
    Exit used(List<DesignReport> designs, Streams streams, Language language) {
        Exit exit = Exit.DONE;
        Set<Waiver> used = new HashSet<>();
        designs.forEach(d -> d.findings().stream().map(Finding::waiver).forEach(used::add));
        for (Waiver waiver : waivers) {
            String subject = waiver.subject() == null ? OperationWords.ALL_SUBJECTS.in(language) : waiver.subject();
            List<DesignReport> late = designs.stream().filter(d -> d.read() && waiver.until().isBefore(d.asOf())).toList();
            if (!late.isEmpty()) {
                streams.say(language, OperationWords.WAIVER_EXPIRED, waiver.clause(), subject, waiver.until(), late.get(0).asOf());
                exit = Exit.WAIVER;
            } else if (!used.contains(waiver)) {
                streams.say(language, OperationWords.WAIVER_UNUSED, waiver.clause(), subject);
            }
        }
        return exit;
    }
}
