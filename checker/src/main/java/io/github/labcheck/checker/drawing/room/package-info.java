/** What the drawing says of single rooms and of what lies beside, above and below them. */
package io.github.labcheck.checker.drawing.room;
