package io.github.labcheck.checker.justify.docx;

import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Column;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
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

    private final XWPFDocument document;
    private final DocxStyles styles;
    private final DocxPages pages;

    DocxTable(XWPFDocument document, DocxStyles styles, DocxPages pages) {
        this.document = document;
        this.styles = styles;
        this.pages = pages;
    }

    void write(Block.Table table) {
        int[] widths = widths(table.columns(), pages.textWidth());
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
        head(ctTable.addNewTr(), table.columns(), widths);
        for (Block.Row row : table.rows()) {
            CTRow line = ctTable.addNewTr();
            line.addNewTrPr().addNewCantSplit();
            for (int i = 0; i < widths.length; i++) {
                boolean number = table.columns().get(i).number();
                cell(line.addNewTc(), widths[i], number ? DocxStyles.CELL_NUMBER : DocxStyles.CELL, row.cells().get(i), row.strong());
            }
        }
    }

    private void head(CTRow row, List<Column> columns, int[] widths) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            cell(row.addNewTc(), widths[i], DocxStyles.CELL_HEAD, columns.get(i).title(), true);
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

    /** Widths that add up to the whole, so that no rounding shows. */
    private static int[] widths(List<Column> columns, int whole) {
        int all = columns.stream().mapToInt(Column::weight).sum();
        int[] widths = new int[columns.size()];
        int left = whole;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? left : whole * columns.get(i).weight() / all;
            left -= widths[i];
        }
        return widths;
    }
}
