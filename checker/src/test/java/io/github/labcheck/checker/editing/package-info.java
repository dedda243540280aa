/** Tests of changes that a person tries on a design. */
package io.github.labcheck.checker.editing;
