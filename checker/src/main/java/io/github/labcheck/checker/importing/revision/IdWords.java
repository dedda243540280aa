package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.reading.SameValue;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.checker.reading.YamlNode.Sequence;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import java.util.Map;
import java.util.stream.Collectors;

/** Ids of a draft give way to those that the design has for the same things. */
final class IdWords {

    private IdWords() { }

    /** A value as YAML with the ids of the design; one that refers to nothing as it is. */
    static String mapped(DesignProperty property, String yaml, Map<String, String> ids) {
        return property.range() instanceof Range.Reference ? mapped(SameValue.node(yaml), yaml, ids) : yaml;
    }

    private static String mapped(YamlNode node, String yaml, Map<String, String> ids) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(n -> mapped(n, "", ids)).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Scalar scalar ? YamlScalar.of(ids.getOrDefault(scalar.text(), scalar.text())) : yaml;
    }
}
