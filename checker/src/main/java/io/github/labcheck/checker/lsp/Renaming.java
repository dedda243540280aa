package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.TextEdit;

/**
 * Gives an entry another id, everywhere in a text. The new text is read before anybody sees it: it says as much as the old one, and
 * the old id is nowhere in it.
 */
final class Renaming {

    private final Meaning meaning;
    private final DesignReader reader;
    private final Language language;

    Renaming(Meaning meaning, DesignReader reader, Language language) {
        this.meaning = meaning;
        this.reader = reader;
        this.language = language;
    }

    /** A renaming that cannot be done; its message is a sentence for the user. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    /** The changes that rename the id at a place. */
    List<TextEdit> edits(OpenDocument document, int offset, String wanted) throws Refused {
        Ids ids = new Ids(meaning, document.text());
        Places places = new Places(document.text());
        Token token = ids.at(offset).orElseThrow(() -> new Refused(LspWords.NO_ID.in(language)));
        String old = token.text().strip();
        String id = wanted == null ? "" : wanted.strip();
        if (id.isEmpty()) {
            throw new Refused(LspWords.EMPTY_ID.in(language));
        }
        if (id.equals(old)) {
            return List.of();
        }
        Optional<Ids.Given> taken = ids.of(id);
        if (taken.isPresent()) {
            throw new Refused(LspWords.TAKEN.in(language, id, places.position(taken.get().token().from()).getLine() + 1));
        }
        List<TextEdit> edits = new ArrayList<>();
        StringBuilder after = new StringBuilder();
        int at = 0;
        for (Token place : ids.places(old)) {
            String written = written(id, place, document.text());
            edits.add(new TextEdit(places.range(place.from(), place.to()), written));
            after.append(document.text(), at, place.from()).append(written);
            at = place.to();
        }
        look(document, after.append(document.text().substring(at)).toString(), old, id);
        return edits;
    }

    /** The id as it is written in place of the old one: in the same quotation marks if they can hold it. */
    private static String written(String id, Token place, String text) {
        char quote = text.charAt(place.from());
        boolean keeps = place.quoted() && id.indexOf(quote) < 0 && id.indexOf('\\') < 0 && id.chars().noneMatch(Character::isISOControl);
        return keeps ? quote + id + quote : YamlScalar.of(id);
    }

    private void look(OpenDocument document, String after, String old, String id) throws Refused {
        Reading before = read(document, document.text());
        if (before.design() == null) {
            throw new Refused(LspWords.ERRORS_FIRST.in(language));
        }
        Reading then = read(document, after);
        for (InputError error : then.errors()) {
            if (error.code().equals("invalid-id") || error.code().equals("full-width")) {
                throw new Refused(LspWords.MALFORMED.in(language, id, error.message().in(language)));
            }
        }
        boolean same = then.design() != null && then.design().statements() == before.design().statements()
                && !then.design().hasId(old);
        if (!same) {
            throw new Refused(then.errors().isEmpty() ? LspWords.NOT_ALL.in(language, old)
                    : LspWords.MALFORMED.in(language, id, then.errors().get(0).message().in(language)));
        }
    }

    private Reading read(OpenDocument document, String text) {
        return reader.read(document.name(), text.getBytes(StandardCharsets.UTF_8));
    }
}
