package io.github.labcheck.checker.importing.mapping;

import io.github.labcheck.checker.importing.draft.KnownNames;
import io.github.labcheck.checker.importing.draft.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names with what a person says of them before what is known of them. */
public final class MappedNames implements Names {

    private final Map<String, Meaning> rooms = new HashMap<>();
    private final Map<String, Meaning> things = new HashMap<>();
    private final Names known;

    /** The names of a mapping before those that are known. */
    public MappedNames(ImportMapping mapping, Names known) {
        this.known = known;
        mapping.rooms().forEach((name, meaning) -> rooms.put(KnownNames.whole(name), meaning));
        mapping.things().forEach((name, meaning) -> things.put(KnownNames.whole(name), meaning));
    }

    @Override
    public Optional<Meaning> room(List<String> words) {
        return said(rooms, words).or(() -> known.room(words));
    }

    @Override
    public Optional<Meaning> item(List<String> words) {
        return said(things, words).or(() -> known.item(words));
    }

    private static Optional<Meaning> said(Map<String, Meaning> said, List<String> words) {
        return words.stream().map(w -> said.get(KnownNames.whole(w))).filter(m -> m != null).findFirst();
    }

    @Override
    public List<String> nearestRoom(List<String> words) {
        return known.nearestRoom(words);
    }

    @Override
    public List<String> nearestThing(List<String> words) {
        return known.nearestThing(words);
    }
}
