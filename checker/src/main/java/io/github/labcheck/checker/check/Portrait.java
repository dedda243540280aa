package io.github.labcheck.checker.check;

import io.github.labcheck.ontology.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a page shows of a design beside its findings.
 *
 * @param tier    tier of the project in words, or null
 * @param storeys plans of the storeys that are drawn, from bottom to top
 * @param rooms   names of the rooms by their ids, in the order of the ids; the empty text for a room without a name
 * @param places  ids of the rooms where a thing is, by the IRI of the thing
 */
public record Portrait(Text tier, List<Storey> storeys, Map<String, String> rooms, Map<String, List<String>> places) {

    /** Nothing of it: nobody asked, or the design could not be read. */
    public static final Portrait NONE = new Portrait(null, List.of(), Map.of(), Map.of());

    /**
     * A storey.
     *
     * @param id   its id in the design file
     * @param name its name, or else its id
     * @param plan its plan as SVG, in both languages
     */
    public record Storey(String id, String name, Text plan) { }

    /** Ids of the rooms that a finding is about. */
    public List<String> rooms(Finding finding) {
        List<String> own = places.getOrDefault(finding.subject().iri(), List.of());
        List<String> other = finding.related() == null ? List.of() : places.getOrDefault(finding.related().iri(), List.of());
        return Stream.concat(own.stream(), other.stream()).distinct().toList();
    }
}
