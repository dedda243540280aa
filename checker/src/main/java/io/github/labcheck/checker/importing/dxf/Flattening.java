package io.github.labcheck.checker.importing.dxf;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.dxf.Sheet.Placed;
import io.github.labcheck.checker.importing.dxf.tag.DxfBlock;
import io.github.labcheck.checker.importing.dxf.tag.DxfEntity;
import io.github.labcheck.checker.importing.dxf.tag.DxfFile;
import io.github.labcheck.checker.importing.dxf.tag.DxfText;
import io.github.labcheck.ontology.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Draws a file onto a sheet: blocks in their places, also nested, mirrored, scaled and in rows. A block that holds itself is drawn once.
 */
final class Flattening {

    private static final int DEEPEST = 16;
    /** More than any plan draws once its blocks are in place. */
    private static final int MOST = 3_000_000;
    private static final int MOST_INSERTS = 400_000;
    /** Curves are drawn as many short lines. */
    private static final int MOST_POINTS = 8_000_000;
    private static final int ROWS = 100;

    private final DxfFile file;
    private final Visible visible;
    private final Sheet sheet = new Sheet();
    private final Deque<String> open = new ArrayDeque<>();
    private int drawn;
    private int points;

    /** Whether a layer is read. */
    interface Visible {
        boolean layer(String name);
    }

    private Flattening(DxfFile file, Visible visible) {
        this.file = file;
        this.visible = visible;
    }

    static Sheet of(DxfFile file, Visible visible) throws UnreadableDrawing {
        Flattening flattening = new Flattening(file, visible);
        for (int place : file.entities()) {
            DxfEntity entity = file.entity(place);
            if (entity.whole(67, 0) == 0 && entity.whole(60, 0) == 0) {
                flattening.draw(entity, new Frame(new AffineTransformation(), "0", "", -1));
            }
        }
        return flattening.sheet;
    }

    private void draw(DxfEntity entity, Frame frame) throws UnreadableDrawing {
        if (++drawn > MOST || sheet.placed().size() > MOST_INSERTS || points > MOST_POINTS) {
            throw new UnreadableDrawing(Text.of("importing.dxf.Flattening.blocks-place-drawing-more", MOST, MOST_INSERTS, MOST_POINTS));
        }
        String layer = entity.layer().equals("0") ? frame.layer() : entity.layer();
        if (!visible.layer(layer)) {
            sheet.unread("layer " + layer);
            return;
        }
        if (entity.type().equals("INSERT")) {
            inserts(entity, frame, layer);
        } else {
            int before = sheet.strokes().size();
            if (!new Pen(sheet, frame, layer).draw(entity)) {
                sheet.unread("type " + entity.type());
            }
            sheet.strokes().subList(before, sheet.strokes().size()).forEach(s -> points += s.points().size());
        }
    }

    /** An insert may repeat its block in rows and columns. */
    private void inserts(DxfEntity entity, Frame frame, String layer) throws UnreadableDrawing {
        int columns = Math.max(1, Math.min(ROWS, entity.whole(70, 1)));
        int rows = Math.max(1, Math.min(ROWS, entity.whole(71, 1)));
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                insert(entity, frame, layer, column * entity.real(44, 0), row * entity.real(45, 0));
            }
        }
    }

    private void insert(DxfEntity entity, Frame frame, String layer, double right, double up) throws UnreadableDrawing {
        String name = DxfText.characters(entity.text(2));
        DxfBlock block = file.block(name);
        if (block == null || open.contains(name) || open.size() >= DEEPEST) {
            sheet.unread("block " + name);
            return;
        }
        AffineTransformation own = AffineTransformation.translationInstance(-block.x(), -block.y());
        own.scale(entity.real(41, 1), entity.real(42, 1));
        own.translate(right, up);
        own.rotate(Math.toRadians(entity.real(50, 0)));
        own.translate(entity.real(10, 0), entity.real(20, 0));
        own.compose(Ocs.of(entity)).compose(frame.moves());
        int place = sheet.placed().size();
        Coordinate at = own.transform(new Coordinate(block.x(), block.y()), new Coordinate());
        Coordinate axis = own.transform(new Coordinate(block.x() + 1, block.y()), new Coordinate());
        double length = Math.max(axis.distance(at), 1e-12);
        Coordinate along = new Coordinate((axis.x - at.x) / length, (axis.y - at.y) / length);
        String handle = frame.handle().isEmpty() ? entity.handle() : frame.handle();
        sheet.placed().add(new Placed(layer, handle, block.name(), at, along, null, Map.of(), frame.insert()));
        int before = sheet.strokes().size();
        open.push(name);
        Frame inner = new Frame(own, layer, handle, place);
        for (int part : block.entities()) {
            draw(file.entity(part), inner);
        }
        open.pop();
        Map<String, String> words = new TreeMap<>();
        for (DxfEntity attribute : entity.parts()) {
            if (attribute.whole(70, 0) % 2 == 0) {
                new Pen(sheet, new Frame(frame.moves(), layer, handle, place), layer).draw(attribute);
            }
            DxfText.lines(attribute.text(1), false).forEach(l -> words.merge(attribute.text(2), l, (a, b) -> a + " " + b));
        }
        sheet.placed().set(place, new Placed(layer, handle, block.name(), at, along, box(before, along), words, frame.insert()));
    }

    /** What the strokes from a place on cover, along and across a direction. */
    private Envelope box(int from, Coordinate along) {
        Envelope box = new Envelope();
        for (Sheet.Stroke stroke : sheet.strokes().subList(from, sheet.strokes().size())) {
            stroke.points().forEach(c -> box.expandToInclude(c.x * along.x + c.y * along.y, c.y * along.x - c.x * along.y));
        }
        return box.isNull() ? null : box;
    }
}
