package io.github.labcheck.checker.importing.dxf.tag;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import io.github.labcheck.ontology.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Walks once through a DXF file and notes its variables, layers and blocks and where each entity begins. */
final class DxfIndex {

    /** More entities than any plan has. */
    private static final int MOST = 4_000_000;

    private final DxfTags tags;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, Boolean> layers = new TreeMap<>();
    private final Map<String, DxfBlock> blocks = new HashMap<>();
    private final Places entities = new Places();
    private int count;
    private boolean ended;

    /** Places in a file, growing. */
    private static final class Places {
        private int[] all = new int[64];
        private int size;

        void add(int place) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = place;
        }

        int[] trimmed() {
            return Arrays.copyOf(all, size);
        }
    }

    private DxfIndex(DxfTags tags) {
        this.tags = tags;
    }

    static DxfIndex of(DxfTags tags, byte[] bytes) throws UnreadableDrawing {
        DxfIndex index = new DxfIndex(tags);
        index.walk(bytes);
        if (!index.ended) {
            throw DxfTags.cutOff();
        }
        return index;
    }

    Map<String, String> variables() {
        return variables;
    }

    Map<String, Boolean> layers() {
        return layers;
    }

    Map<String, DxfBlock> blocks() {
        return blocks;
    }

    int[] entities() {
        return entities.trimmed();
    }

    private void walk(byte[] bytes) throws UnreadableDrawing {
        tags.in(DxfCharset.of(bytes, "", ""));
        boolean more = tags.next();
        while (more && !ended) {
            if (tags.code() == 0 && tags.is("EOF")) {
                ended = true;
            } else if (tags.code() == 0 && tags.is("SECTION")) {
                more = tags.next() && section(bytes);
            } else {
                more = tags.next();
            }
        }
    }

    /** A section; ends on the pair behind it. */
    private boolean section(byte[] bytes) throws UnreadableDrawing {
        String name = tags.code() == 2 ? tags.text() : "";
        switch (name) {
            case "HEADER" -> {
                boolean more = header();
                tags.in(DxfCharset.of(bytes, variables.getOrDefault("$ACADVER", ""), variables.getOrDefault("$DWGCODEPAGE", "")));
                return more;
            }
            case "TABLES" -> {
                return tables();
            }
            case "BLOCKS" -> {
                return blocksSection();
            }
            case "ENTITIES" -> {
                return entitiesSection();
            }
            default -> {
                return tags.next();
            }
        }
    }

    private boolean header() throws UnreadableDrawing {
        String variable = "";
        boolean more = tags.next();
        while (more && tags.code() != 0) {
            if (tags.code() == 9) {
                variable = tags.text();
            } else {
                variables.putIfAbsent(variable, tags.text());
            }
            more = tags.next();
        }
        return more;
    }

    private boolean tables() throws UnreadableDrawing {
        boolean more = tags.next();
        while (more && !(tags.code() == 0 && (tags.is("ENDSEC") || tags.is("EOF")))) {
            boolean layer = tags.code() == 0 && tags.is("LAYER");
            more = layer ? layer() : tags.next();
        }
        return more;
    }

    private boolean layer() throws UnreadableDrawing {
        String name = "";
        boolean hidden = false;
        boolean more = tags.next();
        while (more && tags.code() != 0) {
            switch (tags.code()) {
                case 2 -> name = DxfText.characters(tags.text());
                case 70 -> hidden |= ((int) tags.real() & 1) != 0;
                case 62 -> hidden |= tags.real() < 0;
                default -> { }
            }
            more = tags.next();
        }
        layers.put(name, hidden);
        return more;
    }

    private boolean blocksSection() throws UnreadableDrawing {
        boolean more = tags.next();
        while (more && !(tags.code() == 0 && (tags.is("ENDSEC") || tags.is("EOF")))) {
            boolean block = tags.code() == 0 && tags.is("BLOCK");
            more = block ? block() : tags.next();
        }
        return more;
    }

    private boolean block() throws UnreadableDrawing {
        String name = "";
        double x = 0;
        double y = 0;
        boolean more = tags.next();
        while (more && tags.code() != 0) {
            switch (tags.code()) {
                case 2 -> name = DxfText.characters(tags.text());
                case 10 -> x = tags.real();
                case 20 -> y = tags.real();
                default -> { }
            }
            more = tags.next();
        }
        Places inside = new Places();
        while (more && !(tags.code() == 0 && (tags.is("ENDBLK") || tags.is("ENDSEC") || tags.is("EOF")))) {
            entity(inside);
            more = tags.next();
        }
        blocks.put(name.toUpperCase(Locale.ROOT), new DxfBlock(name, Double.isFinite(x) ? x : 0, Double.isFinite(y) ? y : 0,
                inside.trimmed()));
        return more;
    }

    private boolean entitiesSection() throws UnreadableDrawing {
        boolean more = tags.next();
        while (more && !(tags.code() == 0 && (tags.is("ENDSEC") || tags.is("EOF")))) {
            entity(entities);
            more = tags.next();
        }
        return more;
    }

    private void entity(Places places) throws UnreadableDrawing {
        if (tags.code() == 0 && !tags.is("VERTEX") && !tags.is("ATTRIB") && !tags.is("SEQEND")) {
            places.add(tags.place());
            if (++count > MOST) {
                throw new UnreadableDrawing(Text.of("importing.dxf.tag.DxfIndex.drawing-more-than-entities", MOST));
            }
        }
    }
}
