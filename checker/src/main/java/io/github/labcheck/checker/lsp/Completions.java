package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.checker.reading.shorthand.Word;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may stand at a place: keys that are not there yet, fixed values, ids; each in both languages, that of the text first. */
final class Completions {

    private static final int CHINESE = 0x2E80;

    private final Meaning meaning;
    private final Language language;
    private final String text;
    private final Places places;
    private final Token begun;
    private final int offset;
    private final boolean chinese;
    private final List<CompletionItem> items = new ArrayList<>();

    private Completions(Meaning meaning, Language language, String text, Token begun, int offset) {
        this.meaning = meaning;
        this.language = language;
        this.text = text;
        this.places = new Places(text);
        this.begun = begun;
        this.offset = offset;
        String before = begun.text().isEmpty() ? String.join("", begun.frame().path()) + String.join("", begun.frame().keys())
                : begun.text();
        this.chinese = before.codePoints().anyMatch(c -> c > CHINESE);
    }

    /** All that may stand at a place of a text. */
    static List<CompletionItem> at(Meaning meaning, Language language, String text, int offset) {
        Optional<Token> begun = Tokens.begun(text, offset);
        if (begun.isEmpty()) {
            return List.of();
        }
        Completions completions = new Completions(meaning, language, text, begun.get(), offset);
        completions.fill();
        return completions.items;
    }

    private void fill() {
        if (begun.key() && begun.frame().root()) {
            sections();
        } else if (begun.key()) {
            keys(begun.frame());
        } else if (begun.frame().root()) { // behind a dash: the first key of an entry, still without its colon
            keys(new Frame(begun.frame(), -1));
        } else {
            value();
        }
    }

    private void sections() {
        List<String> there = begun.frame().keys();
        if (!there.contains("labcheck")) {
            add("labcheck", "1", null, CompletionItemKind.Keyword, "labcheck: 1", 0);
        }
        for (DesignClass type : meaning.schema().classes()) {
            if (type.section() != null && !there.contains(type.section()) && !there.contains(type.label().zh())) {
                names(type.section(), type.label().zh(), type.comment().in(language), CompletionItemKind.Module, ":");
            }
        }
        for (Word word : List.of(Word.DEFAULTS, Word.TEMPLATES)) {
            names(word.key(), word.zh(), word.meaning().in(language), CompletionItemKind.Module, ":");
        }
    }

    private void keys(Frame frame) {
        List<String> path = frame.path();
        if (Meaning.inRow(path)) {
            Word.ofRow().stream().filter(w -> frame.keys().stream().noneMatch(w::is))
                    .forEach(w -> names(w.key(), w.zh(), w.meaning().in(language), CompletionItemKind.Property, ": "));
            return;
        }
        Optional<DesignClass> type = meaning.type(frame);
        if (type.isEmpty()) {
            return;
        }
        for (DesignProperty property : type.get().properties()) {
            boolean there = frame.keys().contains(property.key()) || frame.keys().contains(property.label().zh());
            if (!property.derived() && !there) {
                names(property.key(), property.label().zh(), property.comment().in(language), CompletionItemKind.Property, ": ");
            }
        }
        if (type.get().section() != null && frame.keys().stream().noneMatch(Word.LIKE::is)) {
            names(Word.LIKE.key(), Word.LIKE.zh(), Word.LIKE.meaning().in(language), CompletionItemKind.Property, ": ");
        }
    }

    private void value() {
        Optional<DesignProperty> property = meaning.property(begun);
        Range range = property.map(DesignProperty::range).orElse(null);
        if (range instanceof Range.OfConcept of) {
            for (Concept concept : meaning.schema().concepts(of.conceptClass())) {
                names(concept.notation(), concept.label().zh(), language == Language.EN ? concept.label().en() : concept.label().zh(),
                        CompletionItemKind.EnumMember, "");
            }
        } else if (range == Range.Literal.BOOLEAN) {
            names("true", "是", null, CompletionItemKind.Value, "");
            names("false", "否", null, CompletionItemKind.Value, "");
        } else if (range instanceof Range.Reference reference) {
            new Ids(meaning, text).all().forEach((id, given) -> {
                if (reference.classes().isEmpty() || reference.classes().contains(given.type().name())) {
                    add(id, given.name().isEmpty() ? given.type().label().in(language) : given.name(), null,
                            CompletionItemKind.Reference, YamlScalar.of(id), 0);
                }
            });
            if (reference.outside()) {
                names("outside", "室外", null, CompletionItemKind.Reference, "");
            }
        } else if (begun.of() != null && Word.LIKE.is(begun.of())) {
            templates();
        } else if (begun.of() != null && Word.ALONG.is(begun.of())) {
            new Ids(meaning, text).all().forEach((id, given) -> {
                if (given.type().name().equals("Room")) {
                    add(id, given.name(), null, CompletionItemKind.Reference, YamlScalar.of(id), 0);
                }
            });
        }
    }

    /** Templates of the section of the entry. */
    private void templates() {
        String section = begun.frame().path().isEmpty() ? "" : begun.frame().path().get(0);
        Tokens.of(text).stream().filter(Token::key).filter(t -> t.frame().path().size() == 2
                && Word.TEMPLATES.is(t.frame().path().get(0)) && meaning.schema().section(t.frame().path().get(1))
                .equals(meaning.schema().section(section)))
                .forEach(t -> add(t.text(), null, null, CompletionItemKind.Struct, YamlScalar.of(t.text()), 0));
    }

    /** Two names of the same, the one in the language of the text first. */
    private void names(String english, String zh, String documentation, CompletionItemKind kind, String behind) {
        add(english, zh, documentation, kind, english + colon(behind), chinese ? 1 : 0);
        if (!zh.equals(english)) {
            add(zh, english, documentation, kind, (behind.isEmpty() ? YamlScalar.of(zh) : zh) + colon(behind), chinese ? 0 : 1);
        }
    }

    /** Nothing where a colon stands already. */
    private String colon(String behind) {
        int end = offset;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.startsWith(":", end) ? "" : behind;
    }

    private void add(String label, String detail, String documentation, CompletionItemKind kind, String insert, int rank) {
        CompletionItem item = new CompletionItem(label);
        item.setDetail(detail == null || detail.isEmpty() ? null : detail);
        if (documentation != null) {
            item.setDocumentation(documentation);
        }
        item.setKind(kind);
        item.setFilterText(label);
        item.setSortText(rank + label);
        item.setTextEdit(Either.forLeft(new TextEdit(places.range(begun.from(), offset), insert)));
        items.add(item);
    }
}
