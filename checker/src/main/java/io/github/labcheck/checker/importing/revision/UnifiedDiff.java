package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.revision.TextEdits.Edit;
import java.util.ArrayList;
import java.util.List;

/** Shows changes as a unified diff. What changes is known, so nothing needs to be compared. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final Lines lines;
    private final List<String> before;
    private final StringBuilder out = new StringBuilder();
    private int shift;

    private UnifiedDiff(TextEdits edits) {
        this.lines = new Lines(edits.before());
        this.before = lines.all();
    }

    /**
     * The difference between a text and itself with changes; empty if there is none.
     *
     * @param name of the file
     */
    public static String of(TextEdits edits, String name) {
        if (edits.isEmpty()) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(edits);
        diff.out.append("--- ").append(name).append("\n+++ ").append(name).append('\n');
        List<Block> hunk = new ArrayList<>();
        for (Block block : diff.blocks(edits)) {
            if (!hunk.isEmpty() && block.first() - hunk.get(hunk.size() - 1).last() > 2 * CONTEXT) {
                diff.hunk(hunk);
                hunk.clear();
            }
            hunk.add(block);
        }
        diff.hunk(hunk);
        return diff.out.toString();
    }

    /** Lines from the first to before the last, counted from 0, and those in their place. */
    private record Block(int first, int last, List<String> with) { }

    private List<Block> blocks(TextEdits edits) {
        List<Block> blocks = new ArrayList<>();
        List<Edit> sorted = edits.sorted();
        String text = edits.before();
        int line = 0;
        int lineStart = 0;
        for (int i = 0; i < sorted.size();) {
            int start = lines.start(sorted.get(i).from());
            int end = start;
            StringBuilder with = new StringBuilder();
            int at = start;
            for (boolean first = true; i < sorted.size() && (first || within(sorted.get(i), end)); i++, first = false) {
                Edit edit = sorted.get(i);
                with.append(text, at, edit.from()).append(edit.with());
                at = edit.to();
                boolean whole = edit.from() == lines.start(edit.from()) && edit.to() == lines.start(edit.to())
                        && (edit.with().isEmpty() || edit.with().endsWith("\n"));
                end = Math.max(end, whole ? edit.to() : lines.next(edit.to()));
            }
            with.append(text, Math.min(at, end), Math.max(at, end));
            for (; lineStart < start; lineStart = lines.next(lineStart)) {
                line++;
            }
            int first = line;
            for (; lineStart < end; lineStart = lines.next(lineStart)) {
                line++;
            }
            blocks.add(trimmed(new Block(first, line, new Lines(with.toString()).all())));
        }
        return blocks;
    }

    /** Whether a change lies in the lines before a place; also at the end of a text whose last line does not end. */
    private boolean within(Edit edit, int end) {
        return edit.from() < end || edit.from() == end && lines.start(end) != end;
    }

    private Block trimmed(Block block) {
        int head = 0;
        while (block.first() + head < block.last() && head < block.with().size()
                && before.get(block.first() + head).equals(block.with().get(head))) {
            head++;
        }
        int tail = 0;
        while (block.first() + head < block.last() - tail && head < block.with().size() - tail
                && before.get(block.last() - 1 - tail).equals(block.with().get(block.with().size() - 1 - tail))) {
            tail++;
        }
        return new Block(block.first() + head, block.last() - tail, block.with().subList(head, block.with().size() - tail));
    }

    private void hunk(List<Block> blocks) {
        int from = Math.max(0, blocks.get(0).first() - CONTEXT);
        int to = Math.min(before.size(), blocks.get(blocks.size() - 1).last() + CONTEXT);
        int added = blocks.stream().mapToInt(b -> b.with().size() - (b.last() - b.first())).sum();
        out.append("@@ -").append(range(from, to - from)).append(" +").append(range(from + shift, to - from + added)).append(" @@\n");
        int at = from;
        for (Block block : blocks) {
            before.subList(at, block.first()).forEach(l -> line(' ', l));
            before.subList(block.first(), block.last()).forEach(l -> line('-', l));
            block.with().forEach(l -> line('+', l));
            at = block.last();
        }
        before.subList(at, to).forEach(l -> line(' ', l));
        shift += added;
    }

    private static String range(int from, int count) {
        return (count == 0 ? from : from + 1) + "," + count;
    }

    private void line(char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }
}
