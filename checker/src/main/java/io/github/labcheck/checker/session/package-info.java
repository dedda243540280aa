/**
 * The interactive session: Spring Shell's commands, completion and prompt over the operations of the program.
 * Knows operations and reports; decides nothing about designs, and no other package knows it.
 */
package io.github.labcheck.checker.session;
