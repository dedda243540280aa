/**
 * The example designs of clauses, with what they expect, as tests and mutants run them.
 * Knows the convention of the comments; judges nothing itself.
 */
package io.github.labcheck.checker.cases;
