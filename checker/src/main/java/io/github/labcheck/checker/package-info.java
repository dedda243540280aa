/**
 * Where the program starts: with arguments the command line, without them the interactive session.
 * Knows the front ends only by name, so that the command line starts without Spring.
 */
package io.github.labcheck.checker;
