/** Takes the next revision of a drawing into the text of a design; knows texts and drafts, nothing of files and commands. */
package io.github.labcheck.checker.importing.revision;
