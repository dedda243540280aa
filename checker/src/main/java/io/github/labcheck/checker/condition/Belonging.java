package io.github.labcheck.checker.condition;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.graph.Found;
import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.checker.graph.Remembered;
import io.github.labcheck.checker.graph.Same;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * Which things belong to a subject. A thing of which the design does not say where it belongs may belong to any; it says so
 * in one of several ways: a fan stands in a room or serves one, and where one is stated the others need not be. One that
 * stands in a plant room or on the roof works for other rooms, which have to be stated.
 */
public final class Belonging {

    /** Where a thing stands that works for other rooms. */
    private static final List<String> ELSEWHERE = List.of("plant-room", "shaft", "open-ground");

    /** More things than so many are put together once for all that they belong to. */
    private static final int FEW = 8;

    private final DesignGraph design;
    private final Map<List<Possible>, Set<Node>> members = new IdentityHashMap<>();
    private final Map<List<Same>, List<Possible>> joined = new HashMap<>();
    private final Map<List<Same>, List<Node>> united = new HashMap<>();
    private final Map<List<Path>, Remembered<List<Object>, List<Possible>>> merged = new IdentityHashMap<>();

    public Belonging(DesignGraph design) {
        this.design = design;
    }

    /**
     * Things of a class that belong to a subject.
     *
     * @param possible  things that may belong to it as well; one list for many subjects
     * @param lacks     what the design would have to list to be sure of all
     */
    public record Related(List<Node> things, List<Possible> possible, List<Lack> lacks) { }

    /** The things of several classes together. */
    public Related of(Node subject, List<String> designClasses, List<Path> along) {
        if (designClasses.size() == 1) {
            return of(subject, designClasses.get(0), along);
        }
        List<Related> each = designClasses.stream().map(c -> of(subject, c, along)).toList();
        return new Related(each.stream().flatMap(r -> r.things().stream()).distinct().toList(),
                joined(each.stream().map(Related::possible).filter(p -> !p.isEmpty()).toList()),
                each.stream().flatMap(r -> r.lacks().stream()).distinct().toList());
    }

    private List<Possible> joined(List<List<Possible>> lists) {
        return lists.isEmpty() ? List.of() : lists.size() == 1 ? lists.get(0)
                : joined.computeIfAbsent(lists.stream().map(Same::new).toList(),
                        k -> lists.stream().flatMap(List::stream).distinct().toList());
    }

    /** The things of a class reached along one of the paths, or all of the class without a path. */
    public Related of(Node subject, String designClass, List<Path> along) {
        if (along.isEmpty()) {
            return new Related(design.instances(designClass), List.of(), design.listed(designClass));
        }
        if (along.size() == 1) {
            Found found = design.follow(subject, along.get(0), designClass);
            return new Related(found.values(), apart(found.possible(), found.values()), found.lacks());
        }
        List<List<Node>> things = new ArrayList<>();
        Gathering<Lack> lacks = new Gathering<>();
        List<List<Possible>> possible = new ArrayList<>();
        for (Path path : along) {
            Found found = design.follow(subject, path, designClass);
            things.add(found.values());
            lacks.addAll(found.lacks());
            possible.add(found.possible());
        }
        List<Node> all = things.stream().mapToInt(List::size).sum() <= FEW ? united(things)
                : united.computeIfAbsent(things.stream().map(Same::new).toList(), k -> united(things));
        return new Related(all, apart(merged(along, possible), all), lacks.list());
    }

    private static List<Node> united(List<List<Node>> lists) {
        Set<Node> all = new LinkedHashSet<>();
        lists.forEach(all::addAll);
        return List.copyOf(all);
    }

    /** Without those that belong to it for certain. */
    private List<Possible> apart(List<Possible> possible, List<Node> things) {
        if (possible.isEmpty() || things.isEmpty()) {
            return possible;
        }
        Set<Node> known = members.computeIfAbsent(possible, list -> {
            Set<Node> nodes = new HashSet<>();
            list.forEach(p -> nodes.add(p.thing()));
            return nodes;
        });
        return things.stream().noneMatch(known::contains) ? possible
                : possible.stream().filter(p -> !things.contains(p.thing())).toList();
    }

    private List<Possible> merged(List<Path> along, List<List<Possible>> possible) {
        if (possible.stream().allMatch(List::isEmpty)) {
            return List.of();
        }
        List<Object> key = new ArrayList<>();
        possible.forEach(list -> key.add(new Same(list)));
        return merged.computeIfAbsent(along, a -> new Remembered<>(design)).get(key, k -> merge(along, possible));
    }

    private List<Possible> merge(List<Path> along, List<List<Possible>> possible) {
        Map<Node, Possible> all = new LinkedHashMap<>();
        for (int i = 0; i < along.size(); i++) {
            DesignProperty own = link(along.get(i));
            for (Possible one : possible.get(i)) {
                boolean loose = own != null && design.values(one.thing(), own.name()).isEmpty();
                boolean placed = loose && along.stream().map(Belonging::link).anyMatch(other -> other != null && other != own
                        && design.values(one.thing(), other.name()).stream().anyMatch(where -> !worksElsewhere(where)));
                if (!placed) {
                    all.putIfAbsent(one.thing(), one);
                }
            }
        }
        return List.copyOf(all.values());
    }

    /** Whether what stands in a room works for other rooms, as in a plant room or on a roof. */
    private boolean worksElsewhere(Node room) {
        return ELSEWHERE.stream().anyMatch(function -> design.hasFunction(room, function));
    }

    /** The property by which a thing at the end of a path says where it belongs; null if it does not say so itself. */
    private static DesignProperty link(Path path) {
        Path.Step last = path.steps().get(path.steps().size() - 1);
        return last.inverse() ? last.property() : null;
    }
}
