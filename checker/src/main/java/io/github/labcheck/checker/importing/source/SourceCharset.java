package io.github.labcheck.checker.importing.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells in which characters a file without a mark is written. Chinese programs write GBK, western ones Latin-1, newer ones UTF-8; the
 * headers of drawings often say something else than what is there.
 */
public final class SourceCharset {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private SourceCharset() { }

    /** UTF-8 if the bytes are, otherwise GBK where most letters beyond ASCII come in its pairs, otherwise western. */
    public static Charset of(byte[] bytes) {
        if (ascii(bytes) || decodes(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        return paired(bytes) && decodes(bytes, GBK) ? GBK : WESTERN;
    }

    private static boolean ascii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether at least nine tenths of the bytes beyond ASCII stand in pairs of the common characters, both bytes beyond 0xA0. */
    private static boolean paired(byte[] bytes) {
        long high = 0;
        long inPairs = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) {
                continue;
            }
            high++;
            if ((bytes[i] & 0xFF) > 0xA0 && i + 1 < bytes.length && (bytes[i + 1] & 0xFF) > 0xA0) {
                high++;
                inPairs += 2;
                i++;
            }
        }
        return inPairs * 10 >= high * 9;
    }
}
