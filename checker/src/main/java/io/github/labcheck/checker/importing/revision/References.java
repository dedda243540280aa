package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.WrittenDesign;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.WrittenDesign.KeyText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.ontology.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which entries of a design others refer to. */
final class References {

    private final WrittenDesign design;
    private final Lines lines;

    References(WrittenDesign design) {
        this.design = design;
        this.lines = new Lines(design.text());
    }

    /**
     * Takes those ids out of a set to which an entry with another id refers.
     *
     * @return those ids, each with the line that refers to it
     */
    Map<String, Integer> held(Set<String> gone) {
        Map<String, Integer> held = new HashMap<>();
        boolean more = true;
        while (more) {
            Map<String, Integer> named = new HashMap<>();
            design.sections().forEach(s -> s.entries().stream().filter(e -> !gone.contains(e.id())).forEach(e -> names(e, named)));
            List<String> kept = gone.stream().filter(named::containsKey).toList();
            kept.forEach(id -> held.put(id, named.get(id)));
            kept.forEach(gone::remove);
            more = !kept.isEmpty();
        }
        held.replaceAll((id, place) -> lines.number(place));
        return held;
    }

    /** The words at keys that refer to entries, and in blocks, whose keys may. */
    private void names(EntryText entry, Map<String, Integer> named) {
        for (KeyText key : entry.keys()) {
            if (key.property() == null || key.property().range() instanceof Range.Reference
                    || key.property().range() instanceof Range.Block) {
                words(key.value().node(), key.keyFrom(), named);
            }
        }
    }

    private static void words(YamlNode node, int place, Map<String, Integer> named) {
        if (node instanceof Scalar scalar) {
            named.putIfAbsent(scalar.text().strip(), place);
        } else if (node instanceof Sequence list) {
            list.items().forEach(n -> words(n, place, named));
        } else if (node instanceof Mapping mapping) {
            mapping.pairs().forEach(p -> words(p.value(), place, named));
        }
    }
}
