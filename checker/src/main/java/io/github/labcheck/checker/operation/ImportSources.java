package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.bound.Bound;
import io.github.labcheck.checker.bound.Bounds;
import io.github.labcheck.checker.importing.DrawingFile;
import io.github.labcheck.checker.importing.ImportChoices;
import io.github.labcheck.checker.importing.ImportedDrawing;
import io.github.labcheck.checker.importing.Merged;
import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.checker.importing.draft.Assembly;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.Names;
import io.github.labcheck.checker.importing.list.CellValues;
import io.github.labcheck.checker.importing.list.ItemLists;
import io.github.labcheck.checker.importing.list.ListFile;
import io.github.labcheck.checker.importing.list.RoomLists;
import io.github.labcheck.checker.importing.list.Sheets;
import io.github.labcheck.checker.reading.InputBytes;
import io.github.labcheck.checker.reading.UnreadableInput;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of one import, drawings and lists, as one draft. */
final class ImportSources {

    private static final int MOST_ROOMS = 50_000;

    private final ImportChoices choices;
    private final Schema schema;
    private final Map<Integer, String> columns;
    private final Bounds bounds;
    private final List<ImportedDrawing> drawings = new ArrayList<>();
    private final List<ListFile> lists = new ArrayList<>();

    ImportSources(ImportChoices choices, Schema schema, Map<Integer, String> columns, Bounds bounds) {
        this.bounds = bounds;
        this.choices = choices;
        this.schema = schema;
        this.columns = columns;
    }

    /** Reads one more file; what kind it is its content tells. */
    void read(Path file) throws UnreadableDrawing {
        byte[] bytes = bytes(file, bounds);
        String name = file.getFileName().toString();
        Optional<Sheets> sheets = Sheets.of(bytes, name);
        if (sheets.isPresent()) {
            lists.add(ListFile.of(sheets.get().all(), name, schema, columns));
        } else {
            drawings.add(DrawingFile.read(bytes, name, choices));
        }
    }

    /** The content of a file, no more than the bounds allow. */
    static byte[] bytes(Path file, Bounds bounds) throws UnreadableDrawing {
        try {
            byte[] bytes = InputBytes.read(file, bounds.drawingBytes());
            if (bytes.length > bounds.drawingBytes()) {
                throw UnreadableDrawing.tooMuch(Text.of("operation.ImportSources.file-larger-than-mib", bounds.of(Bound.DRAWING_SIZE),
                        bounds.way(Bound.DRAWING_SIZE)));
            }
            if (bytes.length == 0) {
                throw new UnreadableDrawing(Text.of("operation.ImportSources.file-empty"));
            }
            return bytes;
        } catch (UnreadableInput e) {
            throw new UnreadableDrawing(Text.of("operation.ImportSources.bytes", e.words()));
        }
    }

    /** All that was read as a draft: lists are joined to the rooms of the drawings. */
    Draft draft(Names names) throws UnreadableDrawing {
        CellValues values = new CellValues(schema);
        ImportedDrawing drawing = drawings.isEmpty() ? ImportedDrawing.empty() : Merged.of(drawings);
        for (ListFile list : lists) {
            drawing = RoomLists.join(drawing, list, values);
        }
        if (drawing.rooms().size() > MOST_ROOMS) {
            throw UnreadableDrawing.tooMuch(Text.of("operation.ImportSources.there-more-than-rooms", MOST_ROOMS));
        }
        Draft draft = Assembly.of(drawing, names);
        for (ListFile list : lists) {
            draft = ItemLists.join(draft, list, names, values);
        }
        return draft;
    }
}
