package io.github.labcheck.checker.justify.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip file without its times, so that the same content gives the same bytes. */
final class SteadyZip {

    /** The earliest time that a zip file can hold. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {
    }

    static void copy(byte[] zip, OutputStream to) throws IOException {
        ZipOutputStream out = new ZipOutputStream(to);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EPOCH);
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        out.finish();
    }
}
