package io.github.labcheck.checker.justify.markdown;

import io.github.labcheck.checker.justify.paper.Block;
import io.github.labcheck.checker.justify.paper.Block.Column;
import io.github.labcheck.checker.justify.paper.Paper;
import io.github.labcheck.checker.justify.paper.PaperText;
import io.github.labcheck.ontology.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a paper as Markdown with tables. What a design names is text and never markup. */
public final class MarkdownWriter {

    private static final String MARKUP = "\\`*_{}[]<>#|~!$";

    /** Writes a paper; does not close the stream. */
    public void write(Paper paper, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean zh = paper.language() == Language.ZH;
        text.append("# ").append(plain(paper.subject() + (zh ? "　" : " – ") + paper.title())).append("\n\n");
        paper.fields().forEach(f -> text.append("- ").append(plain(f.name() + (zh ? "：" : ": ") + f.value())).append('\n'));
        text.append("\n## ").append(zh ? "目录" : "Contents").append("\n\n");
        paper.headings().stream().filter(h -> h.level() <= 2)
                .forEach(h -> text.append("  ".repeat(h.level() - 1)).append("- ").append(plain(h.text())).append('\n'));
        text.append('\n');
        paper.blocks().forEach(b -> block(b, text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void block(Block block, StringBuilder text) {
        if (block instanceof Block.Heading heading) {
            text.append("#".repeat(heading.level() + 1)).append(' ').append(plain(heading.text())).append("\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(plain(paragraph.text())).append("\n\n");
        } else if (block instanceof Block.Note note) {
            text.append("> ").append(plain(note.text())).append("\n\n");
        } else if (block instanceof Block.Points points) {
            points.items().forEach(i -> text.append("- ").append(plain(i)).append('\n'));
            text.append('\n');
        } else if (block instanceof Block.Table table) {
            table(table, text);
        } else if (block instanceof Block.Picture picture) {
            text.append("> ").append(plain(picture.caption() + " " + picture.absent())).append("\n\n");
        } else {
            text.append("---\n\n");
        }
    }

    private static void table(Block.Table table, StringBuilder text) {
        text.append("**").append(plain(table.caption())).append("**\n\n");
        row(table.columns().stream().map(Column::title).toList(), false, text);
        text.append(table.columns().stream().map(c -> c.number() ? "---:" : "---").collect(Collectors.joining("|", "|", "|\n")));
        table.rows().forEach(r -> row(r.cells().size() == table.columns().size() ? r.cells() : whole(r, table.columns().size()),
                r.strong(), text));
        text.append('\n');
    }

    /** Markdown has no cell that takes a whole row. */
    private static List<String> whole(Block.Row row, int columns) {
        return Stream.concat(row.cells().stream(), Stream.generate(() -> "").limit(columns - 1L)).toList();
    }

    private static void row(List<String> cells, boolean strong, StringBuilder text) {
        text.append(cells.stream().map(c -> strong && !c.isBlank() ? "**" + plain(c.strip()) + "**" : plain(c))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** Text without markup, control characters and line ends, cut where it is endless. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        PaperText.of(text).codePoints().forEach(c -> {
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(c);
        });
        return out.toString();
    }
}
