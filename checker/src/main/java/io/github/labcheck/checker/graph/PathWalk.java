package io.github.labcheck.checker.graph;

import io.github.labcheck.checker.graph.Found.Possible;
import io.github.labcheck.checker.graph.Joined.Gathering;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Follows paths through a design and notes where the design says too little to follow them to the end. */
final class PathWalk {

    /** From so many places at most the rest of a way is remembered. */
    private static final int FEW = 8;

    /** Ways that are remembered at once: of tens of thousands of rooms all of them would be more than everything else. */
    private static final int MOST = 500_000;

    private final DesignGraph design;
    private final Loose loose;
    private final Remembered<String, Map<Node, List<Node>>> listed;
    private final Map<String, Map<String, Remembered<Node, Found>>> walked = new HashMap<>();
    private final Map<String, Map<String, Remembered<List<Node>, Found>>> onward = new HashMap<>();

    private int remembered;

    PathWalk(DesignGraph design) {
        this.design = design;
        this.loose = new Loose(design);
        this.listed = new Remembered<>(design);
    }

    /** Many clauses look at the same values: each way is walked once. */
    Found follow(Node subject, Path path, String designClass) {
        if (remembered > MOST && !design.looking().on()) {
            remembered = 0;
            walked.clear();
            onward.clear();
        }
        return walked.computeIfAbsent(designClass, c -> new HashMap<>()).computeIfAbsent(path.text(), t -> new Remembered<>(design))
                .get(subject, s -> walk(Set.of(s), path, 0, designClass));
    }

    /** The rest of a way, from places where many ways come by: a thousand doors between two rooms lead on alike. */
    private Found onward(Set<Node> here, Path path, int from, String designClass) {
        return onward.computeIfAbsent(designClass, c -> new HashMap<>())
                .computeIfAbsent(path.text() + " " + from, t -> new Remembered<>(design))
                .get(List.copyOf(here), places -> walk(here, path, from, designClass));
    }

    private Found walk(Set<Node> here, Path path, int from, String designClass) {
        remembered++;
        return new Walk(designClass).along(here, path, from);
    }

    /** Forgets what was walked, because the design has grown. */
    void forget() {
        walked.clear();
        onward.clear();
        listed.forget();
        loose.forget();
    }

    /** Everything that was asked of an earlier graph can be answered again. */
    void like(PathWalk earlier) {
        loose.like(earlier.loose);
    }

    /** One walk: where it stands for certain, where it may stand, and what would tell. */
    private final class Walk {

        private final String designClass;
        private final Gathering<Lack> lacks = new Gathering<>();
        private Set<Node> here;
        private List<Possible> possible = List.of();

        Walk(String designClass) {
            this.designClass = designClass;
        }

        Found along(Set<Node> start, Path path, int from) {
            here = start;
            for (int i = from; i < path.steps().size(); i++) {
                if (i > from && possible.isEmpty() && here.size() <= FEW) {
                    Found rest = onward(here, path, i, designClass);
                    lacks.addAll(rest.lacks());
                    return new Found(rest.values(), rest.possible(), lacks.list());
                }
                Path.Step step = path.steps().get(i);
                String wanted = i == path.steps().size() - 1 ? designClass : null;
                if (step.inverse()) {
                    backwards(step.property(), wanted);
                } else {
                    forwards(step.property());
                }
            }
            List<Node> found = here.stream().filter(n -> designClass == null || design.isA(n, designClass)).toList();
            return new Found(found, possible, lacks.list());
        }

        private void forwards(DesignProperty property) {
            Set<Node> next = new LinkedHashSet<>();
            for (Node node : here) {
                forward(node, property, next, lacks);
            }
            List<Possible> onward = new ArrayList<>();
            for (Possible one : possible) {
                Set<Node> values = new LinkedHashSet<>();
                Gathering<Lack> more = new Gathering<>();
                more.addAll(one.lacks());
                forward(one.thing(), property, values, more);
                List<Lack> all = more.list();
                values.forEach(v -> onward.add(new Possible(v, all)));
            }
            here = next;
            possible = onward;
        }

        /** What names the places where the walk stands, and what does not say which place it names. */
        private void backwards(DesignProperty property, String wanted) {
            Set<Node> next = new LinkedHashSet<>();
            here.forEach(node -> next.addAll(holders(node, property)));
            List<Possible> through = new ArrayList<>();
            possible.forEach(one -> holders(one.thing(), property)
                    .forEach(holder -> through.add(new Possible(holder, one.lacks()))));
            lacks.addAll(unlisted(property, wanted));
            List<Possible> unplaced = here.isEmpty() && possible.isEmpty() ? List.of() : loose.of(property, wanted);
            here = next;
            possible = through.isEmpty() ? unplaced : Stream.concat(through.stream(), unplaced.stream()).toList();
        }
    }

    /** One step forwards, and what would have to be said to know all that it leads to. */
    private void forward(Node node, DesignProperty property, Set<Node> next, Gathering<Lack> lacks) {
        if (!node.isURI()) {
            return;
        }
        var drawn = design.measurement(node, property);
        if (drawn.isPresent()) {
            next.addAll(drawn.get().values());
            lacks.addAll(drawn.get().lacks());
            return;
        }
        List<Node> values = design.values(node, property);
        next.addAll(values);
        if (values.isEmpty() && property.domains().contains(design.classOf(node))) { // a pass box on a path has no function: nothing lacks
            design.lacking(node, property).ifPresent(lacks::addAll);
        }
    }

    private List<Node> holders(Node node, DesignProperty property) {
        if (!property.ordered()) {
            return design.holders(property.name(), node);
        }
        String name = property.name();
        return design.looking().on() ? design.posed("who lists " + name, graph -> of -> graph.walk().listing(of, name)).get(node)
                : listing(node, name);
    }

    private List<Node> listing(Node node, String propertyName) {
        return listed.get(propertyName, this::index).getOrDefault(node, List.of());
    }

    /** For a property whose values stand in lists: who names what. */
    private Map<Node, List<Node>> index(String propertyName) {
        Map<Node, List<Node>> index = new LinkedHashMap<>();
        for (Node subject : design.holders(propertyName, Node.ANY)) {
            new LinkedHashSet<>(design.values(subject, propertyName))
                    .forEach(v -> index.computeIfAbsent(v, k -> new ArrayList<>()).add(subject));
        }
        return index;
    }

    /** The sections that would have to list everything for a step backwards to find everything. */
    private List<Lack> unlisted(DesignProperty property, String designClass) {
        if (designClass != null) {
            return design.listed(designClass);
        }
        List<String> sections = property.domains().stream()
                .filter(d -> design.schema().designClass(d).section() != null).toList();
        return sections.isEmpty() || sections.stream().anyMatch(design::lists) ? List.of()
                : List.of(Lack.of(design.project(), sections.get(0)));
    }
}
