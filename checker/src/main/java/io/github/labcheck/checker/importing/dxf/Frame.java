package io.github.labcheck.checker.importing.dxf;

import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Where something is drawn.
 *
 * @param moves  from the coordinates of the block to those of the sheet
 * @param layer  layer of the insert, which what lies on layer 0 takes over
 * @param handle handle of the outermost insert; empty outside of blocks
 * @param insert place of the innermost insert on the sheet; -1 outside of blocks
 */
record Frame(AffineTransformation moves, String layer, String handle, int insert) { }
