package io.github.labcheck.checker.justify.picture;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a font of this machine that can show Chinese. */
final class ChineseFont {

    private static final String SAMPLE = "汉字实验室疏散净宽㎡≥";
    private static final String NEEDED = "汉字实验室疏散净宽";
    private static final List<String> PREFERRED = List.of("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei", "SimHei", "Heiti SC");

    private ChineseFont() {
    }

    /** The family of one, the same at each run; empty if there is none. */
    static Optional<String> find() {
        List<String> installed = Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ROOT));
        List<String> order = Stream.concat(PREFERRED.stream().filter(installed::contains), installed.stream().sorted()).toList();
        return order.stream().filter(family -> shows(family, SAMPLE)).findFirst()
                .or(() -> order.stream().filter(family -> shows(family, NEEDED)).findFirst());
    }

    private static boolean shows(String family, String words) {
        return new Font(family, Font.PLAIN, 12).canDisplayUpTo(words) < 0;
    }
}
