/** Makes entries of a design file out of an imported drawing: ids, levels, sides of doors, what a person must decide. */
package io.github.labcheck.checker.importing.draft;
