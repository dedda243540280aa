package io.github.labcheck.checker.report;

import io.github.labcheck.checker.reading.shorthand.Word;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Readers;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The reference page of the design file as Markdown: sections, keys and values, from the ontology. */
public final class FormatPage {

    private static final Text TITLE = Text.of("report.FormatPage.design-file");
    private static final Text INTRO = Text.of("report.FormatPage.page-made-labcheck-schema");
    private static final Text KEYS = Text.of("report.FormatPage.key-chinese-name-value");
    private static final Text VALUES = Text.of("report.FormatPage.values");
    private static final Text CONCEPTS = Text.of("report.FormatPage.value-chinese-name-english");
    private static final Text SHORT = Text.of("report.FormatPage.short-forms");
    private static final Text SHORT_INTRO = Text.of("report.FormatPage.what-written-out-before");
    private static final Text WORDS = Text.of("report.FormatPage.word-chinese-name-meaning");
    private static final Text REQUIRED = Text.of("report.FormatPage.required");

    private final Schema schema;
    private final Language language;
    private final RangeWords values;
    private final ReaderWords readers;
    private final StringBuilder page = new StringBuilder();

    /** A page in one language. */
    public FormatPage(Ontology ontology, Language language) {
        this.schema = ontology.schema();
        this.language = language;
        values = new RangeWords(schema, language, true);
        readers = new ReaderWords(Readers.of(ontology), language);
    }

    /** Writes the page. */
    public void write(OutputStream out) throws IOException {
        line("# " + TITLE.in(language)).line("").line(INTRO.in(language)).line("");
        schema.classes().stream().sorted(Comparator.comparing(c -> c.section() == null)).forEach(this::section);
        shortForms();
        line("## " + VALUES.in(language)).line("");
        schema.conceptClasses().forEach(this::concepts);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        page.setLength(0);
    }

    private void shortForms() {
        line("## " + SHORT.in(language)).line("").line(SHORT_INTRO.in(language)).line("");
        line(WORDS.in(language)).line("|---|---|---|");
        Word.all().forEach(w -> line("| `" + w.key() + "` | " + w.zh() + " | " + w.meaning().in(language).replace("|", "\\|") + " |"));
        line("");
    }

    private FormatPage line(String text) {
        page.append(text).append('\n');
        return this;
    }

    private void section(DesignClass type) {
        String name = type.section() == null ? type.label().in(language) : type.section() + " · " + type.label().zh();
        line("## " + name).line("").line(type.comment().in(language)).line("");
        line(KEYS.in(language)).line("|---|---|---|---|---|");
        type.properties().stream().filter(p -> !p.derived()).sorted(Comparator.comparing(DesignProperty::key)).forEach(p -> {
            boolean required = type.requires().contains(p.iri()) || type.identified() && p.name().equals("id");
            line("| `" + p.key() + "` | " + p.label().zh() + " | " + values.of(p) + (required ? REQUIRED.in(language) : "")
                    + " | " + p.comment().in(language).replace("|", "\\|") + " | " + readers.of(p) + " |");
        });
        line("");
    }

    static String anchor(String conceptClass) {
        return conceptClass.toLowerCase(Locale.ROOT);
    }

    private void concepts(Schema.ConceptClass type) {
        List<Concept> concepts = schema.concepts(type.name());
        boolean used = schema.properties().stream()
                .anyMatch(p -> p.range() instanceof Range.OfConcept c && c.conceptClass().equals(type.name()));
        if (!used) {
            return; // terms that clauses are described with, no values of a design
        }
        line("<a id=\"" + anchor(type.name()) + "\"></a>").line("### " + type.label().in(language)).line("");
        line(CONCEPTS.in(language)).line("|---|---|---|");
        concepts.forEach(c -> line("| `" + c.notation() + "` | " + c.label().zh() + " | " + c.label().en() + " |"));
        line("");
    }
}
