package io.github.labcheck.checker.importing.dxf;

import org.locationtech.jts.geom.Geometry;

/**
 * A room of a plan before it is on a storey.
 *
 * @param handle handle of its outline, or of its label where it has none of its own
 * @param area   what it covers, m; empty where its outline is not known
 * @param label  its label; null if it has none
 */
record Region(String handle, Geometry area, RoomLabel label) { }
