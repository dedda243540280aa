package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Joined.Gathering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/**
 * What was worked out of a design and is a question itself: whoever asks depends on the answer alone, not on all that it was worked out
 * from. A later graph of the design takes over what nothing has changed for, and works out anew what something has changed for; an answer
 * must therefore not hold the graph.
 *
 * @param <V> the answer; where it has no sensible equals, an answer that was worked out anew counts as another one
 */
public final class Answers<V> {

    private record Answer<V>(V value, List<Question> looked) { }

    private final Shelf shelf;
    private final Looking looking;
    private final String name;
    private final Function<Node, V> work;
    private final Map<Node, Answer<V>> known = new HashMap<>();
    private Map<Node, Answer<V>> earlier = Map.of();
    private final Set<Node> checking = new HashSet<>();

    /**
     * Nothing is worked out yet.
     *
     * @param name what is asked, unlike any other name
     * @param work the answer for a resource, or for {@link Node#ANY} where the question is of no resource
     */
    Answers(Shelf shelf, Looking looking, String name, Function<Node, V> work) {
        this.shelf = shelf;
        this.looking = looking;
        this.name = name;
        this.work = work;
    }

    /** The answer for a resource. */
    public V get(Node key) {
        if (looking.on()) {
            looking.at(question(key));
        }
        return peek(key);
    }

    /** The same for one who has noted what else the answer depends on for him. */
    public V peek(Node key) {
        Answer<V> answer = known.get(key);
        return (answer == null ? answer(key) : answer).value;
    }

    /** What was asked. */
    List<Question> questions() {
        return known.keySet().stream().map(this::question).toList();
    }

    private Question question(Node key) {
        return new Question(key, name);
    }

    private Answer<V> answer(Node key) {
        Answer<V> before = earlier.get(key);
        boolean stays = before != null && stays(key, before);
        Answer<V> meanwhile = known.get(key); // one who had to be looked at for it asked for it
        if (meanwhile != null) {
            return meanwhile;
        }
        Answer<V> answer = stays ? before : workedOut(key);
        if (before != null && !stays) {
            if (answer.value.equals(before.value)) {
                answer = new Answer<>(before.value, answer.looked);
            } else {
                shelf.changed(question(key));
            }
        }
        known.put(key, answer);
        return answer;
    }

    private Answer<V> workedOut(Node key) {
        Gathering<Question> looked = new Gathering<>();
        V value = looking.into(looked, () -> work.apply(key));
        return new Answer<>(value, looked.list());
    }

    /** Whether nothing that was looked up for an earlier answer has changed; asked while this is being found out, it may have. */
    private boolean stays(Node key, Answer<V> before) {
        if (!checking.add(key)) {
            return false;
        }
        try {
            return !shelf.touched(before.looked);
        } finally {
            checking.remove(key);
        }
    }

    /** From now on what was known before is looked at; what was asked already is compared with it. */
    @SuppressWarnings("unchecked")
    void goOn(Answers<?> before) {
        earlier = new LinkedHashMap<>(((Answers<V>) before).known);
        known.forEach((key, answer) -> {
            Answer<V> other = earlier.get(key);
            if (other != null && !answer.value.equals(other.value)) {
                shelf.changed(question(key));
            }
        });
    }

    /** Finds out whether an earlier answer has changed. */
    void settle(Node key) {
        if (earlier.containsKey(key) && !known.containsKey(key)) {
            if (shelf.gone(key)) {
                earlier.remove(key);
                shelf.changed(question(key));
            } else {
                answer(key);
            }
        }
    }

    /** Settles those answers for which something has changed, as far as that is known. */
    void settleTouched() {
        earlier.entrySet().stream().filter(e -> !known.containsKey(e.getKey()) && shelf.known(e.getValue().looked))
                .map(Map.Entry::getKey).toList().forEach(this::settle);
    }

    /** Takes over what nothing has changed for; to be called when everything that has changed is known. */
    void takeOver() {
        earlier.forEach(known::putIfAbsent);
        earlier = Map.of();
    }

    /** Takes over nothing that was not looked at yet. */
    void giveUp() {
        earlier = Map.of();
    }

    void forget() {
        known.clear();
    }
}
