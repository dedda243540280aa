package io.github.labcheck.checker.report;

import io.github.labcheck.ontology.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines for people: UTF-8, ended by LF, with nothing invisible in them, coloured if wanted. */
public final class Page {

    private static final int WIDEST = 96;

    private final Writer out;
    private final Language language;
    private final boolean colour;

    /** A page that ends up in a stream, which it does not close. */
    public Page(OutputStream out, Language language, boolean colour) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.language = language;
        this.colour = colour;
    }

    /** Language of the page. */
    public Language language() {
        return language;
    }

    /** Fixed words with their arguments. */
    public String words(Words words, Object... arguments) {
        return words.in(language, arguments);
    }

    /** Text within a line. */
    public Page text(Tone tone, String text) {
        String visible = VisibleText.of(text);
        return raw(colour ? tone.paint(visible) : visible);
    }

    /** Plain text within a line. */
    public Page text(String text) {
        return text(Tone.PLAIN, text);
    }

    /** Blanks at the beginning of a line. */
    public Page indent(int columns) {
        return raw(" ".repeat(columns));
    }

    /** Ends the line. */
    public Page end() {
        return raw("\n");
    }

    /** A whole line. */
    public Page line(int indent, String text) {
        return line(indent, Tone.PLAIN, text);
    }

    /** A whole line in a tone. */
    public Page line(int indent, Tone tone, String text) {
        return indent(indent).text(tone, text).end();
    }

    /** A whole line of fixed words. */
    public Page line(int indent, Words words, Object... arguments) {
        return line(indent, words(words, arguments));
    }

    /** A heading with a rule below it. */
    public Page heading(Tone tone, String text) {
        end().line(0, tone, text);
        return line(0, Tone.DIM, "─".repeat(Math.min(WIDEST, Math.max(20, VisibleText.width(text)))));
    }

    /** A name and what it stands for. */
    public Page field(int indent, int width, Words name, String value) {
        return indent(indent).text(Tone.DIM, VisibleText.padded(words(name), width)).text(" " + value).end();
    }

    /** Many short texts, broken into lines. */
    public Page flow(int indent, List<String> parts) {
        String between = words(Words.COMMA);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = VisibleText.of(parts.get(i)) + (i < parts.size() - 1 ? between : "");
            if (!line.isEmpty() && indent + VisibleText.width(line + part) > WIDEST) {
                line(indent, line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
        }
        return line(indent, line.toString());
    }

    private Page raw(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Hands everything to the stream. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
