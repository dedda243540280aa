/** How rooms are entered: what one passes on the way from outside. */
package io.github.labcheck.checker.drawing.entry;
