package io.github.labcheck.checker.check;

import io.github.labcheck.checker.check.Listing.Entry;
import io.github.labcheck.checker.check.Listing.Field;
import io.github.labcheck.checker.evidence.Amount;
import io.github.labcheck.checker.evidence.Amount.Name;
import io.github.labcheck.checker.evidence.Names;
import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Lists the things of a class with their values; what the program computes and what is drawn is left out. */
final class Listings {

    /** Said of everything, or said already. */
    private static final Set<String> EVERYWHERE = Set.of("id", "name", "inProject", "inBuilding");

    private final DesignGraph graph;
    private final Names names;
    private final Map<Field, Amount[]> columns = new LinkedHashMap<>();
    private final List<Node> things;

    private Listings(DesignGraph graph, String type, Names names) {
        this.graph = graph;
        this.names = names;
        this.things = graph.instances(type);
    }

    static List<Listing> of(DesignGraph graph, FindingFactory factory, List<String> types) {
        return types.stream().map(t -> new Listings(graph, t, factory.names()).listing(t, factory)).toList();
    }

    /** What is said of most things comes first. */
    private Listing listing(String type, FindingFactory factory) {
        for (int i = 0; i < things.size(); i++) {
            values(i, things.get(i), graph.schema().designClass(type), "", Text.same(""));
        }
        List<Field> fields = columns.keySet().stream().sorted(Comparator.comparing((Field f) -> -filled(columns.get(f)))
                .thenComparing(Field::key)).toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            int row = i;
            entries.add(new Entry(factory.thing(things.get(i)), Arrays.asList(fields.stream().map(f -> columns.get(f)[row])
                    .toArray(Amount[]::new))));
        }
        return new Listing(type, fields, entries);
    }

    private static long filled(Amount[] column) {
        return Arrays.stream(column).filter(a -> a != null).count();
    }

    private void values(int row, Node node, DesignClass type, String prefix, Text words) {
        for (DesignProperty property : type.properties()) {
            if (property.derived() || property.range() instanceof Range.Shape || EVERYWHERE.contains(property.name())) {
                continue;
            }
            List<Node> values = graph.values(node, property.name());
            if (values.isEmpty()) {
                continue;
            }
            String key = prefix + property.key();
            Text label = new Text(words.zh() + property.label().zh(), words.en() + property.label().en());
            if (property.range() instanceof Range.Block block) {
                values(row, values.get(0), graph.schema().designClass(block.designClass()), key + "/",
                        new Text(label.zh() + "·", label.en() + ": "));
            } else {
                columns.computeIfAbsent(new Field(key, label, property.unit()), k -> new Amount[things.size()])[row]
                        = amount(values, property);
            }
        }
    }

    private Amount amount(List<Node> values, DesignProperty property) {
        Node first = values.get(0);
        Optional<Node> low = graph.end(first, "low");
        if (low.isPresent()) {
            return new Amount.Span(DesignGraph.number(low.get()), graph.end(first, "high").map(DesignGraph::number).orElse(Double.NaN));
        }
        if (values.size() == 1 && first.isLiteral() && property.numeric()) {
            return new Amount.Number(DesignGraph.number(first));
        }
        if (values.size() == 1 && property.range() == Range.Literal.BOOLEAN) {
            return new Amount.Flag(Boolean.parseBoolean(first.getLiteralLexicalForm()));
        }
        return new Amount.Names(values.stream().map(this::name).toList());
    }


    private Name name(Node value) {
        if (value.isLiteral()) {
            return new Name(value.getLiteralLexicalForm(), Text.same(value.getLiteralLexicalForm()));
        }
        return value.isURI() ? names.of(value.getURI()) : new Name("", Text.same(""));
    }
}
