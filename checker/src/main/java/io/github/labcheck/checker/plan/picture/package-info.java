/**
 * Draws one storey on a sheet: pure drawing, from places in metres to SVG text. Knows neither RDF nor rules nor the design
 * file; what is drawn comes as a {@link io.github.labcheck.checker.plan.picture.Sheet}.
 */
package io.github.labcheck.checker.plan.picture;
