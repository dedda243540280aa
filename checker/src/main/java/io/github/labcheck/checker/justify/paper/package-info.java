/**
 * A paper as its readers see it, chapter by chapter: headings, paragraphs, tables, notes, pictures. It knows neither
 * designs nor file formats; writers turn it into files.
 */
package io.github.labcheck.checker.justify.paper;
