package io.github.labcheck.checker.importing.dxf.tag;

import io.github.labcheck.checker.importing.source.SourceCharset;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The characters of a DXF file. Since 2007 (AC1021) they are UTF-8, before that those of the code page that the header names; what is
 * there counts more than what the header says.
 */
final class DxfCharset {

    private static final Map<String, String> PAGES = Map.ofEntries(Map.entry("936", "GB18030"), Map.entry("950", "Big5"),
            Map.entry("932", "windows-31j"), Map.entry("949", "x-windows-949"), Map.entry("874", "x-windows-874"));
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private DxfCharset() { }

    /**
     * The characters of a file.
     *
     * @param version  {@code $ACADVER}; empty if the header has none
     * @param codePage {@code $DWGCODEPAGE}; empty if the header has none
     */
    static Charset of(byte[] bytes, String version, String codePage) {
        boolean utf8 = version.compareTo("AC1021") >= 0;
        Charset declared = declared(codePage);
        if (BinaryTags.marked(bytes)) {
            return utf8 ? StandardCharsets.UTF_8 : declared;
        }
        Charset seen = SourceCharset.of(bytes);
        return seen == StandardCharsets.UTF_8 || declared.equals(WESTERN) ? seen : declared;
    }

    private static Charset declared(String codePage) {
        String number = codePage.replaceAll("\\D", "");
        String name = PAGES.getOrDefault(number, "windows-" + number);
        return number.matches("12\\d\\d") || PAGES.containsKey(number) ? supported(name) : WESTERN;
    }

    private static Charset supported(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
    }
}
