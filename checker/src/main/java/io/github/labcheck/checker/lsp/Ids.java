package io.github.labcheck.checker.lsp;

import io.github.labcheck.checker.reading.shorthand.Word;
import io.github.labcheck.ontology.DesignClass;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ids of a text: where each is given, and where it is named. */
final class Ids {

    private final Meaning meaning;
    private final List<Token> tokens;
    private final Map<String, Given> given = new LinkedHashMap<>();

    /**
     * Where an id is given.
     *
     * @param type of its entry
     * @param name that the entry has, empty if it has none
     */
    record Given(Token token, DesignClass type, String name) { }

    Ids(Meaning meaning, String text) {
        this.meaning = meaning;
        this.tokens = Tokens.of(text);
        Map<Frame, String> names = new IdentityHashMap<>();
        tokens.stream().filter(t -> !t.key() && meaning.property(t).filter(p -> p.name().equals("name")).isPresent())
                .forEach(t -> names.putIfAbsent(t.frame(), t.text()));
        tokens.stream().filter(meaning::givesId).filter(t -> !t.text().isBlank())
                .forEach(t -> given.putIfAbsent(t.text().strip(), new Given(t, meaning.type(t.frame()).orElseThrow(),
                names.getOrDefault(t.frame(), ""))));
        DesignClass room = meaning.schema().designClass("Room");
        tokens.stream().filter(t -> !t.key() && t.of() != null && Word.ROOMS.is(t.of()) && Meaning.inRow(t.frame().path()))
                .forEach(t -> given.putIfAbsent(t.text().strip(), new Given(t, room, "")));
    }

    /** All ids in the order of the text. */
    Map<String, Given> all() {
        return given;
    }

    /** Where an id is given. */
    Optional<Given> of(String id) {
        return Optional.ofNullable(given.get(id.strip()));
    }

    /** The id that is given or named at a place. */
    Optional<Token> at(int offset) {
        return tokens.stream().filter(t -> t.at(offset)).filter(t -> meaning.givesId(t) || meaning.mayName(t))
                .filter(t -> given.containsKey(t.text().strip())).findFirst();
    }

    /** Every place that gives or names an id, in the order of the text. */
    List<Token> places(String id) {
        List<Token> places = new ArrayList<>();
        for (Token token : tokens) {
            if (token.text().strip().equals(id.strip()) && (meaning.givesId(token) || meaning.mayName(token))) {
                places.add(token);
            }
        }
        return places;
    }
}
