package io.github.labcheck.ontology;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * What people say where the values of a property, or the things along paths, are not as a clause asks. A sentence is a
 * template with named arguments in braces; {@code [is|are]} stands for the first word if the sentence has one subject and
 * for the second if it has several.
 *
 * @param sentences by what is wrong and where
 * @param names     of things that there is one of, in a sentence, by the local name of their class
 * @param kinds     what things of a kind are called where the kind alone is no word for them, with {@code {kind}} in it, by the
 *                  local name of the class of concepts
 * @param endings   of kinds that are words for things by themselves, with bars between, by the local name of the class of concepts
 * @param counters  the Chinese words with which things of a class are counted
 */
public record Sayings(Map<String, Text> sentences, Map<String, Text> names, Map<String, Text> kinds, Map<String, Text> endings,
                      Map<String, String> counters) {

    private static final String KIND = "{kind}";

    /** What is wrong with a value, or what is not known of it. */
    public enum Kind {
        /** A value is not as it has to be: {@code {measured}}. */
        SAYING("saying"),
        /** Something is so that must not be. */
        WHEN_TRUE("whenTrue"),
        /** Something is not so that must be. */
        WHEN_FALSE("whenFalse"),
        /** There is something: {@code {items}}. */
        WHEN_SOME("whenSome"),
        /** There is none of {@code {items}}. */
        WHEN_NONE("whenNone"),
        /** Two kinds are held by one thing: {@code {first}} and {@code {second}}. */
        WHEN_BOTH("whenBoth"),
        /** Two kinds are held in one place: {@code {first}} and {@code {second}} in {@code {place}}. */
        WHEN_TOGETHER("whenTogether"),
        /** Whether something is so, as a part of a sentence. */
        WHETHER("whether");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Local name of the property that carries the sentence. */
        public String word() {
            return word;
        }
    }

    /** The sentence for the values at the end of a path, by its text, or for things along several paths. */
    public Optional<Text> of(Kind kind, String along) {
        return Optional.ofNullable(sentences.get(key(kind, along)));
    }

    static String key(Kind kind, String along) {
        return kind.word() + " " + along;
    }

    /** What a thing of a kind is called. */
    public Text ofKind(Concept kind) {
        return new Text(ofKind(kind, Language.ZH), ofKind(kind, Language.EN));
    }

    private String ofKind(Concept kind, Language language) {
        String label = kind.label().in(language);
        Text ends = endings.get(kind.type());
        boolean word = !kinds.containsKey(kind.type()) || ends != null
                && Arrays.stream(ends.in(language).split("\\|")).anyMatch(label::endsWith);
        return word ? label : kinds.get(kind.type()).in(language).replace(KIND, label);
    }

    /** Whether the label of a kind is a word for a thing of that kind, so that an id may follow it. */
    public boolean isWord(Concept kind) {
        return !kinds.containsKey(kind.type()) || kinds.get(kind.type()).zh().equals(KIND);
    }

    /** The Chinese word with which things of a class are counted, by the local name of the class. */
    public String counter(String designClass) {
        return counters.getOrDefault(designClass, "个");
    }

    /** What something that there is one of is called in a sentence, by the local name of its class. */
    public Optional<Text> name(String designClass) {
        return Optional.ofNullable(names.get(designClass));
    }
}
