package io.github.labcheck.checker.plan.picture;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * A part of a storey that is on one sheet, with the sheets that show what is beside it; 0 where there is nothing more.
 *
 * @param window what it shows, m
 * @param number of its sheet, from 1
 */
record PlanTile(Envelope window, int number, int left, int right, int above, int below) {

    /** Equal parts of a storey, row by row from the top. */
    static List<PlanTile> of(Envelope whole, int columns, int rows) {
        double width = whole.getWidth() / columns;
        double height = whole.getHeight() / rows;
        List<PlanTile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = whole.getMinX() + column * width;
                double y = whole.getMaxY() - row * height;
                int number = row * columns + column + 1;
                tiles.add(new PlanTile(new Envelope(x, x + width, y - height, y), number, column == 0 ? 0 : number - 1,
                        column == columns - 1 ? 0 : number + 1, row == 0 ? 0 : number - columns, row == rows - 1 ? 0 : number + columns));
            }
        }
        return tiles;
    }
}
