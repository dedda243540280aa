package io.github.labcheck.checker.plan.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/**
 * A storey on sheets of a paper, true to scale: the plan, on several sheets with match lines where it does not fit on one, then its legend.
 */
public final class PaperSheets {

    /** The usual scales. At smaller ones nothing can be read: a storey that needs one is split at the last of these instead. */
    private static final List<Integer> SCALES = List.of(50, 100, 150, 200);

    /** Paper around the building for exits and what stands before the walls, mm. */
    private static final double AROUND = 12;

    private static final double COLUMN = 88;
    private static final double GAP = 5;

    private final Sheet sheet;
    private final Printing printing;
    private final WallPicture walls;
    private final Envelope extent;
    private final Box area;
    private final List<String> pages = new ArrayList<>();

    private PaperSheets(Sheet sheet, Printing printing) {
        this.sheet = sheet;
        this.printing = printing;
        walls = new WallPicture(sheet);
        extent = PlanDrawing.extent(sheet, walls);
        area = PaperPage.area(printing.paper());
    }

    /** The sheets as SVG in the size of the paper. At least one room has to be drawn. */
    public static List<String> of(Sheet sheet, Printing printing) {
        PaperSheets sheets = new PaperSheets(sheet, printing);
        sheets.draw();
        return sheets.pages;
    }

    private double metres(double paper, int scale) {
        return (paper - 2 * AROUND) * scale / 1000;
    }

    private int scale() {
        if (printing.scale() != null) {
            return printing.scale();
        }
        return SCALES.stream().filter(s -> extent.getWidth() <= metres(area.width(), s) && extent.getHeight() <= metres(area.height(), s))
                .findFirst().orElse(SCALES.get(SCALES.size() - 1));
    }

    private void draw() {
        int scale = scale();
        int columns = (int) Math.max(1, Math.ceil(extent.getWidth() / metres(area.width(), scale)));
        int rows = (int) Math.max(1, Math.ceil(extent.getHeight() / metres(area.height(), scale)));
        List<PlanTile> tiles = PlanTile.of(extent, columns, rows);
        List<PlanDrawing> drawings = tiles.stream().map(tile -> drawing(tile, tiles.size(), scale)).toList();
        Map<String, Sheet.Room> letters = new TreeMap<>();
        for (int i = 0; i < tiles.size(); i++) {
            String before = tiles.size() == 1 ? "" : i + 1 + " ";
            drawings.get(i).keyed().forEach((letter, room) -> letters.put(before + letter, room));
        }
        List<FlowStrand> strands = tiles.size() == 1 ? drawings.get(0).strands() : List.of();
        Columns legend = new Columns(new Legend(sheet, strands, letters, COLUMN, true).entries(), COLUMN + GAP, area.height());
        int across = (int) (area.width() / (COLUMN + GAP));
        int count = tiles.size() + (legend.count() + across - 1) / across;
        for (int i = 0; i < count; i++) {
            PaperPage page = new PaperPage(sheet, printing.paper(), scale, i + 1, count);
            pages.add(i < tiles.size() ? page.plan(drawings.get(i), tiles.get(i), new PlanFrame(tiles.get(i).window(), scale, area))
                    : page.legend(legend, (i - tiles.size()) * across, across));
        }
    }

    private PlanDrawing drawing(PlanTile tile, int tiles, int scale) {
        Sheet part = tiles == 1 ? sheet : SheetParts.part(sheet, tile.window(), tile.number(), tiles);
        return new PlanDrawing(part, walls, new PlanFrame(tile.window(), scale, area),
                new PlanDrawing.Extras(true, printing.dimensions(), true));
    }
}
