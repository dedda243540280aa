package io.github.labcheck.checker.justify.chapter;

import io.github.labcheck.checker.justify.Justification;

/**
 * A laboratory that a paper asks funds for.
 *
 * @param evidence what is known of it
 * @param pictures its plans
 */
public record Laboratory(Justification evidence, Pictures pictures) { }
