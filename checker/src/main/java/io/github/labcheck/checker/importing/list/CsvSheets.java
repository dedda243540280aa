package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.list.Sheet.Row;
import io.github.labcheck.checker.importing.source.SourceCharset;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV, in UTF-8, UTF-16 or GBK, with commas, semicolons or tabs. */
public final class CsvSheets {

    private static final int LONGEST_LINE = 1 << 20;

    private CsvSheets() { }

    /** Whether bytes are a text of several columns. */
    public static boolean looksLike(byte[] bytes) {
        int length = Math.min(bytes.length, 1 << 16);
        if (marked16(bytes)) {
            return true;
        }
        boolean separated = false;
        for (int i = 0; i < length; i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
            separated |= bytes[i] == ',' || bytes[i] == ';' || bytes[i] == '\t';
        }
        return separated;
    }

    private static boolean marked16(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE
                && bytes[1] == (byte) 0xFF);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDrawing if it is no CSV or too large
     */
    public static List<Sheet> read(byte[] bytes, String name) throws UnreadableDrawing {
        longestLine(bytes);
        Charset charset = marked16(bytes) ? StandardCharsets.UTF_16 : SourceCharset.of(bytes);
        String text = new String(bytes, charset);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(plain)).setIgnoreEmptyLines(false).setLenientEof(true)
                .setTrailingData(true).get();
        List<Row> rows = new ArrayList<>();
        long cells = 0;
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(plain)).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                Row row = new Row((int) record.getRecordNumber(), List.copyOf(record.toList()));
                cells += record.size();
                if (cells > Sheet.MOST_CELLS) {
                    throw tooLarge();
                }
                if (!row.empty()) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableDrawing(Text.of("importing.list.CsvSheets.quotes-csv-file-do"));
        }
        return List.of(new Sheet(name.replaceFirst("\\.[^.]*$", ""), rows));
    }

    static UnreadableDrawing tooLarge() {
        return new UnreadableDrawing(Text.of("importing.list.CsvSheets.list-more-than-cells", Sheet.MOST_CELLS));
    }

    /** A field in quotes may hold line ends; it counts as one line. A quote opens only where a field begins. */
    private static void longestLine(byte[] bytes) throws UnreadableDrawing {
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i <= bytes.length; i++) {
            boolean end = i == bytes.length || !quoted && (bytes[i] == '\n' || bytes[i] == '\r');
            if (end || i - begin > LONGEST_LINE) {
                if (i - begin > LONGEST_LINE) {
                    throw new UnreadableDrawing(Text.of("importing.list.CsvSheets.line-file-longer-than"));
                }
                begin = i + 1;
            } else if (bytes[i] == '"') {
                quoted = !quoted && (i == 0 || ",;\t\n\r".indexOf(bytes[i - 1]) >= 0 || i == 3);
            }
        }
    }

    /** The mark that parts most columns in the first lines. */
    private static char delimiter(String text) {
        List<String> head = text.lines().limit(20).toList();
        return Stream.of(',', ';', '\t').max(Comparator.comparingLong(d -> head.stream()
                .mapToLong(l -> l.chars().filter(c -> c == d).count()).sum())).orElse(',');
    }
}
