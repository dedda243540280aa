package io.github.labcheck.checker.importing.dxf.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An entity of a drawing.
 *
 * @param type     its type, for example {@code LINE}
 * @param codes    group codes of its values, in their order
 * @param texts    its values as they are written
 * @param reals    its values as numbers; NaN where one is none
 * @param parts    vertices of an old polyline, attributes of an insert
 */
public record DxfEntity(String type, int[] codes, String[] texts, double[] reals, List<DxfEntity> parts) {

    /** The first value of a code; empty if there is none. */
    public String text(int code) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == code) {
                return texts[i];
            }
        }
        return "";
    }

    /** The first number of a code. */
    public double real(int code, double instead) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == code) {
                return Double.isFinite(reals[i]) ? reals[i] : instead;
            }
        }
        return instead;
    }

    /** The first whole number of a code. */
    public int whole(int code, int instead) {
        return (int) real(code, instead);
    }

    /** All texts of a code, joined. */
    public String joined(int... wanted) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < codes.length; i++) {
            int code = codes[i];
            if (Arrays.stream(wanted).anyMatch(w -> w == code)) {
                all.append(texts[i]);
            }
        }
        return all.toString();
    }

    /** Whether a code occurs. */
    public boolean has(int code) {
        return Arrays.stream(codes).anyMatch(c -> c == code);
    }

    /** All numbers of a code, in their order. */
    public double[] all(int code) {
        List<Double> found = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == code && Double.isFinite(reals[i])) {
                found.add(reals[i]);
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Its layer; that of the insert where it is {@code 0} in a block. */
    public String layer() {
        String layer = DxfText.characters(text(8));
        return layer.isEmpty() ? "0" : layer;
    }

    /** Its handle; empty in drawings that have none. */
    public String handle() {
        return text(5);
    }
}
