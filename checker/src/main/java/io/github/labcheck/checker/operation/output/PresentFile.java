package io.github.labcheck.checker.operation.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file that is there where an output is to go.
 *
 * @param beginning its first characters, null if it cannot be read
 */
record PresentFile(String beginning) {

    private static final int LOOKED_AT = 4096;

    /** The first key of a design, a waiver file or a price file, behind comments and the marks with which YAML may begin. */
    private static final Pattern INPUT = Pattern.compile("\\A\\uFEFF?(?:[ \\t]*(?:#.*|%YAML.*|---[ \\t]*)?\\r?\\n)*+"
            + "[ \\t]*(?:---[ \\t]+)?[{ \\t]*[\"']?(?:labcheck[\"']?[ \\t]*[:：][ \\t]*[\"']?\\d|"
            + "(?:waivers|title|equipment|fitOut|otherCosts|contingency|remedies|标题|设备|装修|其他费用|预备费|整改)"
            + "[\"']?[ \\t]*:(?:[ \\t\\r\\n]|\\z))");

    /** What stands near the beginning of everything that labcheck wrote of a kind. */
    private static final Map<FileKind, String> MARKS = Map.of(FileKind.TURTLE, "<urn:labcheck:program>",
            FileKind.HTML, "content=\"default-src 'none'; style-src 'sha256-", FileKind.PLAN, "class=\"labcheck-plan\"",
            FileKind.BCF, "<!-- written by labcheck -->", FileKind.OVERLAY, "999\nwritten by labcheck\n");

    static PresentFile of(FilePlace place) {
        try (InputStream in = Files.newInputStream(place.real())) {
            return new PresentFile(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new PresentFile(null);
        }
    }

    /** Whether it is something that labcheck reads and never writes over. */
    boolean holdsInput() {
        return beginning != null && INPUT.matcher(beginning).find();
    }

    /** Whether it is empty, or labcheck wrote it. */
    boolean mayBeReplacedBy(FileKind kind) {
        return beginning != null && (beginning.isEmpty() || MARKS.containsKey(kind) && beginning.contains(MARKS.get(kind)));
    }
}
