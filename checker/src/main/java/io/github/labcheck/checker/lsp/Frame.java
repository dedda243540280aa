package io.github.labcheck.checker.lsp;

import io.github.labcheck.ontology.DesignClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A mapping of a YAML text, with the keys that lead to it; lists on the way make no difference. */
final class Frame {

    /** Mappings within each other that may mean something; deeper ones are nobody's design. */
    private static final int DEEPEST = 12;

    private final Frame parent;
    private final int depth;
    private final String under;
    private final int column;
    private final List<String> keys = new ArrayList<>();
    private DesignClass type;
    private boolean looked;

    /**
     * A mapping.
     *
     * @param parent the mapping around it, null for the whole text
     * @param column where its keys begin in their lines; -1 for one in braces
     */
    Frame(Frame parent, int column) {
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.under = parent == null ? null : parent.current();
        this.column = column;
    }

    int column() {
        return column;
    }

    void add(String key) {
        keys.add(key);
    }

    /** Its keys so far. */
    List<String> keys() {
        return keys;
    }

    /** The key that was read last; null before any was. */
    String current() {
        return keys.isEmpty() ? null : keys.get(keys.size() - 1);
    }

    /** Whether it is the whole text. */
    boolean root() {
        return parent == null;
    }

    /** The class that it was found to be an entry or block of, looked for once; null if it is of none. */
    DesignClass type(Function<List<String>, DesignClass> of) {
        if (!looked) {
            type = of.apply(path());
            looked = true;
        }
        return type;
    }

    /** The keys that lead to it from the beginning; empty words for what has no key, and for what lies too deep to mean anything. */
    List<String> path() {
        if (parent == null || depth > DEEPEST) {
            return parent == null ? List.of() : List.of("");
        }
        List<String> path = new ArrayList<>(parent.path());
        path.add(under == null ? "" : under);
        return path;
    }
}
