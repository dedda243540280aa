package io.github.labcheck.checker.importing;

import io.github.labcheck.checker.importing.draft.Assembly;
import io.github.labcheck.checker.importing.draft.Draft;
import io.github.labcheck.checker.importing.draft.DraftEntry;
import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.draft.KnownRoles;
import io.github.labcheck.checker.operation.Commands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Drawings of the test data, read and drafted. */
public final class Imports {

    /** The names of the ontology. */
    public static final KnownNames NAMES = new KnownNames(Commands.WORKBENCH.ontology().schema());

    /** What is known of drawings as shipped. */
    public static final ImportChoices CHOICES = new ImportChoices(null, new KnownRoles(Commands.WORKBENCH.ontology().schema()),
            w -> NAMES.room(List.of(w)).isPresent());

    private Imports() { }

    /** The bytes of a file of the test data. */
    public static byte[] bytes(String name) {
        try (InputStream in = Imports.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the test data as a drawing. */
    public static ImportedDrawing drawing(String name) {
        return read(bytes(name), name);
    }

    /** A text as a drawing. */
    public static ImportedDrawing read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** Bytes as a drawing. */
    public static ImportedDrawing read(byte[] bytes, String name) {
        try {
            return DrawingFile.read(bytes, name, CHOICES);
        } catch (UnreadableDrawing e) {
            throw new AssertionError(e.text().en(), e);
        }
    }

    /** Why bytes are refused; empty if they are not. */
    public static String refusal(byte[] bytes, String name) {
        try {
            DrawingFile.read(bytes, name, CHOICES);
            return "";
        } catch (UnreadableDrawing e) {
            return e.text().en();
        }
    }

    /** A drawing as a design file to be. */
    public static Draft draft(ImportedDrawing drawing) {
        return Assembly.of(drawing, NAMES);
    }

    /** The entries of a section; none if it is absent. */
    public static List<DraftEntry> section(Draft draft, String name) {
        return draft.sections().getOrDefault(name, List.of());
    }

    /** The entry with an id. */
    public static DraftEntry entry(Draft draft, String section, String id) {
        return section(draft, section).stream().filter(e -> e.id().replace("\"", "").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among " + section(draft, section).stream().map(DraftEntry::id)
                .toList()));
    }

    /** The room with a number. */
    public static ImportedDrawing.Room room(ImportedDrawing drawing, String number) {
        return drawing.rooms().stream().filter(r -> r.number().equals(number)).findFirst()
                .orElseThrow(() -> new AssertionError("no room " + number));
    }
}
