package io.github.labcheck.checker.drawing.drawn;

import io.github.labcheck.ontology.Text;
import java.math.BigDecimal;

/** Words for a stated value beside the drawn one. */
public final class Compared {

    private Compared() { }

    /** Two lengths, m. */
    public static Text metres(double stated, double drawn) {
        return new Text("写明 " + plain(stated) + " m，图上 " + plain(drawn) + " m",
                "stated " + plain(stated) + " m, drawn " + plain(drawn) + " m");
    }

    /** A number as people write it. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
