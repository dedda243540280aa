/** Plans as a reader of the SVG sees them: what is written where, and whether it can be read. */
package io.github.labcheck.checker.plan;
