package io.github.labcheck.checker.report;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Readers;
import java.util.List;

/** A key of the design file in a few lines of Markdown: its names, what it means, its values and unit, and who reads it. */
public final class PropertyMarkdown {

    private static final int SHOWN = 40;

    private final Language language;
    private final RangeWords values;
    private final Readers readers;
    private final ReaderWords words;

    /** Of the keys of an ontology. */
    public PropertyMarkdown(Ontology ontology, Readers readers, Language language) {
        this.language = language;
        this.values = new RangeWords(ontology.schema(), language);
        this.readers = readers;
        this.words = new ReaderWords(readers, language);
    }

    /** All of one key. */
    public String of(DesignProperty property) {
        StringBuilder out = new StringBuilder("**").append(property.key()).append("** ").append(property.label().zh());
        if (language == Language.EN) {
            out.append(" · ").append(property.label().en());
        }
        out.append("\n\n").append(escaped(property.comment().in(language))).append("\n");
        line(out, Words.VALUE, values.of(property));
        if (!Double.isNaN(property.low()) && !Double.isNaN(property.high())) {
            String unit = property.symbol().map(symbol -> " " + symbol).orElse("");
            line(out, Words.PLAUSIBLE, Words.FROM_TO.in(language, Numbers.plain(property.low()), Numbers.plain(property.high())) + unit);
        }
        if (property.derived()) {
            line(out, Words.STATUS, Words.NEVER_STATED.in(language));
        }
        line(out, Words.READ_BY, words.of(property));
        List<String> clauses = readers.of(property).stream().map(Clause::id).toList();
        if (!clauses.isEmpty()) {
            out.append("\n\n").append(escaped(String.join(" ", clauses.subList(0, Math.min(SHOWN, clauses.size())))))
                    .append(clauses.size() > SHOWN ? " …" : "");
        }
        return out.toString();
    }

    /** Text that stays text in Markdown. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
    }

    private void line(StringBuilder out, Words name, String value) {
        out.append("\n- ").append(name.in(language)).append(Words.COLON.in(language)).append(escaped(value));
    }
}
