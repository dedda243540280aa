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
    public static final int LARGEST = 512 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private DrawingFile() { }

    /**
     * Reads a drawing.
     *
     * @param name    its name without folders
     * @param choices what is known of it
     * @throws UnreadableDrawing if it is of no known kind or cannot be read
     */
    public static ImportedDrawing read(byte[] bytes, String name, ImportChoices choices) throws UnreadableDrawing {
        if (starts(bytes, ZIP)) {
            return IfcReader.read(unzipped(bytes), name);
        }
        if (starts(bytes, OLE)) {
            throw new UnreadableDrawing("这是旧式 Office 文件或加密文件，不能导入；请另存为 .xlsx 或 .csv，并去掉密码。",
                    "This is an old or encrypted Office file; save it as .xlsx or .csv without a password.");
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("AC10")) {
            throw new UnreadableDrawing("这是 DWG 文件，不能导入；请在 CAD 中另存为 DXF。", "This is a DWG file; save it as DXF in the CAD program.");
        }
        if (head.contains("ISO-10303-21")) {
            return IfcReader.read(bytes, name);
        }
        if (isDxf(bytes, head)) {
            return DxfReader.read(bytes, name, choices);
        }
        throw new UnreadableDrawing("认不出这是什么文件；可导入 IFC（.ifc、.ifczip）和 DXF。", "The kind of this file is not known; IFC (.ifc, .ifczip) and DXF can be imported.");
    }

    /** Whether a file is a DXF: binary by its mark, otherwise by its first pair, which opens a section or is a comment. */
    private static boolean isDxf(byte[] bytes, String head) {
        return head.startsWith("AutoCAD Binary DXF") || head.replaceFirst("^\u00EF\u00BB\u00BF", "").matches("(?s)\\s*(999\\s*[\\r\\n]+.*|0\\s*[\\r\\n]+\\s*(SECTION|EOF)\\s.*)");
    }

    private static boolean starts(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static byte[] unzipped(byte[] bytes) throws UnreadableDrawing {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".ifc")) {
                    return bounded(zip);
                }
            }
        } catch (IOException e) {
            throw new UnreadableDrawing("压缩包已损坏，不能解开；请重新导出。", "The archive is damaged and cannot be opened; export it again.");
        }
        throw new UnreadableDrawing("压缩包里没有 .ifc 文件。", "There is no .ifc file in the archive.");
    }

    private static byte[] bounded(InputStream in) throws IOException, UnreadableDrawing {
        byte[] content = in.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new UnreadableDrawing("压缩包解开后超过 512 MB，没有导入。", "The archive unpacks to more than 512 MB and was not imported.");
        }
        return content;
    }
}
