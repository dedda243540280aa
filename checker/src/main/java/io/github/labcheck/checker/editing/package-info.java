/**
 * Changes that a person tries on a design: each is a change of the text of its file that leaves everything else as it is. Knows texts and
 * the schema, and nothing of checks, files and commands.
 */
package io.github.labcheck.checker.editing;
