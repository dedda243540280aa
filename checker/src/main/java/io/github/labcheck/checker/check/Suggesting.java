package io.github.labcheck.checker.check;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Which profiles a design suggests by what it says of its project and its building. */
public final class Suggesting {

    /** The keys, by class, whose values may suggest a profile. */
    private static final Map<String, List<String>> KEYS = keys();

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("Project", List.of("tier", "phase", "disciplines", "facility", "portType"));
        keys.put("Building", List.of("use"));
        return keys;
    }

    private Suggesting() { }

    /** The profiles that the design suggests and that would add documents to those that were chosen, by identifier. */
    static List<Suggestion> of(Ontology ontology, DesignGraph design, Collection<Profile> chosen) {
        List<Concept> named = named(design);
        List<Suggestion> suggestions = new ArrayList<>();
        for (Profile profile : ontology.profiles()) {
            boolean adds = profile.documents().stream().anyMatch(d -> chosen.stream().noneMatch(p -> p.documents().contains(d)));
            List<Concept> because = named.stream().filter(c -> profile.suggestedBy().stream().anyMatch(c::is)).toList();
            if (adds && !because.isEmpty() && chosen.stream().noneMatch(p -> p.id().equals(profile.id()))) {
                suggestions.add(new Suggestion(profile, because));
            }
        }
        return List.copyOf(suggestions);
    }

    /** The profiles used beside others that the design suggests, whether or not they were chosen. */
    public static List<Profile> fitting(Ontology ontology, DesignGraph design) {
        List<Concept> named = named(design);
        return ontology.profiles().stream().filter(Profile::addOn)
                .filter(p -> named.stream().anyMatch(c -> p.suggestedBy().stream().anyMatch(c::is))).toList();
    }

    private static List<Concept> named(DesignGraph design) {
        Map<String, Concept> named = new LinkedHashMap<>();
        KEYS.forEach((designClass, keys) -> design.instances(designClass).forEach(thing -> keys.forEach(key -> {
            for (Node value : design.stated(thing, key)) {
                if (value.isURI()) {
                    design.schema().concept(value.getURI()).ifPresent(c -> named.put(c.iri(), c));
                }
            }
        })));
        return named.values().stream().sorted((a, b) -> a.notation().compareTo(b.notation())).toList();
    }
}
