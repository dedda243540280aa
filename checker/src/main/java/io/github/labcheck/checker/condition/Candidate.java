package io.github.labcheck.checker.condition;

import io.github.labcheck.rules.Missing;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** A subject that a clause binds, and what is missing to be sure that it does. */
public record Candidate(Node subject, List<Missing> doubt) {

    /** What is missing to be sure that a clause binds it and another one. */
    public List<Missing> doubtWith(Candidate other) {
        return Stream.concat(doubt.stream(), other.doubt.stream()).distinct().toList();
    }
}
