/**
 * Reads building models (IFC 2x3, 4 and 4x3) into an {@code ImportedDrawing}: units, placements, shapes as outlines, and what bounds what.
 */
package io.github.labcheck.checker.importing.ifc;
