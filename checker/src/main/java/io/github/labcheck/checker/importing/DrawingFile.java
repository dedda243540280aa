package io.github.labcheck.checker.importing;

import io.github.labcheck.checker.importing.dxf.DxfReader;
import io.github.labcheck.checker.importing.ifc.IfcReader;
import io.github.labcheck.ontology.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells by its content what kind of drawing a file is, and reads it. */
public final class DrawingFile {

    /** The largest drawing that is read out of an archive, bytes. */
    private static final int LARGEST = 256 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 4096;
    private static final int MOST_ENTRIES = 1000;

    /** Kinds of files; a text may be a list. */
    public enum Kind { STEP, STEP_ARCHIVE, WORKBOOK, DXF, DWG, OLE, TEXT }

    private DrawingFile() { }

    /** The kind of a file by its content. */
    public static Kind kind(byte[] bytes) throws UnreadableDrawing {
        if (starts(bytes, ZIP)) {
            return archive(bytes);
        }
        if (starts(bytes, OLE)) {
            return Kind.OLE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("AC10")) {
            return Kind.DWG;
        }
        return head.contains("ISO-10303-21") ? Kind.STEP : isDxf(head) ? Kind.DXF : Kind.TEXT;
    }

    /**
     * Reads a drawing.
     *
     * @param name    its name without folders
     * @param choices what is known of it
     * @throws UnreadableDrawing if it is of no known kind or cannot be read
     */
    public static ImportedDrawing read(byte[] bytes, String name, ImportChoices choices) throws UnreadableDrawing {
        return switch (kind(bytes)) {
            case STEP -> IfcReader.read(bytes, name);
            case STEP_ARCHIVE -> IfcReader.read(unzipped(bytes), name);
            case DXF -> DxfReader.read(bytes, name, choices);
            case OLE -> throw new UnreadableDrawing(Text.of("importing.DrawingFile.old-encrypted-office-file"));
            case DWG -> throw new UnreadableDrawing(Text.of("importing.DrawingFile.dwg-file-save-dxf"));
            case WORKBOOK, TEXT -> throw new UnreadableDrawing(Text.of("importing.DrawingFile.kind-file-not-known"));
        };
    }

    /** Whether a file is a DXF: binary by its mark, otherwise by its first pair, which opens a section or is a comment. */
    private static boolean isDxf(String head) {
        return head.startsWith("AutoCAD Binary DXF")
                || head.matches("(?s)(\u00EF\u00BB\u00BF)?\\s*(999\\s*[\\r\\n]+.*|0\\s*[\\r\\n]+\\s*(SECTION|EOF)(\\s.*)?)");
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static UnreadableDrawing damaged() {
        return new UnreadableDrawing(Text.of("importing.DrawingFile.archive-damaged-cannot-opened"));
    }

    /** What an archive holds, by the names in it. Nothing of it is kept, and no more unpacked than a drawing may hold. */
    private static Kind archive(byte[] bytes) throws UnreadableDrawing {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".ifc")) {
                    return Kind.STEP_ARCHIVE;
                }
                if (name.equals("[content_types].xml") || name.startsWith("xl/")) {
                    return Kind.WORKBOOK;
                }
                entries++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    size += n;
                    if (size > LARGEST) {
                        throw tooLarge();
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        throw new UnreadableDrawing(Text.of("importing.DrawingFile.there-no-ifc-file"));
    }

    private static byte[] unzipped(byte[] bytes) throws UnreadableDrawing {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".ifc")) {
                    return bounded(zip);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged();
        }
        throw damaged();
    }

    private static UnreadableDrawing tooLarge() {
        return UnreadableDrawing.tooMuch(Text.of("importing.DrawingFile.archive-unpacks-more-than"));
    }

    private static byte[] bounded(InputStream in) throws IOException, UnreadableDrawing {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw tooLarge();
        }
        return content;
    }
}
