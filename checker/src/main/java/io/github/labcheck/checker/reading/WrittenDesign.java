package io.github.labcheck.checker.reading;

import io.github.labcheck.ontology.DesignClass;
import io.github.labcheck.ontology.DesignProperty;
import io.github.labcheck.ontology.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a design file without input errors, and where in it each section, entry and key stands, to the character:
 * for those that change a value and leave everything else as it is.
 */
public final class WrittenDesign {

    private static final int LARGEST_BUFFER = 1 << 20;

    private final String text;
    private final Marks marks;
    private final MappingNode root;
    private final List<SectionText> sections = new ArrayList<>();

    private WrittenDesign(byte[] bytes, Schema schema) {
        text = new String(bytes, StandardCharsets.UTF_8);
        marks = new Marks(text);
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setAllowDuplicateKeys(true)
                .setBufferSize(Math.max(1, Math.min(text.length(), LARGEST_BUFFER))).build();
        root = (MappingNode) new Compose(settings).composeString(text).orElseThrow();
        for (NodeTuple pair : root.getValue()) {
            schema.section(scalar(pair.getKeyNode())).ifPresent(type -> sections.add(section(type, pair)));
        }
    }

    /** Whether a file of this name is written in the one form that can be changed in place. */
    public static boolean changeable(String name) {
        return DesignSource.of(name) instanceof YamlSource;
    }

    /** The text of a file that was read without errors. */
    public static WrittenDesign of(byte[] bytes, Schema schema) {
        return new WrittenDesign(bytes, schema);
    }

    /** All of it, with its byte order mark if it has one. */
    public String text() {
        return text;
    }

    /** Its sections in their order. */
    public List<SectionText> sections() {
        return sections;
    }

    /** A section by the local name of its class. */
    public Optional<SectionText> section(String type) {
        return sections.stream().filter(s -> s.type().name().equals(type)).findFirst();
    }

