package io.github.labcheck.checker.importing.list;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
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
                    throw new UnreadableDrawing(Text.of("importing.list.ZipBounds.archive-unpacks-more-than"));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDrawing(Text.of("importing.list.ZipBounds.archive-damaged-cannot-opened"));
        }
    }
}
