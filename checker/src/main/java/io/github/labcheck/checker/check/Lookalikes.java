package io.github.labcheck.checker.check;

import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.InputError;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.ontology.Schema;
import io.github.labcheck.ontology.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Ids that differ in case, in the width of their characters or in blanks alone: two things, or one that is written in two ways. */
final class Lookalikes {

    private static final Node ID = NodeFactory.createURI(Schema.NS + "id");

    private Lookalikes() {
    }

    private record Written(String id, Position place) { }

    /** A warning for each id that looks like one before it, in the order of the file. */
    static List<InputError> of(Design design) {
        List<Written> all = new ArrayList<>();
        design.graph().find(Node.ANY, ID, Node.ANY).forEachRemaining(t ->
                all.add(new Written(t.getObject().getLiteralLexicalForm(), design.positions().of(t.getSubject().getURI(), ID.getURI()))));
        all.sort(Comparator.comparing(Written::place).thenComparing(Written::id));
        Map<String, Written> firsts = new HashMap<>();
        List<InputError> warnings = new ArrayList<>();
        for (Written each : all) {
            Written first = firsts.putIfAbsent(plain(each.id()), each);
            if (first != null && !first.id().equals(each.id())) {
                warnings.add(new InputError("similar-id",
                        Text.of("check.Lookalikes.id-differs-from-line", each.id(), first.place().line(), first.id()), each.place(),
                        first.id()));
            }
        }
        return List.copyOf(warnings);
    }

    private static String plain(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKC).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}
