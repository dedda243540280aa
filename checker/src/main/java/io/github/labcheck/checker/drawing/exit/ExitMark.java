package io.github.labcheck.checker.drawing.exit;

import io.github.labcheck.checker.graph.Lack;
import io.github.labcheck.ontology.Text;
import java.util.List;

/** What becomes of the mark of a door that a design calls a safety exit. */
public sealed interface ExitMark {

    /** Whether the door counts as a safety exit. */
    boolean counts();

    /** It leads outside, or into a stair that goes on to the outside. */
    record Leads() implements ExitMark {
        @Override
        public boolean counts() {
            return true;
        }
    }

    /** It is where people come out of a stair on the ground floor: right, but no exit of that storey. */
    record ComesOut() implements ExitMark {
        @Override
        public boolean counts() {
            return false;
        }
    }

    /**
     * It is no safety exit.
     *
     * @param why where it leads instead, or why nobody gets through
     */
    record Refuted(Text why) implements ExitMark {
        @Override
        public boolean counts() {
            return false;
        }
    }

    /**
     * It cannot be told; the design is believed.
     *
     * @param lacks what the design would have to say
     */
    record Untold(List<Lack> lacks) implements ExitMark {
        @Override
        public boolean counts() {
            return true;
        }
    }
}
