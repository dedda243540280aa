package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks an archive once without keeping anything, so that one that unpacks to more than fits is refused before it is opened. */
final class ZipBounds {

    private static final long MOST = 256L << 20;
    private static final int MOST_ENTRIES = 10_000;

    private ZipBounds() { }

    static void check(byte[] bytes) throws UnreadableDrawing {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                for (int n = zip.read(buffer); n >= 0 && size <= MOST; n = zip.read(buffer)) {
                    size += n;
                }
                if (size > MOST || entries > MOST_ENTRIES) {
                    throw new UnreadableDrawing("压缩包解开后超过 256 MB，没有导入。", "The archive unpacks to more than 256 MB and was not imported.");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDrawing("压缩包已损坏，不能解开；请重新导出。", "The archive is damaged and cannot be opened; export it again.");
        }
    }
}
