package io.github.labcheck.checker.importing;

/**
 * Where an imported thing comes from, so that the next revision of the drawing finds it again and a finding can be taken back into it.
 *
 * @param file  name of the file, without folders
 * @param key   how the thing is named in it
 * @param value its GlobalId, handle or row
 */
public record Origin(String file, Key key, String value) {

    /** How a thing is named in its file; the word is that of the design file. */
    public enum Key {
        GLOBAL_ID("globalId"), HANDLE("handle"), ROW("row");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        /** The key in a design file. */
        public String word() {
            return word;
        }
    }
}
