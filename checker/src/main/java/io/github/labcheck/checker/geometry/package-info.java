/**
 * Measures of a drawing: areas, clear widths, walls, doors in walls, footprints. Metres and degrees, plain Java and JTS.
 * Knows neither RDF nor rules nor the design file; what the lengths are compared with is not its business.
 */
package io.github.labcheck.checker.geometry;
