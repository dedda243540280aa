package io.github.labcheck.checker.reading.shorthand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.DesignReader;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Reading;
import io.github.labcheck.ontology.Ontology;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads designs in short. */
final class Shorts {

    static final Schema SCHEMA = Ontology.load().schema();

    static final String HEAD = """
            labcheck: 1
            project: {id: p, date: 2017-11-01}
            storeys: [{id: F1, level: 1, height: 3.9}]
            """;

    private static final DesignReader READER = new DesignReader(SCHEMA);

    private Shorts() {
    }

    static Reading read(String yaml) {
        return READER.read("short.yaml", (HEAD + yaml).getBytes(StandardCharsets.UTF_8));
    }

    static Design design(String yaml) {
        Reading reading = read(yaml);
        assertEquals(List.of(), reading.errors());
        return reading.design();
    }

    /** Both designs say the same. */
    static void same(String inShort, String inFull) {
        Design a = design(inShort);
        Design b = design(inFull);
        assertTrue(a.graph().isIsomorphicWith(b.graph()), () -> difference(a, b));
    }

    private static String difference(Design a, Design b) {
        List<String> left = a.graph().stream().filter(t -> !b.graph().contains(t)).map(Object::toString).toList();
        List<String> right = b.graph().stream().filter(t -> !a.graph().contains(t)).map(Object::toString).toList();
        return "short only: " + left + "\nfull only: " + right;
    }

    /** The only error of a design. */
    static InputError error(String yaml) {
        List<InputError> errors = read(yaml).errors();
        assertEquals(1, errors.size(), errors.toString());
        return errors.get(0);
    }
}
