/** Measures whole commands; prints tables, asserts nothing. */
package io.github.labcheck.checker.measure;
