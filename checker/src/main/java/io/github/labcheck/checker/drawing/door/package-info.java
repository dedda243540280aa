/** What the drawing says of single doors: where they lie, what they face, between which rooms air passes them. */
package io.github.labcheck.checker.drawing.door;
