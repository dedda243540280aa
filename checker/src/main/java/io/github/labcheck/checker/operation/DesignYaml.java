package io.github.labcheck.checker.operation;

import io.github.labcheck.checker.graph.DesignGraph;
import io.github.labcheck.checker.reading.Design;
import io.github.labcheck.checker.reading.Position;
import io.github.labcheck.checker.reading.Positions;
import io.github.labcheck.checker.reading.YamlScalar;
import io.github.labcheck.ontology.Concept;
import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Range;
import io.github.labcheck.ontology.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Writes a design as a design file with English keys, own units and one order; read again it gives the same graph. */
final class DesignYaml {

    private static final Pattern NAMELESS = Pattern.compile(".*/_(\\d+)");
    private static final String PROJECT = "Project";
    private static final Node NONE = NodeFactory.createURI(Schema.NS + "none");
    private static final String OUTSIDE = Schema.NS + "Outside";

    private final DesignGraph graph;
    private final Schema schema;
    private final Positions positions;
    private final KeptComments comments;
    private final StringBuilder out = new StringBuilder();

    private DesignYaml(Design design, Schema schema, KeptComments comments) {
        this.positions = design.positions();
        this.comments = comments;
        this.graph = new DesignGraph(design.graph(), schema);
        this.schema = schema;
    }

    /** @param text of the file, whose comments are kept */
    static String of(Design design, String text, Schema schema) {
        DesignYaml yaml = new DesignYaml(design, schema, KeptComments.of(text, design.positions()));
        yaml.lines(yaml.comments.head(), "");
        yaml.out.append("labcheck: 1\n");
        schema.classes().stream().filter(c -> c.section() != null)
                .sorted(Comparator.comparing((DesignClass c) -> !c.name().equals(PROJECT))
                        .thenComparing(c -> !c.single()).thenComparing(DesignClass::section))
                .forEach(yaml::section);
        yaml.lines(yaml.comments.rest(), "");
        return yaml.out.toString();
    }

    private void section(DesignClass type) {
        List<Node> entries = graph.instances(type.name()).stream()
                .sorted(Comparator.comparingInt(DesignYaml::number).thenComparing(Node::getURI)).toList();
        positions.section(type.name()).ifPresent(place -> lines(comments.before(place), ""));
        if (type.single()) {
            entries.forEach(e -> {
                out.append(type.section()).append(':');
                entry(e, type, "  ", "  ");
            });
        } else if (!entries.isEmpty()) {
            out.append(type.section()).append(":\n");
            for (Node entry : entries) {
                lines(comments.before(positions.of(entry.getURI())), "  ");
                out.append("  -");
                entry(entry, type, " ", "    ");
            }
        } else if (graph.lists(type.name())) {
            out.append(type.section()).append(": []\n");
        }
    }

    /** Entries without an id are numbered in the order of the file. */
    private static int number(Node entry) {
        Matcher matcher = NAMELESS.matcher(entry.getURI());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The keys of an entry: a single one begins below, one of a list behind its dash. */
    private void entry(Node node, DesignClass type, String first, String indent) {
        boolean list = first.length() < indent.length();
        String start = list ? first : "\n" + indent;
        boolean any = false;
        for (DesignProperty property : inOrder(type)) {
            List<Node> values = graph.values(node, property.name());
            boolean none = graph.graph().contains(node, NONE, NodeFactory.createURI(property.iri()));
            if (!values.isEmpty() || none) {
                key(node, property, any ? "\n" + indent : start);
                any = true;
                values(property, values, indent);
                behind(node, property);
            }
        }
        out.append(any ? "\n" : " {}\n");
    }

    private void lines(List<String> written, String indent) {
        written.forEach(c -> out.append(indent).append(c).append('\n'));
    }

    /** A key, with the comments before it in lines of their own; before the first key of an entry they would part it from its dash. */
    private void key(Node node, DesignProperty property, String start) {
        Position place = positions.key(node.getURI(), property.iri()).orElse(null);
        if (place != null && start.startsWith("\n")) {
            String indent = start.substring(1);
            List<String> before = new ArrayList<>(comments.before(place));
            if (property.range() instanceof Range.Block) {
                before.addAll(comments.behind(place));
            }
            before.forEach(c -> out.append('\n').append(indent).append(c));
        }
        out.append(start).append(property.key()).append(':');
    }

    private void behind(Node node, DesignProperty property) {
        if (!(property.range() instanceof Range.Block)) {
            positions.key(node.getURI(), property.iri()).map(comments::behind).filter(c -> !c.isEmpty())
                    .ifPresent(c -> out.append("  ").append(String.join(" ", c)));
        }
    }

    private static List<DesignProperty> inOrder(DesignClass type) {
        return type.properties().stream().filter(p -> !p.derived())
                .sorted(Comparator.comparing((DesignProperty p) -> !p.name().equals("id"))
                        .thenComparing(p -> !p.name().equals("name")).thenComparing(p -> !type.requires().contains(p.iri()))
                        .thenComparing(DesignProperty::key)).toList();
    }

    private void values(DesignProperty property, List<Node> values, String indent) {
        if (property.range() instanceof Range.Block block && !values.isEmpty()) {
            blocks(schema.designClass(block.designClass()), values, indent);
        } else if (property.range() == Range.Shape.OUTLINE) {
            out.append(' ').append(property.many()
                    ? values.stream().map(o -> outline(graph.list(o))).collect(Collectors.joining(", ", "[", "]")) : outline(values));
        } else if (property.range() instanceof Range.Shape) {
            out.append(' ').append(pair(values));
        } else if (property.many() && (values.size() != 1 || property.ordered())) {
            out.append(' ').append(values.stream().map(v -> value(property, v)).collect(Collectors.joining(", ", "[", "]")));
        } else {
            out.append(' ').append(value(property, values.get(0)));
        }
    }

    private void blocks(DesignClass type, List<Node> values, String indent) {
        if (values.size() == 1) {
            entry(values.get(0), type, indent + "  ", indent + "  ");
        } else {
            for (Node value : values.stream().sorted(Comparator.comparingInt(DesignYaml::number)).toList()) {
                out.append('\n').append(indent).append("  -");
                entry(value, type, " ", indent + "    ");
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
        out.setLength(out.length() - 1); // the entry that holds the block ends the line
    }

    private String outline(List<Node> corners) {
        return corners.stream().map(c -> pair(graph.list(c))).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String pair(List<Node> numbers) {
        return numbers.stream().map(Node::getLiteralLexicalForm).collect(Collectors.joining(", ", "[", "]"));
    }

    private String value(DesignProperty property, Node value) {
        if (value.isLiteral()) {
            String text = value.getLiteralLexicalForm();
            return property.range() == Range.Literal.TEXT ? YamlScalar.of(text) : text;
        }
        if (property.numeric()) {
            return pair(List.of(graph.end(value, "low").orElseThrow(), graph.end(value, "high").orElseThrow()));
        }
        if (value.getURI().equals(OUTSIDE)) {
            return "outside";
        }
        return schema.concept(value.getURI()).map(Concept::notation).orElseGet(() -> YamlScalar.of(graph.id(value)));
    }
}
