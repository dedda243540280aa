package io.github.labcheck.checker.importing.mapping;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;
import java.util.HashMap;
import java.util.Map;

/** Roles of layers and blocks with what a person says of them before what their names tell. */
public final class MappedRoles implements ImportChoices.Roles {

    private final ImportMapping mapping;
    private final ImportChoices.Roles known;
    private final Map<String, DrawingRole> layers = new HashMap<>();
    private final Map<String, DrawingRole> blocks = new HashMap<>();

    /** The roles of a mapping before those that are known. */
    public MappedRoles(ImportMapping mapping, ImportChoices.Roles known) {
        this.mapping = mapping;
        this.known = known;
    }

    @Override
    public DrawingRole layer(String name) {
        return layers.computeIfAbsent(name, n -> mapping.layers().getOrDefault(n, known.layer(n)));
    }

    @Override
    public DrawingRole block(String name) {
        return blocks.computeIfAbsent(name, n -> mapping.blocks()
                .getOrDefault(n, mapping.things().containsKey(n) ? DrawingRole.UNKNOWN : known.block(n)));
    }

    @Override
    public boolean said(String layer) {
        return mapping.layers().containsKey(layer);
    }
}
