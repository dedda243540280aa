package io.github.labcheck.checker.reading;

import java.util.List;

/** A node of a YAML file with its position; scalars keep their text, whatever YAML takes them for. */
public sealed interface YamlNode {

    /** Where it stands. */
    Position position();

    /** A value as it is written, without its quotes. */
    record Scalar(String text, boolean quoted, Position position) implements YamlNode {

        /** Whether nothing is written, or one of YAML's words for nothing. */
        public boolean isNull() {
            return !quoted && switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }
    }

    /**
     * Keys and values, its own in the order of the file, then those that merge keys bring in; a key may occur twice.
     * Flow is the style with braces.
     */
    record Mapping(List<Pair> pairs, boolean flow, Position position) implements YamlNode { }

    /** A list. */
    record Sequence(List<YamlNode> items, Position position) implements YamlNode { }

    /** Something that was refused and reported already. */
    record Refused(Position position) implements YamlNode { }

    /**
     * One key and its value.
     *
     * @param merged whether a merge key, a template or a default brings it in, so that it counts only where its key has no value yet
     * @param origin what else brings it in; null if the entry says it itself
     */
    record Pair(Scalar key, YamlNode value, boolean merged, Origin origin) {

        /** A pair of which nothing else is known. */
        public Pair(Scalar key, YamlNode value, boolean merged) {
            this(key, value, merged, null);
        }
    }
}
