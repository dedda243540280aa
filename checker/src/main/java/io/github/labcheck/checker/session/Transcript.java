package io.github.labcheck.checker.session;

import java.util.ArrayList;
import java.util.List;

/** What was typed and what was shown for it, as a text that can be replayed. */
final class Transcript {

    /** Marks a line that was typed; shown lines that begin so have a blank before. */
    private static final String TYPED = "labcheck> ";

    /** Characters that are kept: more than anybody types and reads. */
    private static final int MOST = 1 << 24;

    private final StringBuilder text = new StringBuilder();

    /**
     * A line and its answer.
     *
     * @param shown as it was shown, colours left out
     */
    record Step(String line, String shown) { }

    void add(String line, String shown) {
        if (text.length() > MOST) {
            return;
        }
        text.append(TYPED).append(line.strip()).append('\n').append(written(shown));
    }

    /** An answer as it is written down: without colours, each line ended. */
    static String written(String shown) {
        String plain = shown.replaceAll("\u001B\\[[0-9;]*m", "").replace("\n" + TYPED, "\n " + TYPED);
        return plain.isEmpty() || plain.endsWith("\n") ? plain : plain + "\n";
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The steps of a text; what stands before the first typed line is none. */
    static List<Step> steps(String text) {
        List<Step> steps = new ArrayList<>();
        String typed = null;
        StringBuilder shown = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith(TYPED)) {
                if (typed != null) {
                    steps.add(new Step(typed, shown.toString()));
                }
                typed = line.substring(TYPED.length()).strip();
                shown.setLength(0);
            } else {
                shown.append(line);
            }
        }
        if (typed != null) {
            steps.add(new Step(typed, shown.toString()));
        }
        return steps;
    }
}
