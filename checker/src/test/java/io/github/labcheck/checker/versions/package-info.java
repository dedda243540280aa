/**
 * Shows whether two versions of the program say the same of everything that is in the examples.
 * Knows the commands and the cases; nothing of it ships.
 */
package io.github.labcheck.checker.versions;
