package io.github.labcheck.checker.importing.dxf.tag;

/**
 * A block of a drawing.
 *
 * @param name     its name
 * @param x        base point
 * @param y        base point
 * @param entities where its entities begin in the file
 */
public record DxfBlock(String name, double x, double y, int[] entities) { }
