package io.github.labcheck.checker.justify.paper;

import io.github.labcheck.checker.report.VisibleText;
import java.util.regex.Pattern;

/** Text of a paper as its readers see it. */
public final class PaperText {

    /** Longest text of one paragraph or cell, and longest run without a blank: nobody wrote more as one, and nothing shall fill pages. */
    private static final int LONGEST = 20_000;
    private static final Pattern ENDLESS = Pattern.compile("(\\S{1000})\\S+");

    /** Square and cubic metres as design files and clauses write them. */
    private static final Pattern METRES = Pattern.compile("(?<=[0-9/] ?)m([23])(?![A-Za-z0-9_])");

    private PaperText() {
    }

    /** Without what a reader's eye cannot take, units as people write them, cut where it is endless. */
    public static String of(String text) {
        String visible = ENDLESS.matcher(VisibleText.of(text)).replaceAll("$1…");
        String cut = visible.codePointCount(0, visible.length()) <= LONGEST ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, LONGEST)) + "…";
        return METRES.matcher(cut).replaceAll(m -> m.group(1).equals("2") ? "m²" : "m³");
    }
}
