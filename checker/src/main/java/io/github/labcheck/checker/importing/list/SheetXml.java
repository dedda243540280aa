package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.list.Sheet.Row;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;

/** The cells of one sheet of a workbook, merged ones filled with the text of their first. */
final class SheetXml {

    private static final int MOST_COLUMNS = 2000;

    private final XMLStreamReader xml;
    private final SharedStrings texts;
    private final long most;
    private final Map<Integer, Map<Integer, String>> cells = new TreeMap<>();
    private final List<String> merged = new ArrayList<>();
    private int row;
    private int column;
    private long count;

    SheetXml(InputStream in, SharedStrings texts, long most) throws XMLStreamException, UnreadableDrawing {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.xml = factory.createXMLStreamReader(in);
        this.texts = texts;
        this.most = most;
        read();
        merged.forEach(this::fill);
    }

    long cells() {
        return count;
    }

    /** Rows that are not empty. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        cells.forEach((number, byColumn) -> {
            List<String> line = new ArrayList<>();
            byColumn.forEach((at, text) -> {
                while (line.size() < at) {
                    line.add("");
                }
                line.add(text);
            });
            Row made = new Row(number, List.copyOf(line));
            if (!made.empty()) {
                rows.add(made);
            }
        });
        return rows;
    }

    private void read() throws XMLStreamException, UnreadableDrawing {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        String number = xml.getAttributeValue(null, "r");
                        row = number == null ? row + 1 : Integer.parseInt(number);
                        column = -1;
                    }
                    case "c" -> cell();
                    case "mergeCell" -> merged.add(xml.getAttributeValue(null, "ref"));
                    default -> { }
                }
            }
        }
    }

    private void cell() throws XMLStreamException, UnreadableDrawing {
        String place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : new CellReference(place).getCol();
        String type = xml.getAttributeValue(null, "t");
        StringBuilder text = new StringBuilder();
        String open = "";
        for (int depth = 1; depth > 0;) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open = xml.getLocalName();
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open = "";
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open.equals("v") || open.equals("t")) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> { }
            }
        }
        if (++count > most) {
            throw CsvSheets.tooLarge();
        }
        String value = text.length() > 0 && column < MOST_COLUMNS ? value(type, text.toString()) : "";
        if (!value.isBlank()) {
            cells.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
        }
    }

    private String value(String type, String text) {
        if ("s".equals(type)) {
            int index = Integer.parseInt(text.strip());
            return index >= 0 && index < texts.getUniqueCount() ? texts.getItemAt(index).getString() : "";
        }
        return "e".equals(type) ? "" : text;
    }

    private void fill(String reference) {
        CellRangeAddress range = reference == null ? null : CellRangeAddress.valueOf(reference);
        if (range == null || (long) range.getNumberOfCells() > 100_000 || range.getLastColumn() >= MOST_COLUMNS) {
            return;
        }
        String text = cells.getOrDefault(range.getFirstRow() + 1, Map.of()).get(range.getFirstColumn());
        for (int r = range.getFirstRow() + 1; text != null && r <= range.getLastRow() + 1; r++) {
            for (int c = range.getFirstColumn(); c <= range.getLastColumn(); c++) {
                if (cells.containsKey(r)) {
                    cells.get(r).putIfAbsent(c, text);
                }
            }
        }
    }
}
