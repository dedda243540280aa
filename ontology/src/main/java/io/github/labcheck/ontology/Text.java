package io.github.labcheck.ontology;

import java.util.Objects;

/** The same words in Chinese and English. */
@Api
public record Text(String zh, String en) {

    public Text {
        Objects.requireNonNull(zh);
        Objects.requireNonNull(en);
    }

    /** Compared by every command: what a record makes itself is slow at its first call. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && zh.equals(text.zh) && en.equals(text.en);
    }

    @Override
    public int hashCode() {
        return 31 * zh.hashCode() + en.hashCode();
    }

    /** The words in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** These words and others behind them. */
    public Text and(Text behind) {
        return new Text(zh + behind.zh, en + behind.en);
    }

    /** Words that are the same in both languages: a name, a number, a symbol. */
    public static Text same(String words) {
        return new Text(words, words);
    }
}
