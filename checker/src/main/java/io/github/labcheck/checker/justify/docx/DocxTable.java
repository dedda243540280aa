package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Block.Setting;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a Word file: the head repeats on each page, no row is torn apart, the widths are fixed. */
final class DocxTable {

    /** Size of the letters of the two kinds of cells, as in the styles. */
    private static final double LETTERS = 180;
    private static final double SMALL_LETTERS = 150;

    /** A table of no more rows stands on one page. */
    private static final int TOGETHER = 14;

    /** A sum does not stand alone on a page: so many rows go over with the last. */
    private static final int LAST = 2;

    /** Height of a row that can be signed: 7 mm. */
    private static final int SIGNATURE = 400;

    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxPages pages;

    DocxTable(XWPFDocument document, DocxStyles styles, DocxPages pages) {
        this.document = document;
        this.styles = styles;
        this.pages = pages;
    }

    void write(Block.Table table) {
        boolean small = table.setting() != Setting.USUAL;
        int[] widths = ColumnWidths.of(table, pages.textWidth(), small ? SMALL_LETTERS : LETTERS);
        CTTbl ctTable = document.createTable(1, 1).getCTTbl();
        ctTable.removeTr(0);
        CTTblPr properties = ctTable.getTblPr() == null ? ctTable.addNewTblPr() : ctTable.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        (properties.isSetTblStyle() ? properties.getTblStyle() : properties.addNewTblStyle()).setVal(styles.id(DocxStyles.TABLE));
        width(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), pages.textWidth());
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        var grid = ctTable.getTblGrid() == null ? ctTable.addNewTblGrid() : ctTable.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        head(ctTable.addNewTr(), table.columns(), widths, small ? DocxStyles.SMALL_HEAD : DocxStyles.CELL_HEAD);
        for (int i = 0; i < table.rows().size(); i++) {
            CTRow line = ctTable.addNewTr();
            row(line, table, table.rows().get(i), widths);
            int below = table.rows().size() - 1 - i;
            if (below > 0 && (table.rows().size() <= TOGETHER || below <= LAST)) {
                keepWithNext(line);
            }
        }
    }

    private void row(CTRow line, Block.Table table, Block.Row row, int[] widths) {
        boolean small = table.setting() != Setting.USUAL;
        String words = small ? DocxStyles.SMALL : DocxStyles.CELL;
        CTTrPr properties = line.addNewTrPr();
        properties.addNewCantSplit();
        if (row.cells().size() < widths.length) {
            CTTc cell = line.addNewTc();
            cell(cell, pages.textWidth(), words, row.cells().get(0), row.strong());
            cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
            if (row.strong()) {
                keepWithNext(line);
            }
            return;
        }
        if (table.setting() == Setting.SIGNED) {
            properties.addNewTrHeight().setVal(BigInteger.valueOf(SIGNATURE));
        }
        for (int i = 0; i < widths.length; i++) {
            String numbers = small ? DocxStyles.SMALL_NUMBER : DocxStyles.CELL_NUMBER;
            cell(line.addNewTc(), widths[i], table.columns().get(i).number() ? numbers : words, row.cells().get(i), row.strong());
        }
    }

    private static void keepWithNext(CTRow row) {
        row.getTcList().stream().map(c -> c.getPArray(0).getPPr()).filter(p -> !p.isSetKeepNext()).forEach(CTPPrBase::addNewKeepNext);
    }

    private void head(CTRow row, List<Column> columns, int[] widths, String style) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            cell(row.addNewTc(), widths[i], style, columns.get(i).title(), true);
        }
    }

    private void cell(CTTc cell, int width, String style, String text, boolean strong) {
        width(cell.addNewTcPr().addNewTcW(), width);
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(styles.id(style));
        if (!text.isEmpty()) {
            CTR run = paragraph.addNewR();
            if (strong) {
                run.addNewRPr().addNewB();
            }
            run.addNewT().setStringValue(DocxText.clean(text));
        }
    }

    private static void width(CTTblWidth width, int twentieths) {
        width.setW(BigInteger.valueOf(twentieths));
        width.setType(STTblWidth.DXA);
    }
}
