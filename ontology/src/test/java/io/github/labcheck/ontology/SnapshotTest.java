package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Snapshot TURTLE = Snapshot.of(Ontology.fromTurtle(List.of()));

    /** Two snapshots say the same, also of concepts, which are equal by their identifier whatever else is said of them. */
    private static void assertSame(Snapshot expected, Snapshot said, String message) {
        assertEquals(expected, said, message);
        assertEquals(told(expected), told(said), message);
    }

    private static List<List<Object>> told(Snapshot snapshot) {
        return snapshot.concepts().values().stream().map(c -> List.<Object>of(c.iri(), c.type(), c.notation(), c.label(), c.synonyms(),
                c.group(), c.broader(), c.settles(), c.hazards(), c.contamination(), c.rank())).toList();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new RecordWriter(out).write(TURTLE);
        }
        assertSame(TURTLE, (Snapshot) new RecordReader(bytes.toByteArray()).read(), "written and read");
    }

    @Test
    void whatTheBuildWroteSaysWhatTheTurtleSays() {
        assertSame(TURTLE, Snapshot.read().orElse(TURTLE), "Compile the ontology again: its snapshot is out of date.");
    }

    @Test
    void anOntologyFromASnapshotAnswersAsOneFromTurtle() {
        Ontology ontology = TURTLE.ontology();
        assertSame(TURTLE, Snapshot.of(ontology), "by way of an ontology");
        assertEquals("GB50016-2014-5.5.18a", ontology.clause("GB50016-2018-5.5.18-1").orElseThrow().id());
        assertEquals("Room", ontology.schema().section("房间").orElseThrow().name());
    }
}
