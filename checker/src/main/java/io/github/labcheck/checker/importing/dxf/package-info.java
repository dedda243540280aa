/**
 * Reads DXF drawings into an {@code ImportedDrawing}. A drawing holds lines and words, not rooms and doors: what a line means is told by
 * its layer, what a word means by where it stands. What neither tells is not guessed.
 */
package io.github.labcheck.checker.importing.dxf;
