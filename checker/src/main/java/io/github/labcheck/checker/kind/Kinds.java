package io.github.labcheck.checker.kind;

import io.github.labcheck.ontology.Limit;
import io.github.labcheck.rules.Due;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the kind of a limit by its name: {@code MinimumKind} for {@code Minimum}. Those of which there is no limit are not loaded. */
public final class Kinds {

    private static final Map<Class<?>, Kind<Limit, Due>> KNOWN = new ConcurrentHashMap<>();

    private Kinds() {
    }

    /** The kind of a limit, which takes limits of this type and what is due by them. */
    public static Kind<Limit, Due> of(Limit limit) {
        Kind<Limit, Due> kind = KNOWN.get(limit.getClass());
        if (kind == null) {
            kind = named(name(limit));
            KNOWN.put(limit.getClass(), kind);
        }
        return kind;
    }

    /** Name of a limit's kind in the vocabulary. */
    public static String name(Limit limit) {
        return limit.getClass().getSimpleName();
    }

    /**
     * The kind of a name.
     *
     * @throws IllegalStateException if there is no such class
     */
    @SuppressWarnings("unchecked")
    static Kind<Limit, Due> named(String name) {
        try {
            return (Kind<Limit, Due>) Class.forName(Kinds.class.getPackageName() + "." + name + "Kind").asSubclass(Kind.class)
                    .getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException
                 | InvocationTargetException e) {
            throw new IllegalStateException("no class for the check kind " + name, e);
        }
    }
}
