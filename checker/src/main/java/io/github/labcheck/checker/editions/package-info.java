/**
 * What other editions of the documents make of the same design, and why. Knows reports of checks and clauses; nothing of how it is shown.
 */
package io.github.labcheck.checker.editions;
