/**
 * How numbers, lists and sentences are written in Chinese and in English.
 * Knows nothing of designs, clauses and findings.
 */
package io.github.labcheck.checker.words;
