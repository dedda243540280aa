/** Plans as pictures for papers. The only place that knows the library that draws SVG, which is loaded when a paper is written. */
package io.github.labcheck.checker.justify.picture;
