package io.github.labcheck.checker.report.html;

import io.github.labcheck.checker.report.VisibleText;
import io.github.labcheck.checker.report.Words;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Writes elements of a page. All text is escaped and what hides is made visible; words stand in both languages. */
final class HtmlWriter {

    private static final Set<String> EMPTY = Set.of("meta", "input", "br");
    private static final Set<String> INLINE = Set.of("span", "strong", "code", "mark", "a");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Language language;

    /** @param language that in which the page opens */
    HtmlWriter(Language language) {
        this.language = language;
    }

    /** Language in which the page opens. */
    Language language() {
        return language;
    }

    /** As pages name a language. */
    static String code(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }

    /** Words that take their arguments in both languages; arguments may be {@link Text}. */
    static Text both(Words words, Object... arguments) {
        return words.text(arguments);
    }

    /** Words of the page itself. */
    static Text both(HtmlWords words, Object... arguments) {
        return words.text(arguments);
    }

    /**
     * Begins an element; attributes as names and values in turn. A value null leaves the attribute out, an empty one has the name alone.
     */
    HtmlWriter open(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1].toString())).append('"');
            }
        }
        out.append('>');
        if (!EMPTY.contains(element)) {
            open.push(element);
        }
        return this;
    }

    /** Ends the element that was begun last. A line ends only where no space would be seen for it. */
    HtmlWriter close() {
        String element = open.pop();
        out.append("</").append(element).append('>').append(INLINE.contains(element) ? "" : "\n");
        return this;
    }

    /** An element with text that is the same in all languages. */
    HtmlWriter element(String element, String content, Object... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** An element with words in it. */
    HtmlWriter element(String element, Text content, Object... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** An element with fixed words in it. */
    HtmlWriter element(String element, HtmlWords words, Object... attributes) {
        return element(element, both(words), attributes);
    }

    /** An element with fixed words in it. */
    HtmlWriter element(String element, Words words, Object... attributes) {
        return element(element, both(words), attributes);
    }

    /** Text that is the same in all languages. */
    HtmlWriter text(String content) {
        out.append(escaped(content));
        return this;
    }

    /** Words in both languages, of which the style sheet shows one. */
    HtmlWriter text(Text content) {
        if (content.zh().equals(content.en())) {
            return text(content.zh());
        }
        return inLanguage("zh", Language.ZH, content.zh()).inLanguage("en", Language.EN, content.en());
    }

    private HtmlWriter inLanguage(String style, Language spoken, String content) {
        out.append("<span class=\"").append(style).append("\" lang=\"").append(code(spoken)).append("\">").append(escaped(content))
                .append("</span>");
        return this;
    }

    /** What is HTML already: a plan, the script, the style sheet. */
    HtmlWriter raw(String html) {
        out.append(html);
        return this;
    }

    /** Attributes of words that are no content: the script changes them with the language. */
    Object[] labelled(String attribute, Text words, Object... others) {
        Object[] all = new Object[others.length + 8];
        System.arraycopy(others, 0, all, 8, others.length);
        all[0] = attribute.equals("text") ? "data-says" : attribute;
        all[1] = attribute.equals("text") ? "text" : words.in(language);
        all[2] = "data-zh";
        all[3] = words.zh();
        all[4] = "data-en";
        all[5] = words.en();
        all[6] = "data-for";
        all[7] = attribute;
        return all;
    }

    static String escaped(String text) {
        String visible = VisibleText.of(text.replace("\t", "    "));
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
