package io.github.labcheck.checker.importing.draft;

import java.util.List;
import java.util.Optional;

/** Tells what the words of a drawing mean. What they do not tell is unknown, never guessed. */
public interface Names {

    /**
     * What a thing is.
     *
     * @param section where it belongs: {@code rooms}, {@code equipment}, {@code stores}; empty for what a design file does not hold
     * @param value   its function or type, the notation of a concept; empty if it is a room without one
     */
    record Meaning(String section, String value) { }

    /** What a room is for, from its words in the order of their weight. */
    Optional<Meaning> room(List<String> words);

    /** What a thing is, from its words in the order of their weight. */
    Optional<Meaning> item(List<String> words);

    /** The nearest functions of a room whose words tell nothing, at most three. */
    List<String> nearestRoom(List<String> words);

    /** The nearest types of a thing whose words tell nothing, at most three. */
    List<String> nearestThing(List<String> words);
}
