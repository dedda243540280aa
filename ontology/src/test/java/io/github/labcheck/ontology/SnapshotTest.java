package io.github.labcheck.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Snapshot TURTLE = Snapshot.of(Ontology.fromTurtle(List.of()));

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new RecordWriter(out).write(TURTLE);
        }
        assertEquals(TURTLE, new RecordReader(bytes.toByteArray()).read());
    }

    @Test
    void whatTheBuildWroteSaysWhatTheTurtleSays() {
        assertEquals(TURTLE, Snapshot.read().orElse(TURTLE), "Compile the ontology again: its snapshot is out of date.");
    }

    @Test
    void anOntologyFromASnapshotAnswersAsOneFromTurtle() {
        Ontology ontology = TURTLE.ontology();
        assertEquals(TURTLE, Snapshot.of(ontology));
        assertEquals("GB50016-2014-5.5.18a", ontology.clause("GB50016-2018-5.5.18-1").orElseThrow().id());
        assertEquals("Room", ontology.schema().section("房间").orElseThrow().name());
    }
}
