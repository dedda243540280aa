package io.github.labcheck.rules;

import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A clause's limit as it applies to one subject: exactly one verdict is due on each. What has to be computed has been
 * computed; the rules compare.
 */
public sealed interface Due {

    /** Clause and subject. */
    Pair pair();

    /** What would have to be known to be sure that the clause applies; empty when it does apply. */
    List<Missing> doubt();

    /** What it is judged from beside the values of its subject. */
    default List<List<? extends Fact>> facts() {
        return List.of();
    }

    /** Its facts of one type, in order. */
    default <F extends Fact> List<F> facts(Class<F> type) {
        return facts().stream().flatMap(List::stream).filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether it is judged from relations between things. */
    default boolean relational() {
        return false;
    }

    /** Whether it is not certain that the clause applies. */
    default boolean inDoubt() {
        return !doubt().isEmpty();
    }

    /**
     * What would have to be known to be sure of what the limit looks at.
     *
     * @param subject the subject with the values that were looked at; null where none were
     */
    List<Missing> open(Subject subject);

    /** Identifier of the clause. */
    default String clause() {
        return pair().clause();
    }

    /** IRI of the subject. */
    default String subject() {
        return pair().subject();
    }

    /** A limit on the values that a subject has at the end of a path. */
    sealed interface OnValue extends Due {

        /** Text of the path. */
        String path();

        @Override
        default List<Missing> open(Subject subject) {
            return subject.at(path()).missing();
        }
    }

    /**
     * A limit on relations between things: which kind it is of, its limit tells; the rules join the facts.
     *
     * @param facts    what it is judged from; a list that several limits look at is one list
     * @param unknown  what would have to be known to be sure of the facts; empty when nothing is
     */
    record OnRelation(Pair pair, List<Missing> doubt, Limit limit, List<List<? extends Fact>> facts, List<Missing> unknown)
            implements Due {

        /** Facts of its own and, if something would have to be known to judge, that it is unknown. */
        public static OnRelation of(Pair pair, List<Missing> doubt, Limit limit, List<? extends Fact> own, List<Missing> unknown) {
            return sharing(pair, doubt, limit, List.of(own), unknown);
        }

        /** The same with facts that others look at as well. */
        public static OnRelation sharing(Pair pair, List<Missing> doubt, Limit limit, Collection<List<? extends Fact>> facts,
                                         List<Missing> unknown) {
            List<List<? extends Fact>> all = new ArrayList<>(facts);
            if (!unknown.isEmpty()) {
                all.add(List.of(new Fact.Unknown(pair, unknown.get(0).subject(), unknown.get(0).property())));
            }
            return new OnRelation(pair, doubt, limit, all, unknown);
        }

        @Override
        public boolean relational() {
            return true;
        }

        @Override
        public List<Missing> open(Subject subject) {
            return unknown;
        }
    }

    /** A number must be at least the limit. */
    record Minimum(Pair pair, List<Missing> doubt, String path, double limit) implements OnValue { }

    /** A number must be at most the limit. */
    record Maximum(Pair pair, List<Missing> doubt, String path, double limit) implements OnValue { }

    /** A number must lie in a closed range. */
    record Range(Pair pair, List<Missing> doubt, String path, double low, double high)
            implements OnValue { }

    /** Every value must be one of these, or narrower. */
    record OneOf(Pair pair, List<Missing> doubt, String path, Set<String> allowed)
            implements OnValue { }

    /** Each of these must be among the values. */
    record AllOf(Pair pair, List<Missing> doubt, String path, Set<String> required)
            implements OnValue { }

    /** The value must be true, or there must be one; with a list, one of the list. */
    record Present(Pair pair, List<Missing> doubt, String path, Set<String> wanted)
            implements OnValue { }

    /** The value must be false; with a list, none of the list may be there. */
    record Absent(Pair pair, List<Missing> doubt, String path, Set<String> unwanted)
            implements OnValue { }
}