    /** Whether the whole file is one mapping in braces. */
    public boolean flow() {
        return root.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Where its last value ends. */
    public int end() {
        return marks.end(root);
    }

    /**
     * A section.
     *
     * @param key     its key as it is written
     * @param flow    whether its entries stand in brackets
     * @param from    where its value begins
     * @param to      where its value ends
     * @param entries its entries; one if it is a single block
     */
    public record SectionText(DesignClass type, String key, boolean flow, int from, int to, List<EntryText> entries) { }

    /**
     * An entry.
     *
     * @param id     its id; empty if it has none
     * @param flow   whether its keys stand in braces
     * @param column of its first key, from 0
     * @param from   where its first key or its brace begins
     * @param to     where its last value or its brace ends
     * @param keys   its own keys
     * @param merged those that merge keys bring in
     */
    public record EntryText(DesignClass type, String id, boolean flow, int column, int from, int to, List<KeyText> keys,
            List<KeyText> merged) {

        /** What it says at a key, also where a merge key brings that in. */
        public Optional<YamlNode> value(String key) {
            return key(key).or(() -> merged.stream().filter(k -> k.property() != null && k.property().key().equals(key)).findFirst())
                    .map(k -> k.value().node());
        }

        /** Its key for a property, by the name of the property in files. */
        public Optional<KeyText> key(String key) {
            return keys.stream().filter(k -> k.property() != null && k.property().key().equals(key)).findFirst();
        }
    }

    /**
     * A key with its value.
     *
     * @param property what it names; null for a merge key
     * @param word     as it is written
     * @param keyTo    where the key ends
     * @param value    its value
     */
    public record KeyText(DesignProperty property, String word, int keyFrom, int keyTo, ValueText value) { }

    /**
     * A value.
     *
     * @param node     what it says, with aliases resolved
     * @param style    how it is written
     * @param elsewhere whether it stands elsewhere, at an anchor
     * @param anchored whether an anchor stands at it or in it, so that what it says may count elsewhere as well
     * @param items    of a list its items, of a mapping nothing
     * @param keys     of a mapping its keys
     */
    public record ValueText(YamlNode node, Style style, boolean elsewhere, boolean anchored, int from, int to, List<ValueText> items,
            List<KeyText> keys) { }

    /** How a value is written. */
    public enum Style { PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, BLOCK, FLOW }

    private SectionText section(DesignClass type, NodeTuple pair) {
        Node value = pair.getValueNode();
        List<EntryText> entries = new ArrayList<>();
        boolean flow = value instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW;
        if (value instanceof SequenceNode list) {
            list.getValue().forEach(n -> entries.add(entry(type, (MappingNode) n)));
        } else if (value instanceof MappingNode mapping) {
            entries.add(entry(type, mapping));
        }
        return new SectionText(type, scalar(pair.getKeyNode()), flow, marks.from(value), marks.end(value), entries);
    }

    private EntryText entry(DesignClass type, MappingNode node) {
        List<KeyText> keys = keys(type, node);
        String id = keys.stream().filter(k -> k.property() != null && k.property().iri().equals(Entry.ID))
                .map(k -> ((YamlNode.Scalar) k.value().node()).text().strip())
                .findFirst().orElse("");
        return new EntryText(type, id, node.getFlowStyle() == FlowStyle.FLOW, marks.column(node), marks.from(node), marks.end(node), keys,
                merged(type, node));
    }

    private List<KeyText> merged(DesignClass type, MappingNode node) {
        List<KeyText> merged = new ArrayList<>();
        for (NodeTuple pair : node.getValue()) {
            if (scalar(pair.getKeyNode()).equals("<<")) {
                List<Node> parts = pair.getValueNode() instanceof SequenceNode list ? list.getValue() : List.of(pair.getValueNode());
                parts.stream().filter(MappingNode.class::isInstance).map(MappingNode.class::cast).forEach(p -> {
                    merged.addAll(keys(type, p));
                    merged.addAll(merged(type, p));
                });
            }
        }
        return merged;
    }

    private List<KeyText> keys(DesignClass type, MappingNode node) {
        List<KeyText> keys = new ArrayList<>();
        for (NodeTuple pair : node.getValue()) {
            String word = scalar(pair.getKeyNode());
            DesignProperty property = type == null ? null : type.property(word).orElse(null);
            keys.add(new KeyText(property, word, marks.from(pair.getKeyNode()), marks.end(pair.getKeyNode()),
                    value(pair.getValueNode(), marks.end(pair.getKeyNode()))));
        }
        return keys;
    }

    private ValueText value(Node node, int after) {
        int from = marks.from(node);
        boolean elsewhere = from < after;
        List<ValueText> items = new ArrayList<>();
        List<KeyText> keys = List.of();
        Style style = Style.BLOCK;
        if (node instanceof SequenceNode list) {
            int behind = from;
            for (Node item : list.getValue()) {
                items.add(value(item, behind));
                behind = Math.max(behind, marks.end(item));
            }
            style = list.getFlowStyle() == FlowStyle.FLOW ? Style.FLOW : Style.BLOCK;
        } else if (node instanceof MappingNode mapping) {
            keys = keys(null, mapping);
            style = mapping.getFlowStyle() == FlowStyle.FLOW ? Style.FLOW : Style.BLOCK;
        } else if (node instanceof ScalarNode scalar) {
            style = switch (scalar.getScalarStyle()) {
                case PLAIN -> Style.PLAIN;
                case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
                case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
                default -> Style.BLOCK;
            };
        }
        boolean anchored = node.getAnchor().isPresent() || items.stream().anyMatch(ValueText::anchored)
                || keys.stream().anyMatch(k -> k.value().anchored());
        return new ValueText(read(node), style, elsewhere, anchored, from, marks.end(node), items, keys);
    }

    private YamlNode read(Node node) {
        Position at = marks.position(node);
        if (node instanceof SequenceNode list) {
            return new YamlNode.Sequence(list.getValue().stream().map(this::read).toList(), at);
        }
        if (node instanceof MappingNode mapping) {
            return new YamlNode.Mapping(mapping.getValue().stream()
                    .map(p -> new YamlNode.Pair(new YamlNode.Scalar(scalar(p.getKeyNode()), false,
                    marks.position(p.getKeyNode())), read(p.getValueNode()), false)).toList(), mapping.getFlowStyle() == FlowStyle.FLOW,
                    at);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() != org.snakeyaml.engine.v2.common.ScalarStyle.PLAIN, at);
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /** Turns the marks of the parser, which count code points, into places in the text. */
    private static final class Marks {

        private final int[] places;

        Marks(String text) {
            int count = text.codePointCount(0, text.length());
            places = new int[count + 2];
            int at = 0;
            for (int i = 0; i < count; i++) {
                places[i] = at;
                at = text.offsetByCodePoints(at, 1);
            }
            places[count] = at;
            places[count + 1] = at;
        }

        int from(Node node) {
            return places[Math.min(node.getStartMark().orElseThrow().getIndex(), places.length - 1)];
        }

        int column(Node node) {
            return node.getStartMark().orElseThrow().getColumn();
        }

        Position position(Node node) {
            return new Position(node.getStartMark().orElseThrow().getLine() + 1, node.getStartMark().orElseThrow().getColumn() + 1);
        }

        /** Where a node ends; one in block style where the last thing in it does, as its own end is that of the comments behind it. */
        int end(Node node) {
            if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW && !mapping.getValue().isEmpty()) {
                NodeTuple last = mapping.getValue().get(mapping.getValue().size() - 1);
                return Math.max(end(last.getKeyNode()), end(last.getValueNode()));
            }
            if (node instanceof SequenceNode list && list.getFlowStyle() != FlowStyle.FLOW && !list.getValue().isEmpty()) {
                return end(list.getValue().get(list.getValue().size() - 1));
            }
            return places[Math.min(node.getEndMark().orElseThrow().getIndex(), places.length - 1)];
        }
    }
}
