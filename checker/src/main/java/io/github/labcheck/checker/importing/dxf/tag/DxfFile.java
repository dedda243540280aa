package io.github.labcheck.checker.importing.dxf.tag;

import io.github.labcheck.checker.importing.UnreadableDrawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A DXF file in memory: its bytes and where each entity begins. An entity is parsed when it is asked for. */
public final class DxfFile {

    private static final Set<String> PARTS = Set.of("VERTEX", "ATTRIB", "SEQEND");

    private final DxfTags tags;
    private final DxfIndex index;

    private DxfFile(DxfTags tags, DxfIndex index) {
        this.tags = tags;
        this.index = index;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDrawing if it is no DXF, ends too early or holds too much
     */
    public static DxfFile read(byte[] bytes) throws UnreadableDrawing {
        DxfTags tags = DxfTags.of(bytes);
        return new DxfFile(tags, DxfIndex.of(tags, bytes));
    }

    /** A variable of the header; empty if it is not there. */
    public String variable(String name) {
        return index.variables().getOrDefault(name, "");
    }

    /** Layers by name; true for those that are frozen or off. */
    public Map<String, Boolean> layers() {
        return index.layers();
    }

    /** A block by its name; null if there is none. */
    public DxfBlock block(String name) {
        return index.blocks().get(name.toUpperCase(Locale.ROOT));
    }

    /** Where the entities of the drawing begin. */
    public int[] entities() {
        return index.entities();
    }

    /** The entity that begins at a place. */
    public DxfEntity entity(int place) throws UnreadableDrawing {
        tags.go(place);
        tags.next();
        String type = tags.text();
        List<DxfEntity> all = new ArrayList<>();
        boolean more = true;
        while (more) {
            List<String> texts = new ArrayList<>();
            List<Double> reals = new ArrayList<>();
            List<Integer> codes = new ArrayList<>();
            more = tags.next();
            while (more && tags.code() != 0) {
                codes.add(tags.code());
                texts.add(tags.text());
                reals.add(tags.real());
                more = tags.next();
            }
            all.add(new DxfEntity(type, codes.stream().mapToInt(Integer::intValue).toArray(), texts.toArray(String[]::new),
                    reals.stream().mapToDouble(Double::doubleValue).toArray(), new ArrayList<>()));
            type = more ? tags.text() : "";
            more = more && PARTS.contains(type);
        }
        DxfEntity first = all.get(0);
        all.stream().skip(1).filter(p -> !p.type().equals("SEQEND")).forEach(first.parts()::add);
        return first;
    }
}
