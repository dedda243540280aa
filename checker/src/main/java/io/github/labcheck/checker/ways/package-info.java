/**
 * Ways through a drawing: how far one walks around walls, which exits are left, what a way is wide. Metres, plain Java, JTS and JGraphT.
 * Knows neither RDF nor rules nor the design file; furniture is not in the way here.
 */
package io.github.labcheck.checker.ways;
