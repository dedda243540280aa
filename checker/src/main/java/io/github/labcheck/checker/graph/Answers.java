package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Joined.Gathering;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was worked out of a design and is a question itself: whoever asks depends on the answer alone, not on all that it was worked out
 * from. A later graph of the design takes over what nothing has changed for, and works out anew what something has changed for.
 *
 * @param <K> what is asked
 * @param <V> the answer; has a sensible equals
 */
final class Answers<K, V> {

    private record Answer<V>(V value, List<Question> looked) { }

    private final Looking looking;
    private final Function<K, Question> question;
    private final Function<K, V> work;
    private final Map<K, Answer<V>> known = new HashMap<>();
    private Map<K, Answer<V>> earlier;

    Answers(Looking looking, Function<K, Question> question, Function<K, V> work) {
        this.looking = looking;
        this.question = question;
        this.work = work;
    }

    V get(K key) {
        if (looking.on()) {
            looking.at(question.apply(key));
        }
        Answer<V> answer = known.get(key);
        if (answer == null) {
            Gathering<Question> looked = new Gathering<>();
            V value = looking.into(looked, () -> work.apply(key));
            answer = new Answer<>(value, looked.list());
            known.put(key, answer);
        }
        return answer.value;
    }

    /**
     * Works out anew what may have changed and notes what has.
     *
     * @param there   what can still be asked
     * @param changed the questions whose answers are known to have changed; grows
     * @return whether it has grown
     */
    boolean since(Answers<K, V> before, Predicate<K> there, Set<Question> changed) {
        if (earlier == null) {
            earlier = new LinkedHashMap<>(before.known);
        }
        Looking.Touched touched = new Looking.Touched(changed);
        List<K> again = earlier.entrySet().stream().filter(e -> touched.any(e.getValue().looked)).map(Map.Entry::getKey).toList();
        int size = changed.size();
        for (K key : again) {
            V old = earlier.remove(key).value;
            if (!there.test(key) || !get(key).equals(old)) {
                changed.add(question.apply(key));
                changed.add(question.apply(key).ofAny());
            }
        }
        return changed.size() > size;
    }

    /** Takes over what nothing has changed for; to be called when everything that has changed is known. */
    void takeOver() {
        if (earlier != null) {
            earlier.forEach(known::putIfAbsent);
            earlier = null;
        }
    }

    void forget() {
        known.clear();
    }
}
