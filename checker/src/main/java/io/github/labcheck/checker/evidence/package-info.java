/**
 * What a finding shows: amounts, the names of things, what was measured and what is required, and the sentence that says it.
 * Knows neither check kinds nor reports.
 */
package io.github.labcheck.checker.evidence;
