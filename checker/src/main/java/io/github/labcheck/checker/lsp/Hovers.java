package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.reading.shorthand.Word;
import io.github.labcheck.checker.report.PropertyMarkdown;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Readers;
import io.github.labcheck.ontology.Text;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what a word of a design means, in Markdown. */
final class Hovers {

    private final Meaning meaning;
    private final PropertyMarkdown properties;
    private final Language language;

    Hovers(Ontology ontology, Readers readers, Language language) {
        this.meaning = new Meaning(ontology.schema());
        this.properties = new PropertyMarkdown(ontology, readers, language);
        this.language = language;
    }

    /** What the word at a place means; empty where nothing is known of it. */
    Optional<String> of(Token token, Supplier<Ids> ids, Places places) {
        Optional<DesignProperty> property = meaning.property(token);
        if (property.isPresent()) {
            String key = properties.of(property.get());
            return Optional.of(token.key() ? key : value(token, property.get(), ids, places).map(v -> v + "\n\n---\n\n").orElse("") + key);
        }
        if (token.key() && token.frame().root()) {
            Optional<DesignClass> section = meaning.schema().section(token.text());
            if (section.isPresent()) {
                return section.map(this::section);
            }
        }
        return meaning.word(token).map(w -> value(token, null, ids, places).map(v -> v + "\n\n---\n\n").orElse("") + word(w));
    }

    private String section(DesignClass type) {
        return "**" + type.section() + "** " + type.label().zh() + "\n\n" + PropertyMarkdown.escaped(type.comment().in(language));
    }

    private String word(Word word) {
        return "**" + word.key() + "** " + word.zh() + "\n\n" + PropertyMarkdown.escaped(word.meaning().in(language));
    }

    /** What a value is: a fixed one with its names and trade words, or an entry with its name and line. */
    private Optional<String> value(Token token, DesignProperty property, Supplier<Ids> ids, Places places) {
        if (property != null && property.range() instanceof Range.OfConcept concept) {
            return meaning.schema().concept(concept.conceptClass(), token.text()).map(this::concept);
        }
        boolean names = meaning.mayName(token) || meaning.givesId(token);
        return names ? ids.get().of(token.text()).map(g -> "**" + PropertyMarkdown.escaped(token.text()) + "** "
                + PropertyMarkdown.escaped(g.name().isEmpty() ? "" : g.name() + " · ") + LspWords.ENTRY.in(language, g.type().label().in(
                language), places.position(g.token().from()).getLine() + 1)) : Optional.empty();
    }

    private String concept(Concept concept) {
        String also = concept.synonyms().isEmpty() ? "" : "\n\n" + LspWords.ALSO.in(language) + Text.of("words.colon").in(language)
                + PropertyMarkdown.escaped(String.join(Text.of("words.comma").in(language), concept.synonyms()));
        return "**" + concept.notation() + "** " + concept.label().zh() + " · " + concept.label().en() + also;
    }
}
