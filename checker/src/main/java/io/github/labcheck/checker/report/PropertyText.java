package io.github.labcheck.checker.report;

import io.github.labcheck.checker.words.Numbers;
import io.github.labcheck.ontology.Clause;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Readers;
import io.github.labcheck.ontology.Schema;
import java.util.List;
import java.util.stream.Collectors;

/** Explains a key of the design file to a person: what it means, how its value comes about, and which clauses read it. */
public final class PropertyText {

    private static final int NAMES = 12;

    private final Page page;
    private final Schema schema;
    private final Readers readers;

    public PropertyText(Page page, Ontology ontology) {
        this.page = page;
        schema = ontology.schema();
        readers = Readers.of(ontology);
    }

    /** All of one key. */
    public void write(DesignProperty property) {
        Language language = page.language();
        page.line(0, Tone.BOLD, property.key() + "  " + property.label().in(language));
        page.end();
        field(Words.MEANING, property.comment().in(language));
        field(Words.APPLIES_TO, property.domains().stream().map(c -> schema.designClass(c).label().in(language))
                .collect(Collectors.joining(page.words(Words.COMMA))));
        field(Words.VALUE, new RangeWords(schema, language).of(property));
        plausible(property);
        if (property.derived()) {
            field(Words.STATUS, page.words(Words.NEVER_STATED));
        }
        derivation(property);
        readers(property);
    }

    private void plausible(DesignProperty property) {
        if (!Double.isNaN(property.low()) && !Double.isNaN(property.high())) {
            String unit = property.symbol().map(symbol -> " " + symbol).orElse("");
            field(Words.PLAUSIBLE, page.words(Words.FROM_TO, Numbers.plain(property.low()), Numbers.plain(property.high())) + unit);
        }
    }

    private void derivation(DesignProperty property) {
        if (property.measured() == null) {
            return;
        }
        field(Words.DERIVED, property.how().in(page.language()) + (property.measured().follows() ? page.words(Words.STATED_COUNTS) : ""));
        if (!property.measured().from().isEmpty()) {
            field(Words.DERIVED_FROM, keys(property.measured().from().stream().map(schema::named).toList()));
        }
        if (property.measured().source() != null) {
            field(Words.SOURCE, property.measured().source());
        }
    }

    private String keys(List<DesignProperty> keys) {
        return keys.stream().map(key -> key.key() + page.words(Words.BRACKETS, key.label().in(page.language())))
                .collect(Collectors.joining(page.words(Words.COMMA)));
    }

    private void readers(DesignProperty property) {
        List<Clause> own = readers.of(property);
        List<DesignProperty> into = readers.measuredFrom(property);
        field(Words.READ_BY, new ReaderWords(readers, page.language()).of(property));
        if (!into.isEmpty()) {
            field(Words.MEASURED_INTO, keys(into));
        }
        ReaderWords.byDocument(own).forEach((document, clauses) -> {
            page.line(0, document + page.words(Words.COLON).stripTrailing());
            page.flow(2, clauses.stream().map(Clause::id).toList());
        });
    }

    private void field(Words name, String value) {
        page.field(0, NAMES, name, value);
    }
}
