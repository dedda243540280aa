/**
 * Between the design as RDF and its drawing: reads outlines and doors, and answers with what is measured from them.
 * Knows the graph of a design and geometry; geometry knows nothing of it.
 */
package io.github.labcheck.checker.drawing;
