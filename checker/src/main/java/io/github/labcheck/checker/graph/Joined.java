package io.github.labcheck.checker.graph;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list made of lists that others share: what a thousand verdicts wait for is kept once. An element may stand in several parts.
 *
 * @param <T> what is listed; has a sensible equals
 */
public final class Joined<T> extends AbstractList<T> implements RandomAccess {

    /** A list up to this length is copied; a longer one is shared. */
    private static final int SMALL = 24;

    private final List<List<T>> parts;
    private final int size;

    private Joined(List<List<T>> parts) {
        this.parts = parts;
        this.size = parts.stream().mapToInt(List::size).sum();
    }

    /** The lists that a list is made of, itself if it is made of none. */
    public static <T> List<List<T>> parts(List<T> list) {
        return list instanceof Joined<T> joined ? joined.parts : List.of(list);
    }

    @Override
    public T get(int index) {
        int left = index;
        for (List<T> part : parts) {
            if (left < part.size()) {
                return part.get(left);
            }
            left -= part.size();
        }
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public Iterator<T> iterator() {
        return parts.stream().flatMap(List::stream).iterator();
    }

    @Override
    public int size() {
        return size;
    }

    /**
     * Gathers elements and lists; each element once, long lists as they are. Made very often, mostly for a few elements.
     *
     * @param <T> what is listed
     */
    public static final class Gathering<T> {

        private Collection<T> own = List.of();
        private List<List<T>> shared = List.of();

        public void add(T element) {
            if (own.isEmpty()) {
                own = new ArrayList<>(4);
            } else if (own instanceof ArrayList && own.size() == SMALL) {
                own = new LinkedHashSet<>(own);
            }
            if (!(own instanceof ArrayList) || !own.contains(element)) {
                own.add(element);
            }
        }

        /** Adds all elements of a list, which must not change any more. */
        public void addAll(List<T> list) {
            if (!(list instanceof Joined) && list.size() <= SMALL) {
                for (T element : list) {
                    add(element);
                }
                return;
            }
            for (List<T> part : parts(list)) {
                if (part.size() <= SMALL) {
                    part.forEach(this::add);
                } else {
                    share(part);
                }
            }
        }

        private void share(List<T> part) {
            for (List<T> known : shared) {
                if (known == part) {
                    return;
                }
            }
            if (shared.isEmpty()) {
                shared = new ArrayList<>(2);
            }
            shared.add(part);
        }

        public boolean isEmpty() {
            return own.isEmpty() && shared.isEmpty();
        }

        /** Everything gathered, in the order in which it came, long lists last. */
        public List<T> list() {
            if (shared.isEmpty()) {
                return List.copyOf(own);
            }
            if (own.isEmpty() && shared.size() == 1) {
                return shared.get(0);
            }
            List<List<T>> all = new ArrayList<>();
            if (!own.isEmpty()) {
                all.add(List.copyOf(own));
            }
            all.addAll(shared);
            return new Joined<>(List.copyOf(all));
        }
    }

    /** Several lists as one. */
    public static <T> List<T> of(Collection<List<T>> lists) {
        Gathering<T> gathering = new Gathering<>();
        lists.forEach(gathering::addAll);
        return gathering.list();
    }
}
