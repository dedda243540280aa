package io.github.labcheck.checker.graph;

import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Follows paths through a design and notes where the design says too little to follow them to the end. */
final class PathWalk {

    private final DesignGraph design;
    private final Map<String, Map<Node, List<Node>>> listed = new HashMap<>();
    private final Map<String, Map<String, Map<Node, Found>>> walked = new HashMap<>();

    PathWalk(DesignGraph design) {
        this.design = design;
    }

    /** Many clauses look at the same values: each way is walked once. */
    Found follow(Node subject, Path path, String designClass) {
        Map<Node, Found> same = walked.computeIfAbsent(designClass, c -> new HashMap<>())
                .computeIfAbsent(path.text(), t -> new HashMap<>());
        Found before = same.get(subject);
        if (before == null) {
            before = walk(subject, path, designClass);
            same.put(subject, before);
        }
        return before;
    }

    /** Forgets what was walked, because the design has grown. */
    void forget() {
        walked.clear();
        listed.clear();
    }

    private Found walk(Node subject, Path path, String designClass) {
        Set<Node> here = new LinkedHashSet<>(List.of(subject));
        List<Lack> lacks = new ArrayList<>();
        boolean saidNone = false;
        for (int i = 0; i < path.steps().size(); i++) {
            Path.Step step = path.steps().get(i);
            boolean last = i == path.steps().size() - 1;
            Set<Node> next = new LinkedHashSet<>();
            for (Node node : here) {
                if (step.inverse()) {
                    next.addAll(backwards(node, step.property()));
                } else {
                    saidNone |= forwards(node, step.property(), next, lacks);
                }
            }
            if (step.inverse()) {
                lacks.addAll(unlisted(step.property(), last ? designClass : null));
            }
            here = next;
        }
        List<Node> found = here.stream().filter(n -> designClass == null || design.isA(n, designClass)).toList();
        return new Found(found, lacks, saidNone);
    }

    /** One step forwards; true if the design says that there is nothing. */
    private boolean forwards(Node node, DesignProperty property, Set<Node> next, List<Lack> lacks) {
        if (!node.isURI()) {
            return false;
        }
        Optional<Measurement> drawn = design.measurement(node, property.name());
        if (drawn.isPresent()) {
            next.addAll(drawn.get().values());
            lacks.addAll(drawn.get().lacks());
            return drawn.get().values().isEmpty() && drawn.get().lacks().isEmpty();
        }
        List<Node> values = design.values(node, property);
        next.addAll(values);
        if (!values.isEmpty() || !property.domains().contains(design.classOf(node))) {
            return false; // a pass box on a path has no function: nothing is lacking
        }
        Optional<List<Lack>> lacking = design.lacking(node, property);
        lacking.ifPresent(lacks::addAll);
        return lacking.isEmpty();
    }

    private List<Node> backwards(Node node, DesignProperty property) {
        return property.ordered()
                ? listed.computeIfAbsent(property.name(), this::index).getOrDefault(node, List.of())
                : design.holders(property.name(), node);
    }

    /** For a property whose values stand in lists: who names what. */
    private Map<Node, List<Node>> index(String propertyName) {
        Map<Node, List<Node>> index = new HashMap<>();
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
