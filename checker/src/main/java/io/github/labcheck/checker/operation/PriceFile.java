package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.justify.estimate.PriceReader;
import io.github.labcheck.checker.justify.estimate.Prices;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.YamlFile;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of prices.
 *
 * @param path    the file, null if none was given
 * @param prices  what it says, null if none was given
 * @param errors  what is wrong with it
 */
record PriceFile(Path path, Prices prices, List<InputError> errors) {

    /** Reads a file strictly; null gives no prices. */
    static PriceFile read(Path path, Ontology ontology) {
        if (path == null) {
            return new PriceFile(null, null, List.of());
        }
        try {
            PriceReader reader = new PriceReader(path.toString(), ontology);
            Prices prices = reader.read(YamlFile.read(path, ontology.schema()));
            return new PriceFile(path, prices, reader.errors());
        } catch (IOException e) {
            Text words = Files.exists(path) ? new Text("价格文件无法读取。", "The price file cannot be read.")
                    : new Text("价格文件不存在。", "There is no such price file.");
            return new PriceFile(path, null, List.of(new InputError("unreadable", words, Position.START, null)));
        }
    }

    void explain(Streams streams, Language language) {
        streams.say(language, OperationWords.PRICES_WRONG);
        InputFile.explain(path, path.toString(), errors, streams, language);
    }
}
