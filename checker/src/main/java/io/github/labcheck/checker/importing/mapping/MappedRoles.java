package io.github.labcheck.checker.importing.mapping;

import io.github.labcheck.checker.importing.DrawingRole;
import io.github.labcheck.checker.importing.ImportChoices;

/** Roles of layers and blocks with what a person says of them before what their names tell. */
public final class MappedRoles implements ImportChoices.Roles {

    private final ImportMapping mapping;
    private final ImportChoices.Roles known;

    /** The roles of a mapping before those that are known. */
    public MappedRoles(ImportMapping mapping, ImportChoices.Roles known) {
        this.mapping = mapping;
        this.known = known;
    }

    @Override
    public DrawingRole layer(String name) {
        DrawingRole said = mapping.layers().get(name);
        return said == null ? known.layer(name) : said;
    }

    @Override
    public DrawingRole block(String name) {
        DrawingRole said = mapping.blocks().get(name);
        return said != null ? said : mapping.things().containsKey(name) ? DrawingRole.UNKNOWN : known.block(name);
    }

    @Override
    public boolean said(String layer) {
        return mapping.layers().containsKey(layer);
    }
}
