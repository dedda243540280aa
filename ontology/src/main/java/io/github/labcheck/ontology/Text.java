package io.github.labcheck.ontology;

import java.util.Objects;
import java.util.function.Function;

/** The same words in every language; what was given in Chinese and English alone is said in English in any other. */
@Api
public final class Text {

    private static final Language[] LANGUAGES = Language.values();

    /** The words by the number of their language; null until they are asked for. */
    private final String[] said = new String[LANGUAGES.length];
    private final Function<Language, String> saying;

    public Text(String zh, String en) {
        Objects.requireNonNull(en);
        for (int i = 0; i < said.length; i++) {
            said[i] = en;
        }
        said[Language.ZH.ordinal()] = Objects.requireNonNull(zh);
        saying = null;
    }

    private Text(Function<Language, String> saying) {
        this.saying = saying;
    }

    /**
     * Words of the bundles, which are read when they are asked for.
     *
     * @param key       where they stand, such as {@code reading.ErrorLog.too-many-errors}
     * @param arguments what their placeholders stand for; a {@link Text} is put in the same language
     */
    public static Text of(String key, Object... arguments) {
        return new Text(language -> Words.say(key, language, arguments));
    }

    /** Words of the bundles whose key is the name of a constant. */
    public static Text of(Enum<?> constant, Object... arguments) {
        return new Text(language -> Words.say(Words.key(constant), language, arguments));
    }

    /** Words that are made up in each language, once they are asked for. */
    public static Text by(Function<Language, String> saying) {
        return new Text(saying);
    }

    /** Words that are the same in all languages: a name, a number, a symbol. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    /** The words in one language. */
    public String in(Language language) {
        String words = said[language.ordinal()];
        if (words == null) {
            words = saying.apply(language);
            said[language.ordinal()] = words;
        }
        return words;
    }

    /** The words in Chinese. */
    public String zh() {
        return in(Language.ZH);
    }

    /** The words in English. */
    public String en() {
        return in(Language.EN);
    }

    /** These words and others behind them. */
    public Text and(Text behind) {
        return new Text(language -> in(language) + behind.in(language));
    }

    @Override
    public boolean equals(Object other) {
        if (this == other || !(other instanceof Text)) {
            return this == other;
        }
        for (Language language : LANGUAGES) { // asked too often for a stream
            if (!in(language).equals(((Text) other).in(language))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * zh().hashCode() + en().hashCode();
    }

    @Override
    public String toString() {
        return "Text[zh=" + zh() + ", en=" + en() + "]";
    }
}
