/** What stands in rooms: benches, devices, their clearances, and the way they are brought in. */
package io.github.labcheck.checker.drawing.item;
