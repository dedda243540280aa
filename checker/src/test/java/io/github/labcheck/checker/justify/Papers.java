package io.github.labcheck.checker.justify;

import io.github.labcheck.checker.operation.Commands;
import io.github.labcheck.checker.operation.Commands.Ran;
import io.github.labcheck.checker.operation.JustifyOperation;
import io.github.labcheck.checker.operation.JustifyRequest;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Makes papers as a user does and reads them back. */
final class Papers {

    static final Path EXAMPLES = Path.of("..", "examples");
    static final Path QINZHOU = EXAMPLES.resolve("designs/qinzhou-food-lab.yaml");
    static final Path COUNTY = EXAMPLES.resolve("designs/county-veterinary-lab.yaml");
    static final Path PRESENT = EXAMPLES.resolve("before/qinzhou-existing.yaml");
    static final Path PRICES = EXAMPLES.resolve("prices/example-prices.yaml");

    private Papers() {
    }

    static JustifyRequest request(Path file, Path output) {
        return new JustifyRequest(file, List.of(), null, "request", Language.ZH, null, null, List.of(), null, null, output);
    }

    static JustifyRequest full(Path file, List<Path> before, Path prices, String form, Language language, Path output) {
        return new JustifyRequest(file, before, prices, form, language, null, null, List.of(), null, null, output);
    }

    static Ran run(JustifyRequest request) {
        return Commands.run(new JustifyOperation(Commands.WORKBENCH, request));
    }

    static XWPFDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headings, each with its level and a blank before it. */
    static List<String> headings(XWPFDocument document) {
        return document.getParagraphs().stream().filter(p -> level(document, p) > 0)
                .map(p -> level(document, p) + " " + p.getText()).toList();
    }

    static int level(XWPFDocument document, XWPFParagraph paragraph) {
        String name = paragraph.getStyle() == null ? "" : document.getStyles().getStyle(paragraph.getStyle()).getName();
        return name.startsWith("heading ") ? Integer.parseInt(name.substring(8)) : 0;
    }

    /** The table below the caption that ends so. */
    static XWPFTable table(XWPFDocument document, String caption) {
        for (int i = 0; i < document.getBodyElements().size() - 1; i++) {
            if (document.getBodyElements().get(i) instanceof XWPFParagraph p && p.getText().endsWith("　" + caption)
                    && document.getBodyElements().get(i + 1) instanceof XWPFTable table) {
                return table;
            }
        }
        throw new AssertionError("no table " + caption);
    }

    /** The cells of a row as texts. */
    static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
    }

    /** A number of a cell, or 0 for a cell without one. */
    static BigDecimal number(String cell) {
        String plain = cell.replace(",", "").replaceAll(" .*", "");
        return plain.matches("[-+]?\\d+(\\.\\d+)?") ? new BigDecimal(plain) : BigDecimal.ZERO;
    }

    /** All texts of a document, tables included. */
    static String text(XWPFDocument document) {
        StringBuilder text = new StringBuilder();
        document.getParagraphs().forEach(p -> text.append(p.getText()).append('\n'));
        document.getTables().forEach(t -> t.getRows().forEach(r -> text.append(String.join(" | ", cells(r))).append('\n')));
        return text.toString();
    }
}
