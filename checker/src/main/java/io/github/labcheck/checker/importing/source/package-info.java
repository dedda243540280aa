/** The bytes of files that others wrote: what kind they are and in which characters. Knows nothing of what they hold. */
package io.github.labcheck.checker.importing.source;
