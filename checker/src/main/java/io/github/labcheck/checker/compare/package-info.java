/** What became of the findings of a design from one state of it to another. Knows findings, nothing of files and of how they are shown. */
package io.github.labcheck.checker.compare;
