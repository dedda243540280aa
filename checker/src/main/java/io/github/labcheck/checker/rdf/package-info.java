/** Designs and results as RDF. Knows reports and Jena, and nothing of rules. */
package io.github.labcheck.checker.rdf;
