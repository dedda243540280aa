package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.justify.estimate.PriceReader;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of prices.
 *
 * @param path    the file, null if none was given
 * @param prices  what it says, null if none was given
 * @param errors  what is wrong with it
 * @param lines   its lines
 */
record PriceFile(Path path, Prices prices, List<InputError> errors, List<String> lines) {

    /** Reads a file strictly, as far as the bounds of the workbench allow; null gives no prices. */
    static PriceFile read(Path path, Workbench workbench) {
        if (path == null) {
            return new PriceFile(null, null, List.of(), List.of());
        }
        Ontology ontology = workbench.ontology();
        YamlFile yaml = YamlFile.read(path, ontology.schema(), workbench.bounds());
        PriceReader reader = new PriceReader(path.toString(), yaml, ontology);
        Prices prices = reader.read();
        return new PriceFile(path, prices, reader.errors(), yaml.lines());
    }

    /** How a run ends that could not use it. */
    Exit exit() {
        return InputFile.exit(errors, Exit.UNREADABLE);
    }

    void explain(Streams streams, Language language) {
        streams.say(language, OperationWords.PRICES_WRONG);
        InputFile.explain(path.toString(), lines, errors, streams, language);
    }
}
