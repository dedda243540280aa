/**
 * Breaks a clean design in one place at a time and sees whether the check finds it, and leaves it whole in many ways and
 * sees that the check stays silent. Edits the tree of the file with a little arithmetic of its own: it shares no code with
 * the reader, the geometry or the rules that it tries. Nothing of it ships.
 */
package io.github.labcheck.checker.faults;
