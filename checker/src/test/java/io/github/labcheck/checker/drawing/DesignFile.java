package io.github.labcheck.checker.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A design file as a tree of texts that can be changed and written again; every text stays as it was written. */
final class DesignFile {

    private static final Set<String> LINES = Set.of("outline", "轮廓", "columns", "voids", "at", "位置");
    private static final Set<String> TURNS = Set.of("rotation", "旋转角");
    private static final Set<String> IDS = Set.of("id", "编号");
    private static final Set<String> TITLE_BLOCK = Set.of("project", "项目");

    private Node root;

    private DesignFile(Node root) {
        this.root = root;
    }

    static DesignFile read(Path file) throws IOException {
        return new DesignFile(new Compose(LoadSettings.builder().build()).composeString(Files.readString(file)).orElseThrow());
    }

    byte[] bytes() {
        DumpSettings settings = DumpSettings.builder().setWidth(Integer.MAX_VALUE).setSplitLines(false).build();
        return new Present(settings).emitToString(new Serialize(settings).serializeOne(root).iterator())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Moves every point; items turn by {@code degrees}, mirrored ones the other way round. */
    DesignFile moved(UnaryOperator<double[]> move, boolean mirrored, double degrees) {
        eachKey(root, (key, value) -> {
            if (LINES.contains(key)) {
                points(value, move);
            }
        });
        root = mapped(root, (key, text) -> TURNS.contains(key)
                ? Double.toString((mirrored ? -1 : 1) * Double.parseDouble(text) + degrees) : text);
        itemsTurn(degrees);
        return this;
    }

    /** Items that do not say how they are turned stand at 0 degrees; from now on they say so. */
    private void itemsTurn(double degrees) {
        eachKey(root, (section, value) -> {
            if (Set.of("equipment", "设备", "stores", "储存设施").contains(section) && value instanceof SequenceNode list) {
                list.getValue().stream().map(MappingNode.class::cast)
                        .filter(item -> item.getValue().stream().noneMatch(t -> TURNS.contains(text(t.getKeyNode()))))
                        .forEach(item -> item.getValue().add(new NodeTuple(scalar("rotation"),
                                scalar(Double.toString(degrees)))));
            }
        });
    }

    private void points(Node value, UnaryOperator<double[]> move) {
        SequenceNode list = (SequenceNode) value;
        if (list.getValue().size() == 2 && list.getValue().get(0) instanceof ScalarNode) {
            double[] at = move.apply(new double[] {number(list.getValue().get(0)), number(list.getValue().get(1))});
            for (int i = 0; i < 2; i++) {
                list.getValue().set(i, scalar(Double.toString(at[i])));
            }
        } else {
            list.getValue().forEach(n -> points(n, move));
        }
    }

    /**
     * Gives every thing another id, so that what sorted first sorts last; answers with the new ids and their old ones.
     *
     * @param numeric keys under which a number is a number and no id
     */
    Map<String, String> renamed(Set<String> numeric) {
        List<String> ids = new ArrayList<>();
        MappingNode design = (MappingNode) root;
        design.getValue().stream().filter(t -> !TITLE_BLOCK.contains(text(t.getKeyNode())))
                .forEach(t -> eachKey(t.getValueNode(), (key, value) -> {
                    if (IDS.contains(key)) {
                        ids.add(text(value));
                    }
                }));
        Collections.sort(ids);
        Map<String, String> fresh = new HashMap<>();
        Map<String, String> old = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = "n" + (100_000 - i);
            fresh.put(ids.get(i), id);
            old.put(id, ids.get(i));
        }
        root = mapped(root, (key, text) -> numeric.contains(key) ? text : fresh.getOrDefault(text, text));
        return old;
    }

    /** Writes the entries of every section in another order; things without an id are known by their place and keep it. */
    DesignFile shuffled(long seed) {
        Random dice = new Random(seed);
        ((MappingNode) root).getValue().forEach(t -> {
            if (t.getValueNode() instanceof SequenceNode list && list.getValue().stream().allMatch(DesignFile::hasId)) {
                Collections.shuffle(list.getValue(), dice);
            }
        });
        return this;
    }

    private static boolean hasId(Node entry) {
        return entry instanceof MappingNode mapping
                && mapping.getValue().stream().anyMatch(t -> IDS.contains(text(t.getKeyNode())));
    }

    private static void eachKey(Node node, BiConsumer<String, Node> visitor) {
        if (node instanceof MappingNode mapping) {
            List.copyOf(mapping.getValue()).forEach(t -> {
                visitor.accept(text(t.getKeyNode()), t.getValueNode());
                eachKey(t.getValueNode(), visitor);
            });
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(n -> eachKey(n, visitor));
        }
    }

    /** What becomes of a text under a key. */
    private interface Change {
        String of(String key, String text);
    }

    private static Node mapped(Node node, Change change) {
        return mapped("", node, change);
    }

    private static Node mapped(String key, Node node, Change change) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().replaceAll(t -> new NodeTuple(t.getKeyNode(), mapped(text(t.getKeyNode()), t.getValueNode(), change)));
        } else if (node instanceof SequenceNode list) {
            list.getValue().replaceAll(n -> mapped(key, n, change));
        } else if (node instanceof ScalarNode scalar) {
            String text = change.of(key, scalar.getValue());
            return text.equals(scalar.getValue()) ? scalar : scalar(text);
        }
        return node;
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }

    private static String text(Node node) {
        return Optional.of(node).filter(ScalarNode.class::isInstance).map(n -> ((ScalarNode) n).getValue()).orElse("");
    }

    private static double number(Node node) {
        return Double.parseDouble(text(node));
    }
}
