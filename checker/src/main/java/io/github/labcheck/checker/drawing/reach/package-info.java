/** How far from a room safety fixtures are, and whether they can be reached. */
package io.github.labcheck.checker.drawing.reach;
