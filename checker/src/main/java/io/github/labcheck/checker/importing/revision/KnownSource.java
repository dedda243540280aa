package io.github.labcheck.checker.importing.revision;

import io.github.labcheck.checker.importing.Origin;
import io.github.labcheck.checker.importing.Origin.Key;
import io.github.labcheck.checker.reading.WrittenDesign.EntryText;
import io.github.labcheck.checker.reading.YamlNode;
import io.github.labcheck.checker.reading.YamlNode.Mapping;
import io.github.labcheck.checker.reading.YamlNode.Scalar;
import io.github.labcheck.ontology.DesignClass;
import java.util.Optional;
import java.util.Set;

/**
 * Where an entry of a design says that it comes from.
 *
 * @param origin its file and what names it there; the latter is empty if the file names nothing
 * @param marks  of the values as they were read; empty if they are not known
 */
record KnownSource(Origin origin, Set<String> marks) {

    /** The source of an entry, if it has one; the keys may be written in either language. */
    static Optional<KnownSource> of(EntryText entry, DesignClass source) {
        return entry.key("source").map(k -> k.value().node()).filter(Mapping.class::isInstance).map(n -> {
            Mapping mapping = (Mapping) n;
            String file = text(mapping, source, "file");
            for (Key key : Key.values()) {
                String value = text(mapping, source, key.word());
                if (!value.isEmpty()) {
                    return new KnownSource(new Origin(file, key, value), ReadMarks.read(text(mapping, source, "asRead")));
                }
            }
            return new KnownSource(new Origin(file, Key.HANDLE, ""), ReadMarks.read(text(mapping, source, "asRead")));
        });
    }

    private static String text(Mapping mapping, DesignClass source, String key) {
        return mapping.pairs().stream().filter(p -> source.property(p.key().text()).filter(d -> d.key().equals(key)).isPresent())
                .map(YamlNode.Pair::value).filter(Scalar.class::isInstance).map(v -> ((Scalar) v).text().strip()).findFirst().orElse("");
    }
}
