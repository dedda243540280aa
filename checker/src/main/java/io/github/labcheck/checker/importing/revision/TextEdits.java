package io.github.labcheck.checker.importing.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes to a text that are made together; whatever none of them names stays as it is, to the byte. */
public final class TextEdits {

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    /** No changes yet. */
    public TextEdits(String text) {
        this.text = text;
    }

    /** Something in place of what stands between two places. */
    public record Edit(int from, int to, String with) { }

    /** Puts something in place of what stands between two places. */
    public void replace(int from, int to, String with) {
        if (!text.substring(from, to).equals(with)) {
            edits.add(new Edit(from, to, with));
        }
    }

    /** Puts something in at a place. */
    public void insert(int at, String with) {
        replace(at, at, with);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** The edits in the order of the text; what is inserted at one place in the order in which it was. */
    public List<Edit> sorted() {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt(Edit::from));
        return sorted;
    }

    /** The text as it was. */
    public String before() {
        return text;
    }

    /** The text with all changes. */
    public String after() {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Edit edit : sorted()) {
            if (edit.from() < at) {
                throw new IllegalStateException("two changes of one place: " + edit);
            }
            out.append(text, at, edit.from()).append(edit.with());
            at = edit.to();
        }
        return out.append(text.substring(at)).toString();
    }
}
