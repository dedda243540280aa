/** The next revision of a drawing in the text of a design. */
package io.github.labcheck.checker.importing.revision;
