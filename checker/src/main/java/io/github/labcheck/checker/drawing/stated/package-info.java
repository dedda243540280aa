/**
 * What follows from what a design states and draws, and how far what it states is from that.
 */
package io.github.labcheck.checker.drawing.stated;
