package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.SAXException;

/** Reads the sheets of a workbook, cell by cell, so that a large one costs no more than its cells. */
public final class XlsxSheets {

    private static final int MOST_SHEETS = 200;

    private XlsxSheets() { }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableDrawing if it is damaged or too large
     */
    public static List<Sheet> read(byte[] bytes) throws UnreadableDrawing {
        ZipBounds.check(bytes);
        List<Sheet> sheets = new ArrayList<>();
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
            XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
            long cells = 0;
            while (all.hasNext() && sheets.size() < MOST_SHEETS) {
                try (InputStream in = all.next()) {
                    SheetXml xml = new SheetXml(in, texts, Sheet.MOST_CELLS - cells);
                    sheets.add(new Sheet(all.getSheetName(), xml.rows()));
                    cells += xml.cells();
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            // The libraries throw whatever comes where a workbook is not what it says.
            throw new UnreadableDrawing(Text.of("importing.list.XlsxSheets.no-sound-xlsx-workbook"));
        }
        return sheets;
    }
}
