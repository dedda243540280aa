package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Short marks of the values that an import wrote, four letters each, kept with the source of a thing. A value of the design whose
 * mark is among them is as it was read; a value of the next drawing whose mark is among them has not changed in the drawing.
 */
public final class ReadMarks {

    private static final int LETTERS = 4;

    private ReadMarks() { }

    /** The mark of a value. */
    static String of(String key, String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((key + "=" + value).getBytes(StandardCharsets.UTF_8));
            StringBuilder mark = new StringBuilder();
            for (int i = 0; i < LETTERS; i++) {
                mark.append((char) ('a' + (hash[i] & 0xFF) % 26));
            }
            return mark.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The marks that a text holds. */
    static Set<String> read(String text) {
        Set<String> marks = new HashSet<>();
        for (int i = 0; i + LETTERS <= text.length(); i += LETTERS) {
            marks.add(text.substring(i, i + LETTERS));
        }
        return marks;
    }

    /** The marks of an entry as they are written. */
    public static String of(DesignClass type, Map<String, String> keys, SameValue values) {
        return keys.entrySet().stream().filter(k -> !k.getKey().equals("id") && type.property(k.getKey()).isPresent()).map(k -> {
            DesignProperty property = type.property(k.getKey()).orElseThrow();
            return of(property.key(), values.of(property, k.getValue()));
        }).collect(Collectors.joining());
    }
}
