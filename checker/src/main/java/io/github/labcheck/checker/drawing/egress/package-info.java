/** Ways out of rooms and storeys: distances, numbers, separation and widths of doors and exits. */
package io.github.labcheck.checker.drawing.egress;
