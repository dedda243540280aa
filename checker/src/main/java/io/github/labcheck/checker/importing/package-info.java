/**
 * What a drawing or a list of somebody else's holds, as things that a design file can hold. The packages below read one form each;
 * nothing here knows RDF or rules.
 */
package io.github.labcheck.checker.importing;
