/**
 * Facts in, verdicts out: the limits that apply to a design's subjects, and the rules that judge them.
 * Knows Drools; knows neither design files nor words for people.
 */
package io.github.labcheck.rules;
