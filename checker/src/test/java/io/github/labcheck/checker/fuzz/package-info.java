/**
 * Inputs that nobody would write: what is read from outside is fed with bytes, by a fuzzer that follows the code
 * ({@link io.github.labcheck.checker.fuzz.Fuzzing}) and, in each build, with some that are changed at random.
 */
package io.github.labcheck.checker.fuzz;
