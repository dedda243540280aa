/** Flows as drawn: their steps, the zones they pass, where they cross. */
package io.github.labcheck.checker.drawing.flow;
