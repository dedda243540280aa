/**
 * The text of DXF files, ASCII and binary: pairs of a group code and a value, grouped into entities and blocks. Knows nothing of buildings.
 */
package io.github.labcheck.checker.importing.dxf.tag;
