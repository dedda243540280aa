/**
 * Tests what a design calls a safety exit, and reads who gets through its doors. Needs no outlines; knows neither ways nor rules.
 */
package io.github.labcheck.checker.drawing.exit;
