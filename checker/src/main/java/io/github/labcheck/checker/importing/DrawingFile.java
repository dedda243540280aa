package io.github.labcheck.checker.importing;

import io.github.labcheck.checker.importing.dxf.DxfReader;
import io.github.labcheck.checker.importing.ifc.IfcReader;
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

    /** The largest drawing that is read, also out of an archive, bytes. */
    public static final int LARGEST = 256 << 20;

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
            case OLE -> throw new UnreadableDrawing("这是旧式 Office 文件或加密文件，不能导入；请另存为 .xlsx 或 .csv，并去掉密码。",
                    "This is an old or encrypted Office file; save it as .xlsx or .csv without a password.");
            case DWG -> throw new UnreadableDrawing("这是 DWG 文件，不能导入；请在 CAD 中另存为 DXF。",
                    "This is a DWG file; save it as DXF in the CAD program.");
            case WORKBOOK, TEXT -> throw new UnreadableDrawing("认不出这是什么文件；可导入 IFC（.ifc、.ifczip）、DXF、.xlsx 和 .csv。",
                    "The kind of this file is not known; IFC (.ifc, .ifczip), DXF, .xlsx and .csv can be imported.");
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
        return new UnreadableDrawing("压缩包已损坏，不能解开；请重新导出。", "The archive is damaged and cannot be opened; export it again.");
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
        throw new UnreadableDrawing("压缩包里没有 .ifc 文件，也不是 .xlsx 工作簿。", "There is no .ifc file in the archive, and it is no .xlsx workbook.");
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
        return new UnreadableDrawing("压缩包解开后超过 256 MB，没有导入。", "The archive unpacks to more than 256 MB and was not imported.");
    }

    private static byte[] bounded(InputStream in) throws IOException, UnreadableDrawing {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw tooLarge();
        }
        return content;
    }
}
