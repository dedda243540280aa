package io.github.labcheck.checker.kind;

import io.github.labcheck.checker.condition.Belonging.Related;
import io.github.labcheck.checker.condition.Conditions;
import io.github.labcheck.checker.condition.Terms;
import io.github.labcheck.checker.condition.Truth;
import io.github.labcheck.checker.graph.Answers;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.ontology.Limit;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The things around a subject that match what a limit looks for. */
final class Items {

    private final DesignGraph design;
    private final Conditions conditions;
    private final Map<List<Possible>, Remembered<Limit.Items, Unplaced>> unplaced = new IdentityHashMap<>();
    private final Map<Limit.Items, Answers<Matching>> asked = new IdentityHashMap<>();
    private final Map<Unplaced, Remembered<String, Set<String>>> answers = new IdentityHashMap<>();

    Items(DesignGraph design, Conditions conditions) {
        this.design = design;
        this.conditions = conditions;
    }

    /**
     * The things that match, those that may, and what would tell.
     *
     * @param unplaced  those that may match and may belong to the subject; one list for many subjects
     * @param open      what the design would have to list
     */
    record Matching(List<Node> sure, List<Node> possible, Unplaced unplaced, List<Lack> open, List<Lack> lacks) { }

    /** Things that may match and of which nobody says where they belong. */
    record Unplaced(List<Node> things, int quantity, List<Lack> lacks) {
        static final Unplaced NONE = new Unplaced(List.of(), 0, List.of());
    }

    /** For many subjects only that matters which is found, not what was looked at to find it. */
    Matching of(Node subject, Limit.Items items) {
        if (!design.looking().on()) {
            return find(subject, items);
        }
        return asked.computeIfAbsent(items, i -> design.posed("items " + i.text(), graph -> whichOf(graph, i)))
                .get(items.along().isEmpty() ? Node.ANY : subject);
    }

    private static Function<Node, Matching> whichOf(DesignGraph graph, Limit.Items items) {
        Items all = new Items(graph, new Conditions(graph, new Terms(graph)));
        return subject -> all.find(subject, items);
    }

    private Matching find(Node subject, Limit.Items items) {
        Related related = conditions.related(subject, items.classes(), items.along());
        List<Node> sure = new ArrayList<>();
        List<Node> possible = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        lacks.addAll(related.lacks());
        for (Node thing : related.things()) {
            Truth truth = conditions.all(thing, items.where());
            if (truth.yes()) {
                sure.add(thing);
            } else if (!truth.no()) {
                possible.add(thing);
                lacks.addAll(truth.lacks());
            }
        }
        Unplaced perhaps = related.possible().isEmpty() ? Unplaced.NONE : unplaced
                .computeIfAbsent(related.possible(), p -> Remembered.byIdentity(design))
                .get(items, i -> unplaced(related.possible(), items));
        lacks.addAll(perhaps.lacks());
        return new Matching(sure, possible, perhaps, related.lacks(), lacks.list());
    }

    private Unplaced unplaced(List<Possible> possible, Limit.Items items) {
        List<Node> things = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        for (Possible one : possible) {
            Truth truth = conditions.all(one.thing(), items.where());
            if (!truth.no()) {
                things.add(one.thing());
                lacks.addAll(one.lacks());
                lacks.addAll(truth.lacks());
            }
        }
        return new Unplaced(List.copyOf(things), quantity(things), lacks.list());
    }

    /**
     * What a question to things that may belong to many subjects is answered with; each is asked once.
     *
     * @param question all that the answer depends on beside the things
     */
    Set<String> unplaced(Unplaced unplaced, String question, Function<List<Node>, Set<String>> answer) {
        return unplaced == Unplaced.NONE ? Set.of() : answers.computeIfAbsent(unplaced, u -> new Remembered<>(design))
                .get(question, q -> answer.apply(unplaced.things()));
    }

    /** How many things entries stand for: one may stand for several equal ones. */
    int quantity(List<Node> things) {
        return things.stream().mapToInt(t -> design.isA(t, "Equipment") ? design.value(t, "quantity")
                .map(n -> Integer.parseInt(n.getLiteralLexicalForm())).orElse(1) : 1).sum();
    }
}
