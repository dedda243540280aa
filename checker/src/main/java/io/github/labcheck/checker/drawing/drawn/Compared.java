package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Text;

/** Words for a stated value beside the drawn one. */
public final class Compared {

    private Compared() { }

    /** Two lengths, m. */
    public static Text metres(double stated, double drawn) {
        return in("m", stated, drawn);
    }

    /** Two areas, m². */
    public static Text squareMetres(double stated, double drawn) {
        return in("m²", stated, drawn);
    }

    private static Text in(String unit, double stated, double drawn) {
        return Text.of("drawing.drawn.Compared.stated-drawn", plain(stated), unit, plain(drawn));
    }

    /** A number as people write it. */
    public static String plain(double number) {
        return Numbers.plain(number);
    }
}
