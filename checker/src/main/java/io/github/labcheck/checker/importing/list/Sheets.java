package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import java.util.List;
import java.util.Optional;

/** The sheets of a workbook or CSV file. */
public record Sheets(List<Sheet> all) {

    /**
     * The sheets of a file; empty if its content is that of no list.
     *
     * @throws UnreadableDrawing if it is one, but cannot be read
     */
    public static Optional<Sheets> of(byte[] bytes, String name) throws UnreadableDrawing {
        return switch (DrawingFile.kind(bytes)) {
            case WORKBOOK -> Optional.of(new Sheets(XlsxSheets.read(bytes)));
            case TEXT -> CsvSheets.looksLike(bytes) ? Optional.of(new Sheets(CsvSheets.read(bytes, name))) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
