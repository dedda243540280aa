package io.github.labcheck.checker.importing.draft;

import io.github.labcheck.checker.reading.NearestName;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Language;
import io.github.labcheck.ontology.Schema;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that are names of the ontology's own concepts, in either language; a name that two concepts share tells nothing. */
public final class KnownNames implements Names {

    private static final int NEAREST = 3;
    /** What models hold as a space although nobody goes there. */
    private static final Set<String> NO_ROOMS = Set.of("roof", "屋面", "屋顶", "屋顶平面", "dach", "site", "场地", "building", "大楼");

    private final Schema schema;
    private final Map<String, Meaning> rooms = new HashMap<>();
    private final Map<String, Meaning> things = new HashMap<>();

    /** The names of a schema. */
    public KnownNames(Schema schema) {
        this.schema = schema;
        fill(rooms, "RoomFunction", "rooms");
        fill(things, "EquipmentType", "equipment");
        fill(things, "StoreType", "stores");
    }

    private void fill(Map<String, Meaning> names, String conceptClass, String section) {
        Set<String> shared = new HashSet<>();
        for (Concept concept : schema.concepts(conceptClass)) {
            Meaning meaning = new Meaning(section, concept.notation());
            List<String> own = List.of(concept.notation(), concept.label().in(Language.ZH), concept.label().in(Language.EN));
            for (String name : Stream.concat(own.stream(), concept.synonyms().stream()).toList()) {
                Meaning before = names.putIfAbsent(plain(name), meaning);
                if (before != null && !before.equals(meaning)) {
                    shared.add(plain(name));
                }
            }
        }
        shared.forEach(names::remove);
    }

    /** A name without case, width, blanks, marks and a number at its end. */
    static String plain(String name) {
        String plain = whole(name);
        String stem = plain.replaceAll("[(\\[（].*?[)\\]）]", "").replaceAll("[#№]?\\d+$", "");
        return stem.isEmpty() ? plain : stem;
    }

    /** A name without case, width, blanks and marks. */
    public static String whole(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-/.,;:·、，]+", "");
    }

    @Override
    public Optional<Meaning> room(List<String> words) {
        return first(rooms, words).or(() -> words.stream().limit(1).filter(w -> NO_ROOMS.contains(plain(w))).findFirst()
                .map(w -> new Meaning("", "")));
    }

    @Override
    public Optional<Meaning> item(List<String> words) {
        return first(things, words);
    }

    private static Optional<Meaning> first(Map<String, Meaning> names, List<String> words) {
        return words.stream().map(w -> names.get(plain(w))).filter(m -> m != null).findFirst();
    }

    @Override
    public List<String> nearestRoom(List<String> words) {
        return nearest(rooms, words);
    }

    @Override
    public List<String> nearestThing(List<String> words) {
        return nearest(things, words);
    }

    /** Whether a word is long enough to be looked for in others: two Chinese letters or four of another script. */
    private static boolean telling(String word) {
        return word.length() >= (word.codePoints().anyMatch(c -> c > 0x2E80) ? 2 : 4);
    }

    /** Names that are written almost so, then names that are in the words or that hold them. */
    private static List<String> nearest(Map<String, Meaning> names, List<String> words) {
        NearestName nearest = new NearestName();
        Stream<String> written = words.stream().map(KnownNames::plain).filter(w -> w.length() > 2).map(w -> nearest.to(w, names.keySet()))
                .filter(n -> n != null);
        Stream<String> within = words.stream().map(KnownNames::plain).flatMap(w -> names.keySet().stream()
                .filter(n -> telling(n) && w.contains(n) || telling(w) && n.contains(w))
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b)));
        return Stream.concat(written, within).map(n -> names.get(n).value()).distinct().limit(NEAREST).toList();
    }
}
