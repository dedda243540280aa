package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.ontology.Text;

/**
 * A design that was to be in a paper and could not be read.
 *
 * @param file its file
 * @param why  what is wrong with it
 */
public record Unread(String file, Text why) { }
